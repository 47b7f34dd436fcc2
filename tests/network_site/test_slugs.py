"""The same Latin slug in every language, whatever script the title is in."""

import pytest

from home.models import PlainPage
from network_site.slugs import RESERVED, latin_slug
from people.models import PeopleIndexPage, ProfilePage
from tests.builders import InAHouse, index, live, person, profile, staff, statement, translation

TITLES = [
    ("Вясновая песня", "vyasnovaya-pesnya"),
    ("Уладзімір Някляеў", "uladzimir-nyaklyaeu"),
    ("ანა მაგალითი", "ana-magaliti"),
    ("Աննա Օրինակ", "anna-orinak"),
    ("Ülviyyə Əli", "ulviyye-eli"),
    ("Uladzimir Łabkovič", "uladzimir-labkovic"),
]


@pytest.mark.parametrize(("title", "slug"), TITLES)
def test_any_script_becomes_latin(title, slug):
    assert latin_slug(title) == slug


@pytest.mark.parametrize("title", ["", None, "…", "---", "\0"])
def test_what_has_no_letters_has_no_slug(title):
    assert latin_slug(title) == ""


def test_a_long_title_is_cut_without_a_hyphen_at_the_end():
    assert latin_slug("a" * 79 + " b") == "a" * 79


class SlugTests(InAHouse):
    def form(self, page, user=None, **data):
        """Give the page form of the admin, filled in by `user` (default: an editor)."""
        given = {"title": page.title, "slug": page.slug, "body-count": 0, "lead": "", "seo_title": ""}
        empty = {"comments-TOTAL_FORMS": 0, "comments-INITIAL_FORMS": 0, "comment_notifications": ""}
        form_class = type(page).get_edit_handler().get_form_class()
        return form_class(given | empty | data, instance=page, parent_page=self.home, for_user=user or staff("Editors"))

    def test_a_page_made_without_a_slug_gets_one_in_latin_letters(self):
        for title, slug in TITLES:
            page = self.home.add_child(instance=PlainPage(title=title))
            self.assertEqual(page.slug, slug)

    def test_a_slug_in_another_script_is_written_in_latin_letters(self):
        self.assertEqual(self.home.add_child(instance=PlainPage(title="A", slug="песня")).slug, "pesnya")

    def test_the_second_of_one_title_gets_a_number(self):
        slugs = [self.home.add_child(instance=PlainPage(title="Песня")).slug for _ in range(2)]
        self.assertEqual(slugs, ["pesnya", "pesnya-2"])

    def test_the_form_fills_the_slug(self):
        editor = staff("Editors")
        for title, slug in TITLES:
            form = self.form(PlainPage(), editor, title=title)
            self.assertTrue(form.is_valid(), form.errors)
            self.assertEqual(form.cleaned_data["slug"], slug)

    def test_the_form_numbers_a_slug_that_is_taken(self):
        live(PlainPage(title="Песня"), self.home)
        form = self.form(PlainPage(), title="Песня")
        self.assertTrue(form.is_valid(), form.errors)
        self.assertEqual(form.cleaned_data["slug"], "pesnya-1")

    def test_the_form_numbers_a_slug_that_the_browser_made_of_the_title_and_that_is_taken(self):
        self.home.add_child(instance=PlainPage(title="A song"))
        form = self.form(PlainPage(), title="A song", slug="a-song")
        self.assertTrue(form.is_valid(), form.errors)
        self.assertEqual(form.cleaned_data["slug"], "a-song-1")

    def test_the_form_refuses_what_is_kept_for_other_addresses(self):
        editor = staff("Editors")
        for slug in sorted(RESERVED):
            form = self.form(PlainPage(), editor, title="A", slug=slug)
            self.assertEqual(form.errors["slug"], [f"“{slug}” is kept for other addresses."])

    def test_the_form_asks_for_a_slug_that_it_cannot_make(self):
        form = self.form(PlainPage(), title="…")
        self.assertEqual(form.errors["slug"], ["Write a slug: letters a–z, digits and hyphens."])

    def test_editors_keep_the_slug_of_a_page_that_was_live(self):
        page = live(PlainPage(title="About"), self.home)
        page.unpublish()
        form = self.form(page, slug="other")
        self.assertTrue(form.is_valid(), form.errors)
        self.assertEqual(form.cleaned_data["slug"], "about")

    def test_editors_change_the_slug_of_a_draft(self):
        page = self.home.add_child(instance=PlainPage(title="About", live=False))
        form = self.form(page, slug="other")
        self.assertTrue(form.is_valid(), form.errors)
        self.assertEqual(form.cleaned_data["slug"], "other")

    def test_administrators_change_the_slug_of_a_live_page_but_not_of_its_translation(self):
        page = live(PlainPage(title="About"), self.home)
        translated = translation(page)
        administrator = staff()
        self.assertFalse(self.form(page, administrator).fields["slug"].disabled)
        self.assertTrue(self.form(translated, administrator).fields["slug"].disabled)

    def test_a_slug_that_is_taken_in_another_language_is_refused(self):
        page = live(PlainPage(title="About"), self.home)
        translated = translation(page)
        live(PlainPage(title="Other", slug="other"), translated.get_parent())
        form = self.form(page, staff(), slug="other")
        self.assertEqual(form.errors["slug"], ["“other” is taken in another language."])

    def test_lists_and_profiles_have_fixed_slugs(self):
        directory = index(PeopleIndexPage)
        self.assertTrue(self.form(directory, staff(), slug="liudzi").fields["slug"].disabled)
        directory.slug = "liudzi"
        directory.save()
        self.assertEqual(directory.slug, "people")
        anna = person("Anna Example")
        self.assertEqual(profile(anna, title="Ганна").slug, "anna-example")
        draft = directory.add_child(instance=ProfilePage(person=person("Maria"), title="Марыя", live=False))
        self.assertEqual(draft.slug, "maria")

    def test_a_translation_has_the_slug_of_its_source(self):
        page = statement(title="Release them")
        self.assertEqual(translation(page, title="Вызваліце").slug, "release-them")
