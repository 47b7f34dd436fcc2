"""Example people alone: nothing real in the database; and gone again without a trace."""

import json
from collections import Counter
from pathlib import Path

import pytest
from django.conf import settings
from django.core.management import CommandError
from django.db import connection
from wagtail.models import Page

from campaigns.models import ActionPage, CampaignPage, PoemPage, StatementPage, UpdatePage
from home.demo.load import translations
from home.models import HomePage, PlainPage
from network_site.checks.demo import check_no_demo
from network_site.models import HouseSettings, HouseText
from people.models import Person, ProfilePage
from people.models.person import Demo
from tests.builders import paper_as_html
from tests.crawl import crawl
from tests.home.demo_loading import broken_off, everything_stored, load, put_back
from tests.home.fact_sheet import REAL_NAMES

pytestmark = pytest.mark.django_db
LANGUAGES = ("en", "be", "ka", "hy")
# What a house leaves behind: nobody's, and of use to the next.
HARMLESS = {
    "wagtailcore.locale",
    "auth.group",
    "wagtailcore.groupcollectionpermission",
    "wagtailcore.groupapprovaltask",
    "wagtailcore.referenceindex",  # left alone by all but the long tests
}


def but_harmless(rows):
    return {key: values for key, values in rows.items() if key[0] not in HARMLESS}


def media_files():
    return {path for path in Path(settings.MEDIA_ROOT).rglob("*") if path.is_file()}


@pytest.fixture(scope="module", autouse=True)
def before(django_db_setup, django_db_blocker, media_of_this_run):
    """Load the examples; give what was stored before."""
    with put_back(django_db_blocker):
        stored = everything_stored(), media_files()
        with broken_off(translations, "translate", 4):
            load("--examples")
        load("--examples")
        yield stored


def test_nobody_real_is_in_the_database():
    assert set(Person.objects.values_list("demo", flat=True)) == {Demo.EXAMPLE}
    rows = json.loads(connection.creation.serialize_db_to_string())
    assert not [name for name in REAL_NAMES if any(name in str(row["fields"]) for row in rows)]


def test_the_house_is_not_marked_and_no_notice_stands_on_its_pages(client):
    assert not HouseSettings.load().is_demo
    answer = client.get("/en/people/anna-example/")
    assert answer.status_code == 200
    assert "noindex" not in answer.content.decode() + answer.headers.get("X-Robots-Tag", "")


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_kind_of_page_is_in_each_language(language):
    pages = Page.objects.live().filter(locale__language_code=language, depth__gt=1).specific()
    kinds = Counter(map(type, pages))
    # An action that is over and one to come, a statement that follows another, a prisoner and a poet.
    assert {kind for kind, number in kinds.items() if number > 1} == {ActionPage, StatementPage, ProfilePage}
    assert {CampaignPage, HomePage, PlainPage, PoemPage, UpdatePage} < set(kinds)
    assert len(pages) == 16
    assert HouseText.objects.get(locale__language_code=language).live


@pytest.mark.torture
def test_a_crawl_of_all_four_languages_finds_nothing_amiss(client):
    with paper_as_html():
        assert crawl(client) == []


def test_the_statement_has_all_that_a_statement_can_have(client):
    html = client.get("/hy/statements/release-anna-example/").content.decode()
    assert "/hy/statements/anna-example-recognised/" in html  # what it follows
    assert "Ivana Example" in html and "Գրավաճառ" in html
    assert "7 տարի 6 ամիսն է" in html  # the correction
    assert "/hy/campaigns/a-line-a-day/" in html  # the campaign names the statement, not the statement the campaign


def test_removed_it_leaves_nothing_behind(before, django_capture_on_commit_callbacks):
    assert check_no_demo(None, databases=["default"])
    with django_capture_on_commit_callbacks(execute=True):  # files go when the rows have gone
        load("--remove", "--no-input")
    assert media_files() == before[1]
    assert check_no_demo(None, databases=["default"]) == []
    assert but_harmless(everything_stored()) == but_harmless(before[0])


def test_a_page_that_an_editor_wrote_in_the_demos_house_stops_the_removal():
    home = HomePage.objects.get(locale__language_code="en")
    home.add_child(instance=PlainPage(title="Ours", slug="ours"))
    stored = everything_stored()
    with pytest.raises(CommandError, match="plain page “Ours”"):
        load("--remove", "--no-input")
    assert everything_stored() == stored


def test_removal_asks_first(monkeypatch):
    stored = everything_stored()
    monkeypatch.setattr("builtins.input", lambda question: "no")
    assert "Nothing was removed" in load("--remove")
    assert everything_stored() == stored
