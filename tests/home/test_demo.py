"""The demo, loaded once for all tests here."""

import re
from collections import Counter
from datetime import date
from io import StringIO

import pytest
from django.contrib.auth import authenticate
from django.core.management import call_command
from wagtail.models import Page
from wagtail_localize.models import Translation

from campaigns.models import ActionPage, CampaignPage, Godparent, PoemPage, StatementPage, UpdatePage
from home.demo.facts.examples import BOOKS
from home.demo.load.accounts import ACCOUNTS, PASSWORD
from home.demo.load.people import person
from home.demo.load.pictures import PICTURES
from home.models import HomePage
from network_site.models import HouseImage, HouseSettings, HouseText, User
from people.models import Organisation, PeopleIndexPage, Person, PlaceOfDetention, ProfilePage
from people.models.person import Demo
from people.today import house_today
from solidarity.models import MessagePage
from tests.home.demo_loading import everything_stored, load, put_back
from tests.home.reading import foreign_words

pytestmark = pytest.mark.django_db
TWO_PROFILES = {
    "uk": {"anna-example", "oksana-example"},
    "ka": {"anna-example", "nino-example"},
    "hy": {"anna-example", "anahit-example"},
}
LANGUAGES = ("en", "be", *TWO_PROFILES)
# Their texts wait for a translator, so that a reader meets a profile whose text is in another language.
ONLY_IN_ENGLISH = {"anar-mammadli", "ulviyya-ali"}


def live_pages(language):
    return Page.objects.live().filter(locale__language_code=language, depth__gt=1)


@pytest.fixture(scope="module", autouse=True)
def demo(django_db_setup, django_db_blocker, media_of_this_run):
    with put_back(django_db_blocker):
        load()
        yield


def addresses(language):
    """Give the paths of all live pages of a language and of all listed people in it."""
    pages = {page.get_url() for page in live_pages(language)}
    return sorted(pages | {f"/{language}/people/{one.slug}/" for one in Person.objects.listed()})


@pytest.mark.torture
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_address_answers_in_its_language_and_in_no_other(client, language):
    paths = addresses(language)
    assert len(paths) >= 24
    names = [one.name for model in (Organisation, PlaceOfDetention) for one in model.objects.all()]
    unnamed = names if language in TWO_PROFILES else ()  # shown in Latin letters where there is no other name
    for path in paths:
        answer = client.get(path)
        html = answer.content.decode()
        assert answer.status_code == 200, path
        assert f'<html lang="{language}"' in html, path
        assert foreign_words(html, language, unnamed) == [], path


def test_an_english_sentence_on_a_belarusian_page_is_found():
    page = '<html lang="be"><p>Людзі</p><p lang="en">Not this one</p><p>You are here</p></html>'
    assert foreign_words(page, "be") == ["You are here"]


def test_every_page_is_in_belarusian_but_two(client):
    def keys(language):
        return set(live_pages(language).values_list("translation_key", flat=True))

    assert keys("be") < keys("en")
    lacking = Page.objects.filter(translation_key__in=keys("en") - keys("be"))
    assert {page.slug for page in lacking} == ONLY_IN_ENGLISH
    html = client.get("/be/people/anar-mammadli/").content.decode()
    assert 'hreflang="en"' in html
    assert "On 13 June" not in html and "named him" not in html


@pytest.mark.parametrize("language", TWO_PROFILES)
def test_other_languages_have_the_front_door_and_two_profiles(client, language):
    pages = live_pages(language).specific()
    assert Counter(map(type, pages)) == {HomePage: 1, PeopleIndexPage: 1, MessagePage: 1, ProfilePage: 2}
    assert {page.slug for page in pages if isinstance(page, ProfilePage)} == TWO_PROFILES[language]
    assert HouseText.objects.get(locale__language_code=language).live
    assert client.get(f"/{language}/statements/release-anna-example/").status_code == 404


def test_every_sentence_of_every_page_is_translated():
    assert Translation.objects.count() > 70
    for translation in Translation.objects.all():
        total, done = translation.get_progress()
        assert (total, total) == (total, done), translation


def test_the_tree_is_sound():
    assert not any(Page.find_problems())


def test_there_is_as_much_as_a_demo_needs():
    english = Counter(type(page) for page in live_pages("en").specific())
    assert english[CampaignPage] == 4
    assert (english[ActionPage], english[UpdatePage], english[PoemPage]) == (17, 3, 2)
    assert english[StatementPage] > 20  # three pages of ten
    assert Person.objects.filter(demo=Demo.EXAMPLE, is_listed=True).count() == 14
    assert Godparent.objects.filter(is_demo=True, campaign__slug="a-line-a-day").count() == 3


def test_the_list_of_statements_has_three_pages_with_the_undated_last(client):
    years = [
        re.findall(r'<h2 class="year[^>]*>(\w+)', client.get(f"/en/statements/{query}").content.decode())
        for query in ("", "?page=2", "?page=3")
    ]
    assert years[0][0] == "2024" and years[2] == ["Undated"]
    in_order = [year for page in years for year in page]
    assert in_order == sorted(in_order, key=lambda year: (year != "Undated", year), reverse=True)


def test_the_house_is_marked_as_a_demo_and_says_what_to_think_of_first(client):
    house_settings = HouseSettings.load()
    assert house_settings.is_demo
    assert [link.value["url"] for link in house_settings.links] == ["https://demo.example/"]
    text = HouseText.objects.get(locale__language_code="en")
    assert all((text.tagline, text.responsible, text.contact, text.press_contact, text.postal_address))
    assert [notice.value["country"] for notice in text.notices] == ["BY", "BY", "BY", "AZ"]
    assert {about for notice in text.notices for about in notice.value["about"]} == {
        *("writing", "sharing", "donating", "signing", "leaving")
    }


