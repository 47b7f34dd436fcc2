"""Addresses of this room that are no pages: what it gives away as data and on paper."""

from django.urls import path

from network_site.paper.offered import both
from people.data.birthdays import BirthdayCalendar
from people.data.csv import CsvExport
from people.data.feed import ChangesFeed
from people.data.hearings import HearingCalendar
from people.data.json import JsonExport
from people.glance.birthdays import birthday_calendar
from people.glance.figures import figures
from people.papers.lists import BirthdaysOfMonth, NamesToBeReadAloud
from people.papers.sheets import SheetsOfMany, SheetsOfPerson
from people.profile_text import ProfileText

urlpatterns = [
    path("people/export.csv", CsvExport.as_view(), name="people_csv"),
    path("people/export.json", JsonExport.as_view(), name="people_json"),
    path("people/birthdays.ics", BirthdayCalendar.as_view(), name="birthdays"),
    path("people/hearings.ics", HearingCalendar.as_view(), name="hearings"),
    path("people/feed/", ChangesFeed.as_view(), name="changes_feed"),
    path("people/birthdays/", birthday_calendar, name="birthday_calendar"),
    path("people/figures/", figures, name="figures"),
    path("people/<slug:slug>.txt", ProfileText.as_view(), name="profile_text"),
    *both("people/papers/placards-a4", SheetsOfMany, "placards_a4", kind="placard-a4"),
    *both("people/papers/placards-a3", SheetsOfMany, "placards_a3", kind="placard-a3"),
    *both("people/papers/postcards", SheetsOfMany, "postcards", kind="postcard"),
    *both("people/papers/names", NamesToBeReadAloud, "names_to_be_read"),
    *both("people/papers/birthdays", BirthdaysOfMonth, "birthday_sheet"),
    *both("people/<slug:slug>/placard-a4", SheetsOfPerson, "placard_a4", kind="placard-a4"),
    *both("people/<slug:slug>/placard-a3", SheetsOfPerson, "placard_a3", kind="placard-a3"),
    *both("people/<slug:slug>/postcard", SheetsOfPerson, "postcard", kind="postcard"),
]
