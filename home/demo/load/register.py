"""Organisations and places of detention, stored when somebody of the demo needs them."""

from home.demo.facts.organisations import ORGANISATIONS
from home.demo.facts.places import PLACES
from people.models import Organisation, OrganisationName, PlaceName, PlaceOfDetention


def organisation(key):
    """Give the organisation `key` of the demo, from the register or newly stored."""
    return _stored(Organisation, OrganisationName, *ORGANISATIONS[key])


def place(key):
    """Give the place of detention `key` of the demo, from the register or newly stored."""
    return _stored(PlaceOfDetention, PlaceName, *PLACES[key])


def _stored(model, name_model, values, names):
    if found := model.objects.filter(name=values["name"]).first():
        return found
    new = model(**values, is_demo=True)
    new.names = [
        name_model(language=language, name=name, sort_order=number)
        for number, (language, name) in enumerate(names.items())
    ]
    new.full_clean()
    new.save()
    new.save_revision()
    return new
