"""The demo, loaded once for all tests here: as somebody would who breaks it off again and again."""

import json
import re
from contextlib import contextmanager
from datetime import date
from io import StringIO
from unittest.mock import patch

import pytest
from django.contrib.auth import authenticate
from django.core.management import call_command
from django.db import connection
from wagtail.models import Page
from wagtail_localize.models import StringSegment, Translation

from campaigns.models import CampaignPage, PoemPage, StatementPage
from home.demo.load import pages as demo_pages
from home.demo.load.accounts import ACCOUNTS, PASSWORD
from home.demo.load.people import person
from home.demo.load.pictures import PICTURES
from home.demo.load.sentences import sentences
from home.house import trees
from network_site.models import HouseImage, HouseSettings, HouseText, User
from people.models import Person, ProfilePage
from people.models.person import Demo
from people.today import house_today
from tests.home.reading import foreign_words

pytestmark = pytest.mark.django_db
LANGUAGES = ("en", "be")
# Their texts wait for a translator, so that a reader meets a profile whose text is in another language.
ONLY_IN_ENGLISH = {"anar-mammadli", "ulviyya-ali"}


def load(*options):
    call_command("load_demo", *options, stdout=StringIO())


@contextmanager
def broken_off(module, after):
    """Break off whatever is done in the block, when `module` begins to translate its `after`-th page."""
    original, calls = module.translate, []

    def translate(*args, **kwargs):
        calls.append(args)
        if len(calls) == after:
            raise KeyboardInterrupt
        return original(*args, **kwargs)

    with patch.object(module, "translate", translate), pytest.raises(KeyboardInterrupt):
        yield


def live_pages(language):
    return Page.objects.live().filter(locale__language_code=language, depth__gt=1)


def state_of_the_examples():
    """What is remembered of the time when only example people were loaded."""
    return {
        "people": set(Person.objects.values_list("demo", flat=True)),
        "is_demo": HouseSettings.load().is_demo,
        "kinds": {code: {type(page) for page in live_pages(code).specific()} for code in LANGUAGES},
    }


@pytest.fixture(scope="module", autouse=True)
def examples(django_db_setup, django_db_blocker, media_of_this_run):
    """Load the examples, then the whole, each broken off and begun again; at the end put the database back."""
    with django_db_blocker.unblock():
        kept = connection.creation.serialize_db_to_string()
        with broken_off(trees, after=4):
            load("--examples")
        load("--examples")
        state = state_of_the_examples()
        with broken_off(demo_pages, after=9):
            load()
        load()
        yield state
        call_command("flush", interactive=False, verbosity=0, reset_sequences=False, inhibit_post_migrate=True)
        connection.creation.deserialize_db_from_string(kept)


def everything_stored():
    """Give the values of all rows of all tables by model and key."""
    rows = json.loads(connection.creation.serialize_db_to_string())
    return {(row["model"], row["pk"]): row["fields"] for row in rows}


def addresses(language):
    """Give the paths of all live pages of a language and of all listed people in it."""
    pages = {page.get_url() for page in live_pages(language)}
    return sorted(pages | {f"/{language}/people/{one.slug}/" for one in Person.objects.listed()})


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_address_answers_in_its_language_and_in_no_other(client, language):
    paths = addresses(language)
    assert len(paths) >= 30
    for path in paths:
        answer = client.get(path)
        html = answer.content.decode()
        assert answer.status_code == 200, path
        assert f'<html lang="{language}"' in html, path
        assert foreign_words(html, language) == [], path


def test_an_english_sentence_on_a_belarusian_page_is_found():
    page = '<html lang="be"><p>Людзі</p><p lang="en">Not this one</p><p>You are here</p></html>'
    assert foreign_words(page, "be") == ["You are here"]


def test_every_page_is_in_both_languages_but_two(client):
    def keys(language):
        return set(live_pages(language).values_list("translation_key", flat=True))

    assert keys("be") < keys("en")
    lacking = Page.objects.filter(translation_key__in=keys("en") - keys("be"))
    assert {page.slug for page in lacking} == ONLY_IN_ENGLISH
    html = client.get("/be/people/anar-mammadli/").content.decode()
    assert 'hreflang="en"' in html
    assert "On 13 June" not in html and "named him" not in html


def test_every_sentence_of_every_page_is_translated():
    assert Translation.objects.count() > 25
    for translation in Translation.objects.all():
        total, done = translation.get_progress()
        assert (total, total) == (total, done), translation


def test_no_translated_sentence_is_left_over():
    for language, source in (("be", "en"), ("en", "be")):
        segments = StringSegment.objects.filter(source__locale__language_code=source)
        used = set(segments.values_list("string__data", flat=True))
        assert set(sentences(language)) - used == set()
        assert all(sentences(language).values())


def test_the_tree_is_sound():
    assert not any(Page.find_problems())


def test_the_examples_name_nobody_real(examples):
    assert examples["people"] == {Demo.EXAMPLE}
    assert examples["is_demo"] is False
    assert examples["kinds"]["en"] == examples["kinds"]["be"]
    assert {CampaignPage, PoemPage, ProfilePage, StatementPage} < examples["kinds"]["en"]


def test_the_house_is_marked_as_a_demo():
    assert HouseSettings.load().is_demo


def test_the_twelve_are_listed_and_those_only_named_are_not(client):
    real = Person.objects.filter(demo=Demo.REAL)
    assert real.filter(is_listed=True).count() == 12
    named = real.filter(is_listed=False)
    assert named.count() == 11
    assert not any(one.events.exists() or one.sources.exists() or one.gender for one in named)
    assert client.get("/en/people/yan-falkin/").status_code == 404
    assert "Yan Falkin" in client.get("/be/statements/nine-people-recognised/").content.decode()


