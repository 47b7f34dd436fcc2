"""What the cells of a file may name: countries, organisations, places. Read once for a file."""

from people.importing.country_names import CountryNames
from people.matching import name_keys
from people.models import Organisation, OrganisationName, PlaceName, PlaceOfDetention


class Lists:
    """Look up by name. Five queries."""

    def __init__(self):
        self.country = CountryNames().code
        self.organisation = Named(Organisation, OrganisationName).find
        self.place = Named(PlaceOfDetention, PlaceName).find


class Named:
    """Things of one kind by any of their names; names that two of them share find neither."""

    def __init__(self, model, name_model):
        self._found = {}
        things = {thing.pk: thing for thing in model.objects.order_by("pk")}
        for thing in things.values():
            self._hold(thing.name, thing)
        for owner, name in name_model.objects.values_list("owner_id", "name"):
            self._hold(name, things[owner])

    def find(self, name):
        """Give the thing of that name; None when there is none, or more than one."""
        found = {self._found.get(key) for key in name_keys(name)} - {None}
        return found.pop() if len(found) == 1 and False not in found else None

    def _hold(self, name, thing):
        for key in name_keys(name):
            self._found[key] = thing if self._found.get(key, thing) == thing else False
