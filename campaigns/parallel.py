"""A poem beside its original."""

from dataclasses import dataclass
from itertools import zip_longest

from campaigns.verse import stanzas


@dataclass(frozen=True)
class Text:
    """A poem in one language: title, language code, stanzas of (words, step)."""

    title: str
    language: str
    stanzas: list[list[tuple[str, int]]]


def texts_of(page, source, language):
    """Give (original, translation) of a poem as `Text`s; the translation is None where `page` is the original.

    Takes the poem's `page`, its `source` and the language code of the page. The verse of the source is the
    original, unless it holds one in a language that the site does not have, or had not when the poem came:
    the page in that language shows it alone. What is not live is not shown.
    """
    here = Text(page.title, language, stanzas(page.verse))
    if source.original_verse and source.original_language:  # a draft may have one without the other
        original = Text(source.original_title, source.original_language, stanzas(source.original_verse))
        if source.original_language == language:
            return Text(source.original_title or page.title, language, original.stanzas), None
        return original, here
    if page.pk == source.pk or not source.live:
        return here, None
    return Text(source.title, source.locale.language_code, stanzas(source.verse)), here


def stanza_by_stanza(original, translation):
    """Give (stanza of the original, stanza of the translation) for two `Text`s; empty where one has no more."""
    return list(zip_longest(original.stanzas, translation.stanzas, fillvalue=[]))
