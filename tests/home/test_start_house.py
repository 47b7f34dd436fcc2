"""An empty house by one command."""

import re
from io import StringIO

import pytest
from django.contrib.auth.models import Group
from django.core.management import CommandError, call_command
from django.test import TestCase
from django.urls import reverse
from wagtail.models import Locale, Page
from wagtail_localize.models import StringTranslation

from home.models import HomePage
from network_site.models import HouseSettings, HouseText, User
from network_site.translation.guards import what_is_open, why_not_live


def start_house(**options):
    """Run the command; give what it prints."""
    out = StringIO()
    call_command(
        "start_house", **{"name": "A House", "languages": ["en", "be"], "admin": "a@example.org"} | options, stdout=out
    )
    return out.getvalue()


class AnEmptyHouse(TestCase):
    """What start_house makes."""

    @classmethod
    def setUpTestData(cls):
        with cls.captureOnCommitCallbacks(execute=True):
            cls.printed = start_house()

    def test_has_its_first_pages_live_in_each_language(self):
        for code in ("en", "be"):
            for rest in ("", "people/", "campaigns/", "statements/", "poems/", "write/"):
                answer = self.client.get(f"/{code}/{rest}")
                self.assertContains(answer, f'<html lang="{code}"')

    def test_says_them_in_each_language(self):
        self.assertContains(self.client.get("/en/people/"), "People")
        answer = self.client.get("/be/people/")
        self.assertContains(answer, "Людзі")
        self.assertNotContains(answer, ">People<")

    def test_sets_the_main_language(self):
        assert HouseSettings.load().main_language == "en"

    def test_lets_the_administrator_set_a_password_once(self):
        path = re.search(r"http://[^/]+(/\S+)", self.printed)[1]
        answer = self.client.get(path, follow=True)
        self.assertContains(answer, "new_password1")
        form = answer.redirect_chain[-1][0]
        password = "quite a long sentence"
        self.client.post(form, {"new_password1": password, "new_password2": password})
        assert User.objects.get(email="a@example.org").check_password(password)
        self.assertNotContains(self.client.get(path, follow=True), "new_password1")

    def test_a_language_added_in_the_admin_has_its_roles(self):
        self.client.force_login(User.objects.get(email="a@example.org"))
        home = HomePage.objects.get(locale__language_code="en")
        polish = Locale.objects.create(language_code="pl")
        with self.captureOnCommitCallbacks(execute=True):
            submit = reverse("wagtail_localize:submit_page_translation", args=[home.pk])
            self.client.post(submit, {"locales": [polish.pk]})
        made = HomePage.objects.get(locale=polish)
        for name, may_publish in (("Translators (pl)", False), ("Moderators", True), ("Editors", False)):
            user = User.objects.create(email=f"{may_publish}{len(name)}@example.org")
            user.groups.add(Group.objects.get(name=name))
            rights = made.permissions_for_user(user)
            assert (rights.can_edit(), rights.can_publish()) == (True, may_publish), name

    def test_changes_nothing_when_run_again(self):
        before = list(Page.objects.values_list("pk", "title", "latest_revision", "live"))
        with self.captureOnCommitCallbacks(execute=True):
            start_house()
        assert list(Page.objects.values_list("pk", "title", "latest_revision", "live")) == before

    def test_says_nothing_of_words_that_are_missing(self):
        assert "English" not in self.printed


class AHouseInEnglish(TestCase):
    """It is given another language later."""

    @classmethod
    def setUpTestData(cls):
        with cls.captureOnCommitCallbacks(execute=True):
            start_house(languages=["en"])

    def test_can_be_given_another_language_with_a_name_of_its_own(self):
        with self.captureOnCommitCallbacks(execute=True):
            start_house(languages=["en", "be"], names=["be=Дом"])
        assert HomePage.objects.get(locale=Locale.objects.get(language_code="be")).live
        self.assertContains(self.client.get("/be/people/"), '<html lang="be"')
        self.assertContains(self.client.get("/be/people/"), '<span lang="be" dir="ltr">Дом</span>')

    def test_names_the_sentences_that_somebody_has_written_since(self):
        home = HomePage.objects.get(locale__language_code="en")
        home.call = "Write, today"
        home.save_revision().publish()
        with pytest.raises(CommandError, match="Write, today"):
            start_house(languages=["en", "be"])
        assert not HomePage.objects.filter(locale__language_code="be", live=True).exists()

    def test_waits_for_translators_in_a_language_that_the_site_has_no_words_in(self):
        with self.captureOnCommitCallbacks(execute=True):
            printed = start_house(languages=["en", "ar"], names=["ar=بيت"])
        assert "no words of its own in: ar." in printed
        assert "To be translated, then published, the home page last: ar." in printed
        pages = Page.objects.filter(locale__language_code="ar")
        assert len(pages) == 6
        assert all(what_is_open(page) for page in pages)
        assert not any(page.live for page in pages)
        assert not HouseText.objects.get(locale__language_code="ar").live
        self.assertEqual(self.client.get("/ar/").status_code, 404)
        self.assertNotContains(self.client.get("/en/"), "/ar/")

    def test_keeps_to_its_translators_what_the_site_cannot_say(self):
        with self.captureOnCommitCallbacks(execute=True):
            start_house(languages=["en", "ar"], names=["ar=بيت"])
        stored = set(StringTranslation.objects.filter(locale__language_code="ar").values_list("data", flat=True))
        assert stored == {"بيت"}


class AHouseInALanguageThatTheSiteHasNoWordsIn(TestCase):
    """Nothing of it is public before its editors have written it."""

    @classmethod
    def setUpTestData(cls):
        with cls.captureOnCommitCallbacks(execute=True):
            cls.printed = start_house(name="Casa", languages=["es", "be"], names=["be=Дом"])

    def test_says_what_is_missing_and_what_to_do(self):
        assert "no words of its own in: es." in self.printed
        assert "Write them in es and publish them, the home page last" in self.printed
        assert "To be translated, then published, the home page last: be." in self.printed

    def test_shows_no_english_page_as_one_in_its_language(self):
        assert not Page.objects.filter(depth__gt=1, live=True).exists()
        for address in ("/", "/es/", "/es/people/", "/be/"):
            self.assertEqual(self.client.get(address).status_code, 404)

    def test_is_public_once_its_editors_have_published_the_home_page_last(self):
        home = HomePage.objects.get(locale__language_code="es")
        assert why_not_live(home)
        with self.captureOnCommitCallbacks(execute=True):
            for page in home.get_children().specific():
                page.get_latest_revision().publish()
        home = HomePage.objects.get(pk=home.pk)
        assert not why_not_live(home)
        home.get_latest_revision().publish()
        self.assertContains(self.client.get("/es/"), '<span lang="es" dir="ltr">Casa</span>')


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        ({"languages": ["en", "xx"]}, "Not a language code: xx"),
        ({"admin": "nobody"}, "Not an e-mail address: nobody"),
        ({"name": "  "}, "The name of the house is empty"),
        ({"names": ["be"]}, "Not a name in another language of the house: be. Write ar=NAME"),
        ({"names": ["be="]}, "Not a name in another language of the house: be="),
        ({"names": ["pl=Dom"]}, "Not a name in another language of the house: pl=Dom"),
        ({"names": ["en=A House"]}, "the name in the first is --name"),
    ],
)
def test_nonsense_is_named_and_nothing_is_made(options, sentence):
    with pytest.raises(CommandError, match=sentence):
        start_house(**options)
    assert not HomePage.objects.exists()
    assert not User.objects.exists()
