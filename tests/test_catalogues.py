"""The words of the site are full in the languages it has so far, and can be read by gettext."""

import re
from pathlib import Path

import polib
import pytest
from django.conf import settings

LANGUAGES = {
    "public": ["az", "be", "bs", "hr", "hy", "ka", "nb", "pl", "ru", "sr", "uk"],
    "admin": ["be", "pl", "ru", "uk"],
}
# How many plural forms a language has.
FORMS = {"az": 2, "hy": 2, "ka": 2, "nb": 2, "bs": 3, "hr": 3, "sr": 3, "be": 4, "pl": 4, "ru": 4, "uk": 4}
CATALOGUES = [
    Path(folder) / language / "LC_MESSAGES" / "django.po"
    for folder in settings.LOCALE_PATHS
    for language in LANGUAGES[Path(folder).name]
]
PLACEHOLDER = re.compile(r"%\(\w+\)[sd]|\{\w*\}|%[sd]|<[^>]+>")


def texts(entry):
    """Give the pairs of (source, translation) of an entry; a plural form answers to the plural source."""
    if not entry.msgid_plural:
        return [(entry.msgid, entry.msgstr)]
    return [(entry.msgid_plural, text) for text in entry.msgstr_plural.values()]


@pytest.fixture(params=CATALOGUES, ids=lambda path: f"{path.parts[-4]}-{path.parts[-3]}")
def catalogue(request):
    return polib.pofile(str(request.param))


def test_every_word_is_there(catalogue):
    assert len(catalogue) > 100
    assert [entry.msgid for entry in catalogue if not entry.translated() or entry.fuzzy] == []


def test_every_placeholder_is_kept(catalogue):
    wrong = [
        (source, text)
        for entry in catalogue
        for source, text in texts(entry)
        # A date in a sentence may stand as it stands alone: people/sentences/date.py.
        if not (entry.msgctxt == "date in a sentence" and text == "{date}")
        if set(PLACEHOLDER.findall(text)) - set(PLACEHOLDER.findall(source))
        or (not entry.msgid_plural and set(PLACEHOLDER.findall(source)) != set(PLACEHOLDER.findall(text)))
    ]
    assert wrong == []


def test_plurals_have_all_their_forms(catalogue):
    forms = int(re.search(r"nplurals=(\d)", catalogue.metadata["Plural-Forms"])[1])
    assert forms == FORMS[catalogue.metadata["Language"]]
    assert all(len(entry.msgstr_plural) == forms for entry in catalogue if entry.msgid_plural)


def test_drafts_say_that_they_are_drafts(catalogue):
    assert "no native reader has confirmed" in catalogue.header