def test_facts_of_real_people_come_from_dated_sources():
    for real in Person.objects.filter(demo=Demo.REAL, is_listed=True).prefetch_related("events", "sources"):
        days = [source.date for source in real.sources.all() if source.date]
        assert real.facts_checked_on == max(days, default=None), real
        assert real.events.exists() == bool(days), real
        assert all(event.date is None or event.date <= max(days) for event in real.events.all()), real


def test_of_somebody_only_named_in_an_undated_statement_nothing_is_claimed(client):
    html = client.get("/en/people/iryna-zlobina/").content.decode()
    assert "Status not confirmed" in html
    assert "In custody" not in html


def test_a_bounded_date_stays_bounded(client):
    html = client.get("/en/people/marfa-rabkova/").content.decode()
    assert "before 2 November 2020" in html
    assert "at least" in html
    assert "Held in" not in html  # known of November 2022 only


def test_nobody_real_has_a_face():
    assert not Person.objects.filter(demo=Demo.REAL, portrait__isnull=False).exists()
    assert HouseImage.objects.exists()
    for picture in HouseImage.objects.all():
        assert picture.is_demo and picture.credit and picture.licence
        assert {one.demo for one in picture.people.all()} == {Demo.EXAMPLE}


def test_the_faces_of_example_people_are_shown(client):
    html = client.get("/be/people/anna-example/").content.decode()
    assert re.search(r'<img src="/media/images/\w+\.webp"', html)
    assert max(path.stat().st_size for path in PICTURES.glob("*.webp")) < 60_000


def test_annas_days_run_because_her_facts_are_of_today():
    house_settings = HouseSettings.load()
    case = person("anna-example").case(house_settings)
    assert not case.is_old and not case.at_least
    assert case.days == (house_today(house_settings) - date(2023, 3, 7)).days


def test_the_action_names_its_people_in_order():
    action = CampaignPage.objects.get(slug="peaceful-solidarity-action", locale__language_code="en")
    assert [row.person.slug for row in action.campaign_people.all()] == [
        "andrei-aliaksandrau",
        "ales-bialiatski",
        "uladzimir-labkovich",
        "valiantsin-stefanovich",
        "marfa-rabkova",
        "anar-mammadli",
        "ulviyya-ali",
    ]


def test_statements_about_real_people_bear_neither_day_nor_issuer():
    for statement in StatementPage.objects.filter(statement_people__person__demo=Demo.REAL):
        assert statement.date is None
        assert not statement.issuers.exists()


def test_the_lines_on_a_campaign_are_lines_of_the_poem():
    for page in CampaignPage.objects.all():
        excerpt = next(block.value for block in page.body if block.block_type == "poem")
        poem = PoemPage.objects.get(locale=page.locale)
        assert excerpt["verse"] in poem.verse
        assert excerpt["poem"].specific.translation_key == poem.translation_key


def test_the_poem_is_first_written_in_belarusian_and_keeps_its_shape():
    belarusian, english = (PoemPage.objects.get(locale__language_code=code) for code in ("be", "en"))
    assert english.source == belarusian

    def shape(verse):
        return [len(line) - len(line.lstrip()) if line else None for line in verse.split("\n")]

    assert shape(english.verse) == shape(belarusian.verse)
    stanzas = [len(stanza.split("\n")) for stanza in belarusian.verse.split("\n\n")]
    assert len(stanzas) >= 5 and 1 in stanzas and len(set(stanzas)) > 2


def test_a_second_run_changes_no_row_and_asks_little(django_assert_max_num_queries):
    before = everything_stored()
    with django_assert_max_num_queries(400):
        load()
    assert everything_stored() == before


def test_what_an_editor_changed_stays():
    editor = User.objects.get(email="moderator@demo.example")
    bialiatski = person("ales-bialiatski")
    bialiatski.name, bialiatski.slug = "Ales B.", "ales-b"
    bialiatski.save()
    for page in (
        ProfilePage.objects.get(slug="marfa-rabkova", locale__language_code="be"),
        Page.objects.get(slug="write", locale__language_code="en").specific,
    ):
        page.title = "Edited"
        page.save_revision(user=editor).publish(user=editor)
    StatementPage.objects.get(slug="nine-people-recognised", locale__language_code="be").unpublish()
    text = HouseText.objects.get(locale__language_code="be")
    text.tagline = "Edited"
    text.save_revision(user=editor).publish(user=editor)
    User.objects.filter(email="desk@demo.example").update(is_active=False)
    HouseSettings.objects.update(main_language="be", time_zone="UTC")
    before = everything_stored()
    load()
    assert everything_stored() == before


def test_every_demo_account_has_its_role_and_the_printed_password():
    printed = StringIO()
    call_command("demo_logins", stdout=printed)
    assert "/admin/login/" in printed.getvalue()
    assert PASSWORD in printed.getvalue()
    for email, group in ACCOUNTS.items():
        user = authenticate(email=email, password=PASSWORD)
        assert user.is_demo
        assert user.is_superuser is (group is None)
        assert [found.name for found in user.groups.all()] == ([group] if group else [])
        assert email in printed.getvalue()


def test_where_there_is_no_demo_no_login_is_printed():
    User.objects.all().delete()
    printed = StringIO()
    call_command("demo_logins", stdout=printed)
    assert printed.getvalue() == ""