def test_a_visitor_meets_the_actions_of_the_example_house_and_the_poem_that_was_read_there(client):
    coming = ActionPage.objects.get(slug="forty-one-windows", locale__language_code="en")
    assert coming.starts_on > house_today(HouseSettings.load())
    assert coming.title in client.get("/en/").content.decode()
    poem = client.get("/be/poems/the-spare-key/").content.decode()
    assert "Ніно Прыклад" in poem and "/be/campaigns/a-line-a-day/an-evening-of-lines/" in poem


def test_an_item_of_the_digest_is_news_on_a_profile(client):
    html = client.get("/be/people/marfa-rabkova/").content.decode()
    assert "Марфа Рабкова падала апеляцыю" in html
    assert "/be/campaigns/free-viasna/digest-of-november-2022/" in html


def test_the_note_on_consent_to_a_letter_stands_on_no_page(client):
    html = client.get("/en/campaigns/a-line-a-day/").content.decode()
    assert "Your line came on a Tuesday" in html and "family, on 24 May" not in html


def test_somebody_only_named_has_no_address(client):
    assert client.get("/en/people/yan-falkin/").status_code == 404
    assert "Yan Falkin" in client.get("/be/statements/nine-people-recognised/").content.decode()


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
    assert HouseImage.objects.count() == 10
    for picture in HouseImage.objects.all():
        assert picture.is_demo and picture.credit and picture.licence and picture.consent_note
        assert {one.demo for one in picture.people.all()} == (
            set() if picture.title == "Letters on a table" else {Demo.EXAMPLE}
        )


def test_the_faces_of_example_people_are_small_files():
    assert max(path.stat().st_size for path in PICTURES.glob("*.webp")) < 60_000


def test_annas_days_run_because_her_facts_are_of_today():
    house_settings = HouseSettings.load()
    case = person("anna-example").case(house_settings)
    assert not case.is_old and not case.at_least
    assert case.days == (house_today(house_settings) - date(2023, 3, 7)).days


def test_the_calendar_of_hearings_is_not_empty_and_the_feeds_say_what_they_are(client):
    calendar = client.get("/hy/people/hearings.ics").content.decode()
    assert "SUMMARY" in calendar and "Example Court (made up)" in calendar.replace("\r\n ", "")


@pytest.mark.parametrize("language", LANGUAGES)
def test_annas_profile_has_an_address_for_letters_a_register_elsewhere_and_own_words(client, language):
    html = client.get(f"/{language}/people/anna-example/").content.decode()
    address = {"be": "вул. Прыкладная, 1"}.get(language, "Example street 1")
    assert address in html
    assert "https://demo.example/register/anna-example/" in html
    assert BOOKS[language] in html
    assert "999 (2)" not in html  # a charge that becomes public in a month


def test_a_name_is_found_in_every_script(client):
    for spelling in ("Ганна Прыклад", "ანა მაგალითი", "Աննա Օրինակ", "Anna Eksempel", "Ана Пример", "Hanna Pryklad"):
        html = client.get("/ka/search/", {"q": spelling}).content.decode()
        assert "/ka/people/anna-example/" in html, spelling


def test_the_lines_on_a_campaign_are_lines_of_the_poem():
    quoted = set()
    for page in CampaignPage.objects.all():
        for block in page.body:
            if block.block_type == "poem":
                poem = PoemPage.objects.get(pk=block.value["poem"])
                there = PoemPage.objects.get(translation_key=poem.translation_key, locale=page.locale)
                assert block.value["verse"] in there.verse
                quoted.add(poem.slug)
    assert quoted == {"north-window", "the-spare-key"}


@pytest.mark.parametrize(("slug", "first", "then"), [("north-window", "be", "en"), ("the-spare-key", "en", "be")])
def test_a_poem_keeps_its_shape_in_its_translation(slug, first, then):
    original, translated = (PoemPage.objects.get(slug=slug, locale__language_code=code) for code in (first, then))
    assert translated.source == original

    def shape(verse):
        return [len(line) - len(line.lstrip()) if line else None for line in verse.split("\n")]

    assert shape(translated.verse) == shape(original.verse)
    stanzas = [len(stanza.split("\n")) for stanza in original.verse.split("\n\n")]
    assert len(stanzas) >= 5 and 1 in stanzas and len(set(stanzas)) > 2


def test_a_second_run_changes_no_row_and_asks_little(django_assert_max_num_queries):
    before = everything_stored()
    with django_assert_max_num_queries(600):  # three a page and language
        load()
    assert everything_stored() == before


def test_examples_alone_are_not_put_on_top_of_a_demo():
    before = everything_stored()
    load("--examples")
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


def test_every_demo_account_has_its_roles_and_the_printed_password():
    printed = StringIO()
    call_command("demo_logins", stdout=printed)
    assert "/admin/login/" in printed.getvalue()
    assert PASSWORD in printed.getvalue()
    for email, roles in ACCOUNTS.items():
        user = authenticate(email=email, password=PASSWORD)
        assert user.is_demo
        assert user.is_superuser is (not roles)
        assert {found.name for found in user.groups.all()} == set(roles)
        line = next(line for line in printed.getvalue().splitlines() if email in line)
        assert all(role in line for role in roles or ["Administrator"])


def test_where_there_is_no_demo_no_login_is_printed():
    User.objects.all().delete()
    printed = StringIO()
    call_command("demo_logins", stdout=printed)
    assert printed.getvalue() == ""
