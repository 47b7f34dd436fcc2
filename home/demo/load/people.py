"""The people of the demo, with what belongs to each."""

from datetime import timedelta

from django.db import transaction
from django.db.models import Q

from home.demo.facts.examples import CHECKED_TODAY, EXAMPLES
from home.demo.facts.named import NAMED
from home.demo.facts.people import PEOPLE
from home.demo.load.keys import person_key
from home.demo.load.pictures import picture
from home.demo.load.register import organisation, place
from network_site.models import HouseSettings
from network_site.slugs import latin_slug
from people.models import Affiliation, CaseEvent, ErasedPerson, EventRecogniser, Person, PersonName, PersonSource
from people.today import house_midnight, house_today

EVERYBODY = [*PEOPLE, *EXAMPLES, *NAMED]
PEOPLE_KEYS = [person_key(latin_slug(row.name)) for row in EVERYBODY]


def load_people(examples_only):
    """Store the people who are not there yet. Who was erased does not come back."""
    known = Person.objects.values_list("uid", "slug")
    taken = {value for pair in known for value in pair} | set(ErasedPerson.objects.values_list("uid", flat=True))
    for row in EXAMPLES if examples_only else EVERYBODY:
        if not {_uid(row), latin_slug(row.name)} & taken:
            _store(row)


def person(slug):
    """Give the person whom the demo calls `slug`; raises Person.DoesNotExist."""
    return Person.objects.get(Q(uid=person_key(slug)) | Q(slug=slug))


def erased_people():
    """Give the slugs of those people of the demo who were erased for good."""
    erased = set(ErasedPerson.objects.values_list("uid", flat=True))
    return {latin_slug(row.name) for row in EVERYBODY if _uid(row) in erased} if erased else set()


def _uid(row):
    return person_key(latin_slug(row.name))


@transaction.atomic
def _store(row):
    """Store the person of `row` with names, events, sources, organisations and portrait."""
    slug = latin_slug(row.name)
    house_settings = HouseSettings.load()
    checked_on = house_today(house_settings) if slug == CHECKED_TODAY else row.checked_on
    stored = Person(
        uid=_uid(row),
        slug=slug,
        name=row.name,
        sort_as=row.sort_as,
        gender=row.gender,
        countries=row.countries,
        facts_checked_on=checked_on,
        is_listed=bool(row.sort_as),
        demo=row.demo,
        portrait=picture(row.picture, row.name) if row.picture else None,
        **row.more,
    )
    stored.names = [
        PersonName(kind=kind, language=language, name=name, sort_order=number)
        for number, (kind, language, name) in enumerate(row.names)
    ]
    stored.events = [_event(values, number, house_settings) for number, values in enumerate(row.events)]
    stored.sources = [PersonSource(sort_order=number, **values) for number, values in enumerate(row.sources)]
    stored.affiliations = [
        Affiliation(organisation=organisation(key), sort_order=number) for number, key in enumerate(row.organisations)
    ]
    stored.full_clean()
    stored.save()
    stored.save_revision()
    if stored.portrait:
        stored.portrait.people.add(stored)


def _event(values, number, house_settings):
    """Give the event of `values`, whose place and organisations are named by key, days ahead by their number."""
    values = dict(values)
    recognisers = values.pop("recognised_by", ())
    values["place"] = place(values["place"]) if values.get("place") else None
    if "in_days" in values:
        values["date"] = house_today(house_settings) + timedelta(days=values.pop("in_days"))
    if "public_in_days" in values:
        day = house_today(house_settings) + timedelta(days=values.pop("public_in_days"))
        values["public_from"] = house_midnight(day, house_settings)
    event = CaseEvent(**values, sort_order=number)
    event.recognisers = [
        EventRecogniser(organisation=organisation(key), sort_order=place_in_list)
        for place_in_list, key in enumerate(recognisers)
    ]
    event.clean()
    return event
