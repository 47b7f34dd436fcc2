"""Facts as sentences in twelve languages: the right gender, plural and month, no English in between."""

import re

import pytest
from django.core.management import CommandError, call_command
from django.utils.translation import override

from people.management.commands.sentence_table import LANGUAGES, rows_of
from people.sentences import event_sentence, punishment_noun
from people.sentences.samples import samples
from tests.builders import event

COLONY = {"term": "imprisonment", "term_years": 4, "regime": "colony"}
# Of a woman, of a man, of neither: "Sentenced on 7 February 2019 to 4 years in a penal colony".
STANDARD = {
    "en": (
        "Sentenced on 7 February 2019 to 4 years in a penal colony",
        "Sentenced on 7 February 2019 to 4 years in a penal colony",
        "Sentence: 4 years in a penal colony (7 February 2019)",
    ),
    "be": (
        "Асуджаная 7 лютага 2019 года на 4 гады калоніі",
        "Асуджаны 7 лютага 2019 года на 4 гады калоніі",
        "Прысуд: 4 гады калоніі (7 лютага 2019 года)",
    ),
    "ru": (
        "Осуждена 7 февраля 2019 года на 4 года колонии",
        "Осуждён 7 февраля 2019 года на 4 года колонии",
        "Приговор: 4 года колонии (7 февраля 2019 года)",
    ),
    "uk": (
        "Засуджена 7 лютого 2019 року на 4 роки колонії",
        "Засуджений 7 лютого 2019 року на 4 роки колонії",
        "Вирок: 4 роки колонії (7 лютого 2019 року)",
    ),
    "pl": (
        "Skazana 7 lutego 2019 r. na 4 lata kolonii karnej",
        "Skazany 7 lutego 2019 r. na 4 lata kolonii karnej",
        "Wyrok: 4 lata kolonii karnej (7 lutego 2019)",
    ),
    "ka": (
        "განაჩენი გამოუტანეს 2019 წლის 7 თებერვალს. სასჯელი: 4 წელი სასჯელაღსრულების კოლონიაში",
        "განაჩენი გამოუტანეს 2019 წლის 7 თებერვალს. სასჯელი: 4 წელი სასჯელაღსრულების კოლონიაში",
        "განაჩენი: 4 წელი სასჯელაღსრულების კოლონიაში (7 თებერვალი, 2019)",
    ),
    "hy": (
        "Դատապարտվել է 2019 թվականի փետրվարի 7-ին։ Պատիժը՝ 4 տարի ուղղիչ գաղութում",
        "Դատապարտվել է 2019 թվականի փետրվարի 7-ին։ Պատիժը՝ 4 տարի ուղղիչ գաղութում",
        "Դատավճիռ՝ 4 տարի ուղղիչ գաղութում (2019 թ. փետրվարի 7)",
    ),
    "az": (
        "Məhkum edilib (7 fevral 2019): 4 il, cəzaçəkmə koloniyasında",
        "Məhkum edilib (7 fevral 2019): 4 il, cəzaçəkmə koloniyasında",
        "Hökm: 4 il, cəzaçəkmə koloniyasında (7 fevral 2019)",
    ),
    "nb": (
        "Dømt 7. februar 2019 til 4 år i straffekoloni",
        "Dømt 7. februar 2019 til 4 år i straffekoloni",
        "Dom: 4 år i straffekoloni (7. februar 2019)",
    ),
    "bs": (
        "Osuđena 7. februara 2019. na 4 godine u kaznenoj koloniji",
        "Osuđen 7. februara 2019. na 4 godine u kaznenoj koloniji",
        "Presuda: 4 godine u kaznenoj koloniji (7. februar 2019.)",
    ),
    "hr": (
        "Osuđena 7. veljače 2019. na 4 godine u kaznenoj koloniji",
        "Osuđen 7. veljače 2019. na 4 godine u kaznenoj koloniji",
        "Presuda: 4 godine u kaznenoj koloniji (7. veljače 2019.)",
    ),
    "sr": (
        "Осуђена 7. фебруара 2019. на 4 године у казненој колонији",
        "Осуђен 7. фебруара 2019. на 4 године у казненој колонији",
        "Пресуда: 4 године у казненој колонији (7. фебруар 2019.)",
    ),
}
# Languages in which a participle says whether it was a woman or a man.
GENDERED = {"be", "ru", "uk", "pl", "bs", "hr", "sr"}
LATIN = {"en", "pl", "az", "nb", "bs", "hr"}


@pytest.mark.parametrize("language", STANDARD)
def test_a_sentence_has_its_gender_its_plural_and_its_month(language):
    sentenced = event("sentenced", "2019-02-07", **COLONY)
    with override(language):
        assert tuple(event_sentence(sentenced, gender) for gender in ("f", "m", "")) == STANDARD[language]


