"""Which people of the register need to be looked at, and why. All three are asked in the query that lists them."""

from datetime import timedelta

from django.db.models import Case, Count, DateField, Exists, F, OuterRef, Q, Subquery, TextChoices, When
from django.db.models.functions import Cast, Coalesce, Greatest, TruncMonth, TruncYear
from django.utils.translation import gettext_lazy as _

from people.case.kinds import Kind, Status
from people.case.when import Precision
from people.models import CaseEvent, Person, PersonSource
from people.today import house_today

DAYS_WITHOUT_NEWS = 60
OPEN_CASES = (Status.CUSTODY, Status.HOUSE_ARREST, Status.PROSECUTED, Status.DISAPPEARED)


class Need(TextChoices):
    """Why somebody needs to be looked at."""

    CHECK = "check", _("facts not checked")
    SOURCE = "source", _("no source")
    NEWS = "news", _("no news")


def conditions(house_settings):
    """Give the condition of each Need on `listed_people`, as the house counts days."""
    today = house_today(house_settings)
    old = today - timedelta(days=house_settings.days_until_old)
    silent = today - timedelta(days=DAYS_WITHOUT_NEWS)
    return {
        Need.CHECK: ~Q(status=Status.DIED) & (Q(facts_checked_on=None) | Q(facts_checked_on__lt=old)),
        Need.SOURCE: Q(has_source=False, has_event_with_source=False),
        Need.NEWS: Q(status__in=OPEN_CASES) & (Q(last_news=None) | Q(last_news__lt=silent)),
    }


def listed_people():
    """Give everybody listed with `last_news` (a date or None), `has_source` and `has_event_with_source`."""
    events = CaseEvent.objects.filter(person=OuterRef("pk"))
    of_the_person = PersonSource.objects.filter(person=OuterRef("pk"))
    return (
        Person.objects.listed()
        .annotate(
            last_event=Subquery(_with_day(events).order_by("-day").values("day")[:1]),
            has_source=Exists(of_the_person),
            has_event_with_source=Exists(events.exclude(source="", source_url="")),
        )
        # On SQLite the greatest of a date and nothing is nothing.
        .annotate(
            last_news=Greatest(
                Coalesce("facts_checked_on", "last_event"),
                Coalesce("last_event", "facts_checked_on"),
            )
        )
    )


def needing(house_settings):
    """Give the listed people whom at least one Need concerns, with `needs_check`, `needs_source`, `needs_news`."""
    wanted = conditions(house_settings)
    any_of_them = Q()
    for condition in wanted.values():
        any_of_them |= condition
    flags = {f"needs_{need}": Case(When(condition, then=True), default=False) for need, condition in wanted.items()}
    return listed_people().filter(any_of_them).annotate(**flags)


def needs_of(person):
    """Give the Needs of somebody whom `needing` gave."""
    return [need for need in Need if getattr(person, f"needs_{need}")]


def numbers(house_settings):
    """Give how many people each Need concerns. One query."""
    counts = {need: Count("pk", filter=condition) for need, condition in conditions(house_settings).items()}
    return listed_people().order_by().aggregate(**counts)


def _with_day(events):
    """Give the events that tell of a day up to which something is known, with it: the earliest it can have been."""
    known = events.exclude(kind=Kind.HEARING_SET).exclude(precision__in=[Precision.BEFORE, Precision.UNKNOWN])
    day = Case(
        When(precision=Precision.MONTH, then=Cast(TruncMonth("date"), DateField())),
        When(precision=Precision.YEAR, then=Cast(TruncYear("date"), DateField())),
        default=F("date"),
        output_field=DateField(),
    )
    return known.annotate(day=day)
