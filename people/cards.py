"""The cards for sharing of people: one a listed person and language."""

from wagtail import hooks

from network_site.pictures.cards import HOOK, Wanted
from network_site.pictures.lettering import can_write
from people.models import Person


@hooks.register(HOOK)
def cards_of_people(languages):
    """Give what is wanted for all listed people in `languages`. One query a language."""
    for language in languages:
        for person in Person.objects.listed().with_names(language).order_by("pk"):
            title = person.shown_name if can_write(person.shown_name) else person.name
            yield Wanted(None, person.pk, language, title, person.portrait_id if person.show_portrait else None)
