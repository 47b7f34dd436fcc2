"""`make shots` finds out by itself which pages there are to look at."""

import pytest
from django.template.loader import render_to_string
from django.utils.translation import override

from network_site.models import HouseSettings
from people.case.kinds import Kind, Term
from people.models import Person
from people.portrayal import Portrayal
from scripts.shots.kinds import View, examples, gap, kind_of, languages_by_path, locations, siblings
from scripts.shots.papers import files, papers
from scripts.shots.sentences import store_everything
from scripts.shots.states import EVERYTHING, states

INDEX = """<?xml version="1.0"?><sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<sitemap><loc>https://a.example/sitemap-en.xml</loc></sitemap>
<sitemap><loc> https://a.example/sitemap-be.xml </loc></sitemap></sitemapindex>"""
LIST = """<?xml version="1.0"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
<url><loc>https://a.example/en/</loc><xhtml:link rel="alternate" hreflang="be" href="https://a.example/be/"/></url>
</urlset>"""
HOUSE = {
    "": ["en", "be", "hy"],
    "people/": ["en", "be", "hy"],
    "people/anna/": ["en", "be", "hy"],
    "statements/one/": ["en"],
    "statements/two/": ["en", "be"],
    "statements/three/": ["en", "be"],
}


def test_a_sitemap_index_names_further_sitemaps():
    assert locations(INDEX) == (True, ["https://a.example/sitemap-en.xml", "https://a.example/sitemap-be.xml"])


def test_a_sitemap_names_pages_and_not_again_their_versions():
    assert locations(LIST) == (False, ["https://a.example/en/"])


def test_versions_of_a_page_are_found_together():
    urls = ["https://a.example/en/", "https://a.example/be/", "https://a.example/be/people/anna/"]
    assert languages_by_path(urls) == {"": ["en", "be"], "people/anna/": ["be"]}


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("", "home"),
        ("about/", "about"),
        ("people/", "people"),
        ("people/anna/", "people-x"),
        ("campaigns/june/ride/", "campaigns-x-x"),
    ],
)
def test_the_kind_of_a_page_is_told_by_first_part_and_depth(path, kind):
    assert kind_of(path) == kind


def test_each_kind_is_shown_by_the_page_in_the_most_languages():
    assert examples(HOUSE) == [
        View("home", "", ["en", "be", "hy"]),
        View("people", "people/", ["en", "be", "hy"]),
        View("people-x", "people/anna/", ["en", "be", "hy"]),
        View("statements-x", "statements/two/", ["en", "be"]),
    ]


def test_a_gap_is_the_page_that_most_languages_lack():
    assert gap(HOUSE) == [View("gap", "statements/one/", ["be", "hy"], 404)]
    assert gap({"": ["en", "be"], "people/": ["en", "be"]}) == []


def test_beside_an_example_stand_others_of_its_depth_and_parent():
    paths = ("campaigns/june/ride/", "campaigns/june/digest/", "campaigns/may/ride/", "campaigns/june/")
    view = View("campaigns-x-x", "campaigns/june/ride/", ["en"])
    assert siblings({path: ["en"] for path in paths}, view) == [
        View("campaigns-x-x-2", "campaigns/june/digest/", ["en"])
    ]


def test_papers_are_those_of_the_examples_that_there_are():
    views = [View("campaigns-x", "campaigns/june/", ["en"]), View("people-x-placard", "people/anna/", ["en"])]
    languages = ["en", "ka"]
    found = {view.kind: view for view in [*papers(views, languages), *files(views, languages)]}
    assert found["paper-placard-a4"] == View("paper-placard-a4", "people/anna/placard-a4/", languages)
    assert found["file-poster-a3"] == View("file-poster-a3", "campaigns/june/poster-a3.pdf", ["en"])
    assert not {"paper-placard-of-initials", "file-statement"} & set(found)


def test_states_of_a_profile_are_looked_at_where_there_is_such_a_profile():
    found = {view.kind: view for view in states({"memory": View("x", "people/rauf/", ["en"])}, ["en"], is_own=False)}
    assert found["write-closed"].path == "write/?to=rauf"
    assert found["people-list"].path == "people/?view=list"
    assert "write-to-one" not in found
    assert "people-x-sentences" not in found  # she is on a site of our own only


@pytest.mark.django_db
def test_somebody_made_up_shows_the_sentences_of_all_kinds():
    store_everything()
    everything = Person.objects.for_profile("be").get(slug=EVERYTHING)
    assert {event.kind for event in everything.events.all()} == set(Kind)
    assert {event.term for event in everything.events.all()} >= set(Term)
    portrayal = Portrayal(everything, everything.case(HouseSettings.load()), everything.public_events())
    with override("be"):
        html = render_to_string("people/components/case.html", {"portrayal": portrayal})
    assert html.count("<li") == everything.events.count() > 50
