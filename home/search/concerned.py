"""Which publications concern the people a visitor may mean, read from the pages first written."""

from collections import defaultdict

from django.db.models import F, Q

from campaigns.models import (
    ActionPerson,
    CampaignPerson,
    PoemPage,
    PoemReading,
    StatementPerson,
    UpdateItemPerson,
)
from people.models import Person
from people.names import spellings
from people.names.resembling import holding

SHORTEST = 3  # letters: fewer are the beginning of too many names
MOST_PEOPLE = 2000  # whose names begin so: what more people have is no name that tells them apart
# Where a publication names somebody: model, field of the person, and the way to the page.
NAMED = [
    (StatementPerson, "person", "page__"),
    (CampaignPerson, "person", "page__"),
    (ActionPerson, "person", "page__"),
    (UpdateItemPerson, "person", "item__page__"),
    (PoemReading, "reader", "page__"),
    (PoemPage, "poet", ""),
]


def concerned_by(words):
    """Give, for each of `words` of a query, the set of translation keys of the pages that concern a person so named.

    Names in any spelling and script, by their beginning; nobody who is hidden. Two queries, one where nobody is.
    """
    keys = [{key for key in spellings(word) if len(key) >= SHORTEST} for word in words]
    people = _people(keys)
    pages = _pages(set().union(*people)) if any(people) else {}
    return [set().union(*(pages.get(pk, ()) for pk in found)) for found in people]


def _people(words):
    condition = Q()
    for keys in words:
        condition |= holding([keys]) if keys else Q()
    if not condition:
        return [set() for _keys in words]
    rows = Person.objects.visible().filter(condition).order_by().values_list("pk", "search_text")
    found = [(pk, f" {text}") for pk, text in rows[: MOST_PEOPLE + 1]]
    people = [{pk for pk, text in found if any(f" {key}" in text for key in keys)} for keys in words]
    return [those if len(those) <= MOST_PEOPLE else set() for those in people]


def _pages(people):
    first, *others = (
        model.objects.filter(**{f"{field}__in": people, f"{way}locale": F(f"{way}source_locale")})
        .order_by()
        .values_list(f"{field}_id", f"{way}translation_key")
        for model, field, way in NAMED
    )
    found = defaultdict(set)
    for person, page in first.union(*others, all=True):
        found[person].add(page)
    return found
