"""The cards for sharing of people: one a listed person and language."""

from wagtail import hooks

from network_site.pictures.cards import HOOK, Wanted
from network_site.pictures.lettering import can_write
from people.models import Person


@hooks.register(HOOK)
def cards_of_people(languages):
    """Give what is wanted for all listed people in `languages`. One query a language."""
    columns = "pk", "shown_name", "name", "portrait", "show_portrait"
    for language in languages:
        people = Person.objects.listed().with_names(language).order_by("pk").values_list(*columns)
        for pk, shown_name, name, portrait, is_shown in people:
            title = shown_name if can_write(shown_name) else name
            yield Wanted(None, pk, language, title, portrait if is_shown else None)
