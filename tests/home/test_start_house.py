"""An empty house by one command."""

import re
from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.test import TestCase
from wagtail.models import Locale, Page

from home.models import HomePage
from network_site.models import HouseSettings, User


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

    def test_changes_nothing_when_run_again(self):
        before = list(Page.objects.values_list("pk", "title", "latest_revision", "live"))
        with self.captureOnCommitCallbacks(execute=True):
            start_house()
        assert list(Page.objects.values_list("pk", "title", "latest_revision", "live")) == before

    def test_can_be_given_another_language_later(self):
        with self.captureOnCommitCallbacks(execute=True):
            start_house(languages=["en", "uk"])
        assert HomePage.objects.get(locale=Locale.objects.get(language_code="uk")).live
        self.assertContains(self.client.get("/uk/people/"), '<html lang="uk"')

    def test_names_the_sentences_that_somebody_has_written_since(self):
        home = HomePage.objects.get(locale__language_code="en")
        home.call = "Write, today"
        home.save_revision().publish()
        with pytest.raises(CommandError, match="Write, today"):
            start_house(languages=["en", "pl"])
        assert not HomePage.objects.filter(locale__language_code="pl", live=True).exists()


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("options", "sentence"),
    [({"languages": ["en", "xx"]}, "Not a language code: xx"), ({"admin": "nobody"}, "Not an e-mail address: nobody")],
)
def test_nonsense_is_named_and_nothing_is_made(options, sentence):
    with pytest.raises(CommandError, match=sentence):
        start_house(**options)
    assert not HomePage.objects.exists()
    assert not User.objects.exists()
