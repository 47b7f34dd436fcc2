"""Whose names stand in the words of a draft."""

from collections import defaultdict
from functools import lru_cache

from bs4 import BeautifulSoup

from people.models import Person, PersonName
from people.names import fold
from people.takedown.names import Names

COMPARED = 4  # letters with which a word has to begin: more of it may be an ending


def named_in(texts, besides):
    """Give the people of the register, but those of the keys `besides`, whose whole names stand in `texts`.

    `texts` are (text, whether it is HTML). A name is one of two words and more, in any spelling that is written
    down, also with other endings. Of somebody who is hidden nothing is told. Two queries.
    """
    words = " \n ".join(_plain(text) if is_html else text for text, is_html in texts)
    beginnings = {word[:COMPARED] for word in fold(words).split()}
    visible = Person.objects.visible().exclude(pk__in=besides)
    found = defaultdict(list)
    for pk, name in [*visible.values_list("pk", "name"), *_further(visible)]:
        if len(parts := _beginnings(name)) > 1 and beginnings.issuperset(parts):
            found[pk].append(name)
    wanted = [pk for pk, names in found.items() if Names(names).is_named(words)]
    return list(Person.objects.filter(pk__in=wanted).order_by("sort_as", "pk")) if wanted else []


@lru_cache(maxsize=50_000)  # folding the names of thousands takes most of a second, and they change seldom
def _beginnings(name):
    return tuple(part[:COMPARED] for part in fold(name).split())


def _further(people):
    return PersonName.objects.filter(owner__in=people.values("pk")).values_list("owner", "name")


def _plain(html):
    return BeautifulSoup(html, "html.parser").get_text(" ")
