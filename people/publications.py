"""What is published about a person. Rooms above know it; one function of the hook `about_person` tells."""

from dataclasses import dataclass, field
from datetime import date

from wagtail import hooks

HOOK = "about_person"


@dataclass(frozen=True)
class Publication:
    """Something that names a person: its kind in words, its title and address, and its day as far as it is known.

    `day_known_to` is "day", "month" or "year". `language` is empty where it is that of the reader.
    """

    kind: str
    title: str
    url: str
    day: date | None = None
    day_known_to: str = "day"
    language: str = ""


@dataclass(frozen=True)
class Publications:
    """What there is in the reader's language, newest first; and how `many_more` in the languages `codes` alone."""

    here: list[Publication] = field(default_factory=list)
    many_more: int = 0
    codes: list[str] = field(default_factory=list)


def publications_about(person, language, codes):
    """Give the Publications that name a person, for a reader of `language`; `codes` are those of the live languages.

    The one function of the hook takes the same and gives Publications. Of somebody who is not stored yet there is
    nothing.
    """
    functions = hooks.get_hooks(HOOK)
    return functions[0](person, language, codes) if functions and person.pk else Publications()