@pytest.mark.parametrize(
    ("day", "english", "belarusian"),
    [
        ("2019-02-07", "Detained on 7 February 2019", "Затрыманая 7 лютага 2019 года"),
        ("2019-02", "Detained in February 2019", "Затрыманая ў лютым 2019 года"),
        ("2019", "Detained in 2019", "Затрыманая ў 2019 годзе"),
        ("<2019-02-07", "Detained before 7 February 2019", "Затрыманая да 7 лютага 2019 года"),
        (">2019-02-07", "Detained after 7 February 2019", "Затрыманая пасля 7 лютага 2019 года"),
        (
            "2019-02-07/2019-08-23",
            "Detained between 7 February 2019 and 23 August 2019",
            "Затрыманая паміж 7 лютага 2019 года і 23 жніўня 2019 года",
        ),
        ("", "Detained on a day that is not known", "Затрыманая (дзень невядомы)"),
    ],
)
def test_a_sentence_says_no_more_of_its_date_than_is_known(day, english, belarusian):
    with override("en"):
        assert event_sentence(event("detained", day), "f") == english
    with override("be"):
        assert event_sentence(event("detained", day), "f") == belarusian


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sentence_has_a_gap_or_a_word_of_english(language):
    """A word that stands in English too must be one of the language: found by the letters, or by being the same."""
    for english, *spoken in rows_of(language):
        for text in spoken:
            assert not re.search(r"[{}%]|None|  ", text), text
            assert language in LATIN or not re.search("[A-Za-z]", text), text
            assert language == "en" or text != english, text


@pytest.mark.parametrize("language", sorted(GENDERED))
def test_a_woman_is_not_spoken_of_as_a_man(language):
    same = set()
    for row in rows_of(language):
        if row[1] == row[2]:
            same.add(row[0].split(" on ")[0].split(":")[0])
    assert not {"Detained", "Sentenced", "Released", "Transferred", "Died in custody"} & same
    assert {"Hearing set", "Sentence after appeal", "Trial opened"} <= same


def test_what_nobody_does_is_said_alike_of_everybody():
    opened = event("trial_opened", "2020-03-04")
    assert {event_sentence(opened, gender) for gender in ("f", "m", "")} == {"Trial opened on 4 March 2020"}


def test_an_editors_own_words_are_those_of_the_language_else_english():
    own = event("other", "2020", own_words={"en": "Moved to another cell", "be": "Перавялі ў іншую камеру"})
    assert event_sentence(own, "f") == "Moved to another cell: 2020"
    with override("be"):
        assert event_sentence(own, "f") == "Перавялі ў іншую камеру: 2020 год"
    with override("ka"):
        assert event_sentence(own, "f").startswith("Moved to another cell")


def test_a_sentence_in_absentia_says_so():
    tried = event("sentenced", "2020-03-04", in_absentia=True, term="imprisonment", term_years=12)
    assert event_sentence(tried, "m") == "Sentenced in absentia on 4 March 2020 to 12 years of imprisonment"
    assert event_sentence(tried, "") == "Sentence, in absentia: 12 years of imprisonment (4 March 2020)"


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"term": "imprisonment", "term_years": 1, "term_months": 6}, "1 year and 6 months of imprisonment"),
        ({"term": "imprisonment"}, "imprisonment"),
        ({"term": "life", "regime": "colony_strict"}, "life imprisonment in a strict-regime penal colony"),
        ({"term": "fine"}, "a fine"),
        ({"term": "suspended", "term_years": 2}, "2 years of imprisonment, suspended"),
        ({"term_years": 15}, "15 years"),
        ({}, ""),
    ],
)
def test_a_punishment_says_its_length_its_kind_and_its_place(fields, words):
    assert punishment_noun(event("sentenced", "2020-03-04", **fields)) == words


def test_the_table_for_native_readers_has_every_kind_gender_and_precision(tmp_path):
    call_command("sentence_table", tmp_path)
    assert {page.stem for page in tmp_path.iterdir()} == set(LANGUAGES)
    table = (tmp_path / "be.html").read_text()
    assert table.count("<tr>") == len(list(samples())) + 1
    assert "Асуджаная 7 лютага 2019 года на 4 гады калоніі" in table


def test_a_table_that_cannot_be_written_is_a_sentence(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(CommandError, match="Cannot write to"):
        call_command("sentence_table", tmp_path / "file")


def test_a_language_without_a_catalogue_has_its_own_dates():
    with override("es"):
        assert event_sentence(event("detained", "2023-09-04"), "f") == "Detention: 4 septiembre 2023"
