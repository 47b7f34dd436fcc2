"""Every sentence of the demo has its translation, and no translation is left over."""

import pytest

from home.demo.load.sentences import sentences
from tests.home.demo_words import needed_words

pytestmark = pytest.mark.django_db
LANGUAGES = ("be", "uk", "ka", "hy", "en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_has_exactly_the_sentences_that_its_pages_need(language):
    needed, there = set(needed_words()[language]), set(sentences(language))
    missing, unused = sorted(needed - there), sorted(there - needed)
    assert not missing, f"{len(missing)} missing in {language}.po: {missing}"
    assert not unused, f"{len(unused)} unused in {language}.po: {unused}"


def test_no_other_language_is_needed():
    assert set(needed_words()) == set(LANGUAGES)
