"""Which texts of a poem stand beside each other."""

from types import SimpleNamespace

from campaigns.parallel import texts_of


def poem(pk, title, language, verse, live=True, original_verse=""):
    return SimpleNamespace(
        pk=pk,
        title=title,
        verse=verse,
        live=live,
        locale=SimpleNamespace(language_code=language),
        original_title="ფანჯარა",
        original_language="ka",
        original_verse=original_verse,
    )


def test_a_translation_stands_beside_the_poem_first_written():
    source, page = poem(1, "Акно", "be", "Радок"), poem(2, "Window", "en", "A line")
    original, translation = texts_of(page, source, "en")
    assert (original.title, original.language, original.stanzas) == ("Акно", "be", [[("Радок", 0)]])
    assert (translation.title, translation.language, translation.stanzas) == ("Window", "en", [[("A line", 0)]])


def test_the_poem_first_written_stands_alone():
    source = poem(1, "Акно", "be", "Радок")
    original, translation = texts_of(source, source, "be")
    assert (original.title, translation) == ("Акно", None)


def test_an_original_in_a_language_that_the_site_does_not_have_stands_beside_every_version():
    source = poem(1, "Window", "en", "A line", original_verse="ხაზი")
    page = poem(2, "Акно", "be", "Радок")
    for version, language in ((source, "en"), (page, "be")):
        original, translation = texts_of(version, source, language)
        assert (original.title, original.language, original.stanzas) == ("ფანჯარა", "ka", [[("ხაზი", 0)]])
        assert translation.language == language


def test_an_original_whose_language_is_not_chosen_yet_waits():
    source = poem(1, "Window", "en", "A line", original_verse="ხაზი")
    source.original_language = ""
    original, translation = texts_of(source, source, "en")
    assert (original.language, translation) == ("en", None)


def test_a_withdrawn_source_is_not_shown_through_its_translation():
    source, page = poem(1, "Акно", "be", "Радок", live=False), poem(2, "Window", "en", "A line")
    original, translation = texts_of(page, source, "en")
    assert (original.title, translation) == ("Window", None)
