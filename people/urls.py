"""Addresses of this room that are no pages: what it gives away as data."""

from django.urls import path

from people.data.birthdays import BirthdayCalendar
from people.data.csv import CsvExport
from people.data.feed import ChangesFeed
from people.data.hearings import HearingCalendar
from people.data.json import JsonExport
from people.profile_text import ProfileText

urlpatterns = [
    path("people/export.csv", CsvExport.as_view(), name="people_csv"),
    path("people/export.json", JsonExport.as_view(), name="people_json"),
    path("people/birthdays.ics", BirthdayCalendar.as_view(), name="birthdays"),
    path("people/hearings.ics", HearingCalendar.as_view(), name="hearings"),
    path("people/feed/", ChangesFeed.as_view(), name="changes_feed"),
    path("people/<slug:slug>.txt", ProfileText.as_view(), name="profile_text"),
]
