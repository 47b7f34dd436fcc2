"""How many of the people of each campaign of a list are free, counted as its own page counts them."""

from dataclasses import dataclass
from datetime import date

from django.db.models import Count, Q, Value

from campaigns.gathered import people_of
from people.case.kinds import Status
from people.directory.counters import is_old, oldest_fresh
from people.today import house_today


@dataclass(frozen=True)
class Standing:
    """Numbers and days as `Gathered` has them, without the people."""

    living: int
    free: int
    old: int
    remembered: int
    today: date
    old_before: date


def standings_of(campaigns, house_settings):
    """Give {translation key: Standing} of `campaigns`, each its own source, that are for somebody. One query."""
    today = house_today(house_settings)
    old_before = oldest_fresh(today, house_settings.days_until_old)
    keys, parts = [], []
    for number, campaign in enumerate(campaigns):
        keys.append(campaign.translation_key)
        parts.append(_counted(people_of(campaign)[0], number, old_before))
    rows = parts[0].union(*parts[1:], all=True) if parts else []
    return {keys[number]: Standing(*counts, today, old_before) for number, *counts in rows}


def _counted(people, number, old_before):
    """Give a row of `number` with how many of `people` are living, free, of old facts, in memoriam; none for nobody."""
    counted = people.order_by().annotate(number=Value(number)).values_list("number")
    return counted.annotate(
        living=Count("pk", filter=~Q(status=Status.DIED)),
        free=Count("pk", filter=Q(status=Status.FREE)),
        old=Count("pk", filter=is_old(old_before)),
        remembered=Count("pk", filter=Q(status=Status.DIED)),
    )
