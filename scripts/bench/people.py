"""Made-up people, each recognisable as such, with names, a case and organisations."""

from datetime import date, timedelta

from network_site.models import HouseSettings
from people.models import CaseEvent, Organisation, Person, PersonName
from people.models.affiliation import Affiliation

BATCH = 1000
COUNTRIES = ["IS", "PT", "JP", "CL", "NZ CL", "IS PT"]
GIVEN = ["Anna", "Benedikt", "Clara", "David", "Elisabeth", "Florian", "Greta", "Hugo", "Ines", "Jonas"]
# What becomes of a detention, for each of ten people.
ENDS = [None, None, None, None, None, "released_served", "released_pardoned", "house_arrest", "died_in_custody", "died"]


def make_people(number):
    """Store `number` people."""
    house_settings, organisations = HouseSettings.load(), make_organisations()
    for start in range(0, number, BATCH):
        people = [made_up(place, house_settings) for place in range(start, min(start + BATCH, number))]
        names, events = (
            [list(person.names.all()) for person in people],
            [list(person.events.all()) for person in people],
        )
        Person.objects.bulk_create(people)
        stored = list(Person.objects.order_by("pk").values_list("pk", flat=True))[start:]
        PersonName.objects.bulk_create(owned(names, stored, "owner_id"))
        CaseEvent.objects.bulk_create(owned(events, stored, "person_id"))
        Affiliation.objects.bulk_create(
            Affiliation(person_id=pk, organisation=organisations[pk % len(organisations)]) for pk in stored if pk % 3
        )


def make_organisations():
    """Store three organisations and give them."""
    return [Organisation.objects.create(name=f"Example Union {letter}") for letter in "ABC"]


def made_up(number, house_settings):
    """Give an unsaved person with names and events; `number` decides all of it."""
    began = date(2015, 1, 1) + timedelta(days=number * 37 % 3600)
    person = Person(
        name=f"{GIVEN[number % 10]} Example {number:05}",
        slug=f"example-{number:05}",
        sort_as=f"Example {number * 7919 % 100003:06}",
        countries=COUNTRIES[number % len(COUNTRIES)],
        birth_date=date(1950, 1, 1) + timedelta(days=number * 101 % 18000),
        show_birthday=number % 2 == 0,
        is_listed=True,
        facts_checked_on=date.today() - timedelta(days=number % 200),
    )
    person.names.add(
        PersonName(language="be", name=f"Прыклад {number:05}"), PersonName(language="pl", name=person.name)
    )
    kinds = ["detained", "charged", "sentenced", ENDS[number % len(ENDS)]]
    for order, kind in enumerate(filter(None, kinds)):
        term = {"term": "imprisonment", "term_years": 1 + number % 14} if kind == "sentenced" else {}
        day = min(began + timedelta(days=order * 90), date.today())
        person.events.add(CaseEvent(kind=kind, date=day, sort_order=order, **term))
    person.store_spellings()
    person.store_derived(house_settings)
    return person


def owned(groups, owners, column):
    """Give all of `groups` (lists of things, one for each of `owners`) with the id of the owner in `column`."""
    for group, owner in zip(groups, owners, strict=True):
        for thing in group:
            setattr(thing, column, owner)
            yield thing
