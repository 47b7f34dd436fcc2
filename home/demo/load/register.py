"""Organisations, places of detention and cities, stored when something of the demo needs them."""

from home.demo.facts.cities import CITIES
from home.demo.facts.organisations import ORGANISATIONS
from home.demo.facts.places import LETTER_ADDRESSES, PLACES
from people.models import City, CityName, Organisation, OrganisationName, PlaceName, PlaceOfDetention


def organisation(key):
    """Give the organisation `key` of the demo, from the register or newly stored."""
    values, names = ORGANISATIONS[key]
    return _stored(Organisation, values, [OrganisationName(language=code, name=name) for code, name in names.items()])


def place(key):
    """Give the place of detention `key` of the demo, from the register or newly stored."""
    values, names = PLACES[key]
    addresses = LETTER_ADDRESSES.get(key, {})
    written = [
        PlaceName(language=code, name=name, letter_address=addresses.get(code, "")) for code, name in names.items()
    ]
    return _stored(PlaceOfDetention, values, written)


def city(key):
    """Give the city `key` of the demo, from the register or newly stored."""
    values, names = CITIES[key]
    return _stored(City, values, [CityName(language=code, name=name) for code, name in names.items()])


def _stored(model, values, names):
    if found := model.objects.filter(name=values["name"]).first():
        return found
    new = model(**values, is_demo=True)
    for number, name in enumerate(names):
        name.sort_order = number
    new.names = names
    new.full_clean()
    new.save()
    new.save_revision()
    return new
