"""The people a campaign is for: chosen one by one and by its rule, in one query with how many of them are free."""

from dataclasses import dataclass
from datetime import date

from django.db.models import Case, Count, Exists, IntegerField, OuterRef, Q, QuerySet, Subquery, Value, When
from django.db.models.functions import Coalesce
from django.urls import reverse
from django.utils.translation import get_language

from network_site.slugs import latin_slug
from people.case.kinds import Status
from people.directory.counters import is_old, oldest_fresh
from people.directory.filters import Filters
from people.glance.groups import groups_of
from people.glance.wall import Group, Wall, people_per_window
from people.models import Affiliation, Organisation, Person
from people.portrayal import portray
from people.today import house_today

MOST_DRAWN = 60
FEW = 30
COUNTED = ("people", "living", "old", "free", "free_old", "custody", "custody_old")


@dataclass(frozen=True)
class Gathered:
    """The people of a campaign.

    `people` are the portrayals drawn; `more` is how many are not, who stand in the directory at `address`. Of all of
    them `living` are alive, `free` of these at liberty, and of `old` of these nobody has confirmed the facts since
    the day `old_before`; `remembered` are in memoriam. `today` is the day of all this, `groups` are
    the same for a chart.
    """

    people: list
    more: int
    address: str
    living: int
    free: int
    old: int
    remembered: int
    today: date
    old_before: date
    groups: list[Group]

    @property
    def wall(self):
        """All of them as windows, large ones where there are few."""
        total = self.living + self.remembered
        return Wall(self.groups, people_per_window(total), columns=10 if total <= FEW else 20)

    @property
    def countries(self):
        """The countries (a set of codes) that the campaign concerns; None, for any, where not all people are drawn."""
        if self.more or not self.people:
            return None
        return {code for portrayal in self.people for code in portrayal.person.countries.split()}


def gather(campaign, house_settings):
    """Give the `Gathered` of `campaign`, a page that is its own source. Two queries, one where there is nobody."""
    today = house_today(house_settings)
    old_before = oldest_fresh(today, house_settings.days_until_old)
    everybody, order = people_of(campaign)
    alive = everybody.exclude(status=Status.DIED)
    shown = everybody.for_display(get_language()).annotate(
        all_people=_how_many(everybody),
        all_living=_how_many(alive),
        all_free=_how_many(alive.filter(status=Status.FREE)),
        all_old=_how_many(alive.filter(is_old(old_before))),
        all_free_old=_how_many(alive.filter(is_old(old_before), status=Status.FREE)),
        all_custody=_how_many(alive.filter(status=Status.CUSTODY)),
        all_custody_old=_how_many(alive.filter(is_old(old_before), status=Status.CUSTODY)),
        rule_organisation=Subquery(Organisation.objects.filter(pk=campaign.people_organisation_id).values("name")),
    )
    found = list(shown.order_by(order, "sort_as", "name", "pk")[: None if rule_of(campaign) is None else MOST_DRAWN])
    first = found[0] if found else Person()
    counted = {name: getattr(first, f"all_{name}", 0) for name in COUNTED}
    total, living = counted["people"], counted["living"]
    return Gathered(
        people=portray(found, house_settings),
        more=total - len(found),
        address=_directory(campaign, getattr(first, "rule_organisation", None)),
        living=living,
        free=counted["free"],
        old=counted["old"],
        remembered=total - living,
        today=today,
        old_before=old_before,
        groups=_groups(counted),
    )


def people_of(campaign):
    """Give the people (a queryset) of `campaign`, its own source, and the order of those chosen, before all others."""
    chosen, order = _chosen(campaign.campaign_people.all())
    rule = rule_of(campaign)
    return Person.objects.visible().filter(chosen if rule is None else chosen | rule), order


def _groups(counted):
    """Give the groups of a chart from the numbers COUNTED: who is neither in custody nor free stands together."""
    held, held_old, free, free_old = (counted[name] for name in ("custody", "custody_old", "free", "free_old"))
    return [
        *groups_of(Status.CUSTODY, held, held_old),
        *groups_of(Status.FREE, free, free_old),
        *groups_of(None, counted["living"] - held - free, counted["old"] - held_old - free_old),
        *groups_of(Status.DIED, counted["people"] - counted["living"], 0),
    ]


def _chosen(rows):
    """Give the condition that somebody is among `rows`, and the order of those who are, before all others.

    Rows of a draft are in memory, where no query can join them.
    """
    if isinstance(rows, QuerySet):
        position = Subquery(rows.filter(person=OuterRef("pk")).values("sort_order")[:1])
        return Q(pk__in=rows.order_by().values("person")), Coalesce(position, Value(2**31 - 1))
    keys = list(dict.fromkeys(row.person_id for row in rows))
    places = [When(pk=key, then=Value(place)) for place, key in enumerate(keys)]
    return Q(pk__in=keys), Case(*places, default=Value(len(keys)), output_field=IntegerField())


def rule_of(campaign):
    """Give the condition of the rule of `campaign`, for listed people only; None where it has none."""
    if not (campaign.people_country or campaign.people_organisation_id or campaign.people_in_custody):
        return None
    rule = Q(is_listed=True)
    if campaign.people_country:
        rule &= Q(countries__contains=campaign.people_country)
    if campaign.people_organisation_id:
        theirs = Affiliation.objects.filter(person=OuterRef("pk"), organisation=campaign.people_organisation_id)
        rule &= Q(Exists(theirs))
    if campaign.people_in_custody:
        rule &= Q(status=Status.CUSTODY)
    return rule


def gathers(person):
    """Give the condition, on campaigns as first written, that their rule gathers `person`, who is listed: `rule_of`."""
    theirs = Affiliation.objects.filter(person=person).values("organisation")
    has_rule = ~Q(people_country="") | Q(people_organisation__isnull=False) | Q(people_in_custody=True)
    is_of_country = Q(people_country="") | Q(people_country__in=person.countries.split())
    is_of_organisation = Q(people_organisation=None) | Q(people_organisation__in=theirs)
    is_as_asked = Q() if person.status == Status.CUSTODY else Q(people_in_custody=False)
    return has_rule & is_of_country & is_of_organisation & is_as_asked


def _how_many(people):
    """Give the number of `people` as a subquery."""
    one = people.order_by().annotate(one=Value(1)).values("one")
    return Coalesce(Subquery(one.annotate(number=Count("pk")).values("number")), Value(0))


def _directory(campaign, organisation):
    """Give the address of the directory with what the rule of `campaign` asks."""
    asked = Filters(
        country=campaign.people_country,
        organisation=latin_slug(organisation) if organisation else "",
        status=Status.CUSTODY.value if campaign.people_in_custody else "",
    )
    return reverse("wagtail_serve", args=["people/"]) + asked.address()
