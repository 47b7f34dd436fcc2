"""The whole of the demo, taken away at once."""

from django.db import transaction
from django.db.models import ProtectedError
from wagtail.models import Orderable

from campaigns.models import UpdateItemPerson
from home.demo.remove.accounts import remove_accounts
from home.demo.remove.house import leave_house, own_homes
from home.demo.remove.messages import remove_messages
from home.demo.remove.pages import demo_pages, pages_of_others, remove_pages
from home.demo.remove.register import remove_files, remove_register
from home.demo.remove.traces import remove_erased, remove_imports, remove_notes, remove_waiting
from people.models import EventRecogniser


class StillUsed(Exception):
    """Something that is not the demo's stands on the demo. `names` says what."""

    def __init__(self, names):
        self.names = sorted(names)
        super().__init__(
            "Nothing was removed: these are not the demo's and stand on its pages, people, organisations or places: "
            f"{'; '.join(self.names)}. Delete or move them first."
        )


@transaction.atomic
def remove_demo():
    """Remove all that is the demo's; a house that it made goes as a whole. All of it or, on `StillUsed`, nothing."""
    homes = own_homes()
    if strangers := pages_of_others(homes):
        raise StillUsed({_name(page) for page in strangers})
    remove_messages()
    remove_notes()
    remove_waiting()
    remove_imports()
    remove_pages(homes or demo_pages())
    try:
        remove_register()
    except ProtectedError as error:
        raise StillUsed({_name(_owner(found)) for found in error.protected_objects}) from error
    remove_erased()
    remove_files()
    remove_accounts()
    leave_house(is_own=bool(homes))


def _owner(found):
    """Give the page or person to which a row of a list belongs, or what was found itself."""
    if isinstance(found, EventRecogniser):
        return found.event.person
    if isinstance(found, UpdateItemPerson):
        return found.item.page
    if isinstance(found, Orderable):
        return getattr(found, "page", None) or found.person
    return found


def _name(thing):
    return f"{type(thing)._meta.verbose_name} “{thing}”"
