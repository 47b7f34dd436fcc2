"""The events of listed people that the public may see now."""

from django.db.models import F
from django.db.models.functions import Coalesce, Greatest
from django.utils import timezone

from people.models import CaseEvent, Person
from people.models.case_event import public_at
from people.portrayal import portray


def public_events():
    """Give a queryset of the events, with `shown_at`: when each was written down or, if that was later, shown."""
    events = CaseEvent.objects.filter(public_at(timezone.now()), person__in=Person.objects.listed())
    return events.annotate(shown_at=Greatest("added_at", Coalesce("public_from", F("added_at"))))


def with_people(events, edition):
    """Give each of some events (a queryset) with the Portrayal of its person, as pairs. Three queries."""
    events = list(events)
    people = Person.objects.listed().filter(pk__in={event.person_id for event in events})
    portrayals = {
        shown.person.pk: shown
        for shown in portray(people.with_names(edition.language).prefetch_related("events"), edition.house_settings)
    }
    return [(event, portrayals[event.person_id]) for event in events if event.person_id in portrayals]
