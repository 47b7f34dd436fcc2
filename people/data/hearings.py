"""The calendar of hearings."""

from django.utils.translation import gettext, pgettext

from network_site.calendars import answer_with, new_calendar
from people.case.kinds import Kind
from people.case.when import Precision
from people.data.calendar import add_day
from people.data.events import event_id
from people.data.public_events import public_events, with_people
from people.data.view import DataView


class HearingCalendar(DataView):
    """The hearings to come that are public and known to the day."""

    def response(self, edition):
        """Give the calendar. Three queries."""
        calendar = new_calendar(gettext("Hearings"), edition.house_name, edition.notice)
        to_come = public_events().filter(kind=Kind.HEARING_SET, precision=Precision.DAY, date__gte=edition.today)
        for event, portrayal in with_people(to_come.order_by("date", "pk"), edition):
            add_day(
                calendar,
                edition,
                uid=str(event_id(portrayal.person, event)),
                summary=pgettext("calendar", "Court hearing: {name}").format(name=portrayal.name),
                day=event.date,
                url=edition.absolute(portrayal.url),
                stamp=event.shown_at,
                **({"location": event.court} if event.court else {}),
            )
        return answer_with(calendar)
