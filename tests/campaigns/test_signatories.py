"""Who signed a statement, in every language, and whose name is not kept."""

import json
from datetime import date

from django.utils.translation import gettext, override
from wagtail.models import Revision
from wagtail_localize.models import String, StringTranslation, TranslationSource

from campaigns.models import Signatory, StatementPage
from people.models import OrganisationName
from tests.builders import InAHouse, committed, organisation, statement, translation, words

SECRET = "Vida Secret"


def signed(*rows, **fields):
    """Give a live statement signed by `rows`, each the fields of a signatory."""
    page = statement(signatories=[Signatory(sort_order=number, **row) for number, row in enumerate(rows)], **fields)
    return StatementPage.objects.get(pk=page.pk)


class SignatoryTests(InAHouse):
    def section(self, language="en", slug="release-them"):
        """Give what a visitor reads of those who signed."""
        text = words(self.client.get(f"/{language}/statements/{slug}/"))
        with override(language):
            return text[text.index(gettext("Signatories")) :]

    def test_a_person_stands_with_role_organisation_and_country(self):
        union = organisation("Example Union")
        signed({"name": "Anna Example", "role": "lawyer", "country": "PL", "organisation": union})
        self.assertIn("Anna Example lawyer , Example Union, Poland", self.section())

    def test_an_organisation_is_named_in_the_language_of_the_page(self):
        union = organisation("Example Union", link="https://example.org/")
        OrganisationName.objects.create(owner=union, language="be", name="Прыкладны саюз")
        translation(signed({"organisation": union}))
        self.assertIn("Прыкладны саюз", self.section("be"))
        self.assertNotIn("Example Union", self.section("be"))
        self.assertContains(
            self.client.get("/be/statements/release-them/"),
            '<a href="https://example.org/" rel="noreferrer noopener">Прыкладны саюз</a>',
        )

    def test_they_stand_in_the_order_of_signing_and_all_are_counted(self):
        signed(*({"name": f"Signatory {number:02}"} for number in (3, 1, 2)))
        text = self.section()
        self.assertIn("3 signatories Signatory 03 Signatory 01 Signatory 02", text)

    def test_a_name_withheld_is_counted_and_not_named(self):
        signed({"name": "Anna Example"}, {"is_withheld": True}, {"is_withheld": True, "name": SECRET})
        text = self.section()
        self.assertIn("3 signatories", text)
        self.assertIn("and 2 more who withhold their names", text)
        self.assertNotIn(SECRET, text)

    def test_all_names_may_be_withheld(self):
        signed({"is_withheld": True})
        self.assertIn("1 signatory 1 signatory withholds the name", self.section())

    def test_who_has_withdrawn_is_named_with_the_day_and_counted_apart(self):
        gone = {"withdrawn_on": date(2025, 7, 1)}
        signed({"name": "Anna Example"}, {"name": "Bob Example", **gone}, {"is_withheld": True, **gone})
        text = self.section()
        self.assertIn("1 signatory, 2 more have withdrawn", text)
        self.assertIn("Bob Example withdrawn on 1 July 2025", text)
        self.assertNotIn("and 1 more", text)

    def test_a_row_in_which_nobody_is_named_is_neither_shown_nor_counted(self):
        signed({"role": "lawyer"}, {"name": "Anna Example"})
        self.assertIn("1 signatory Anna Example", self.section())

    def test_a_statement_that_nobody_signed_says_nothing_of_it(self):
        statement()
        self.assertNotIn("ignator", words(self.client.get("/en/statements/release-them/")))

    def test_a_name_added_shows_in_a_translation_at_once_with_the_words_of_the_source(self):
        page = signed({"name": "Anna Example", "role": "lawyer"}, {"name": "Gone Example"})
        translation(page)
        page.signatories = [*page.signatories.all()[:1], Signatory(name="Bob Example", role="poet", sort_order=1)]
        with committed():
            page.save_revision().publish()
        text = self.section("be")
        self.assertIn("Anna Example [lawyer] Bob Example poet", text)
        self.assertNotIn("Gone Example", text)
        self.assertContains(self.client.get("/be/statements/release-them/"), '<span lang="en" dir="ltr">poet</span>')
        self.assertNotContains(self.client.get("/en/statements/release-them/"), '<span lang="en" dir="ltr">poet')

    def test_a_withdrawal_shows_in_a_translation_at_once(self):
        page = signed({"name": "Anna Example"})
        translation(page)
        page.signatories.update(withdrawn_on=date(2025, 7, 1))
        self.assertIn("1 ліпеня 2025", self.section("be"))


class WithheldNameTests(InAHouse):
    def test_the_name_is_stored_nowhere(self):
        page = signed({"name": SECRET, "role": "chair of the Secret Union", "country": "PL", "is_withheld": True})
        row = page.signatories.get()
        self.assertEqual((row.name, row.role, row.country, row.organisation), ("", "", "", None))
        kept = json.dumps(list(Revision.objects.values_list("content", flat=True)), default=str)
        self.assertIn("Release them", kept)
        self.assertNotIn("Secret", kept)

    def test_a_draft_does_not_keep_it_either(self):
        page = signed({"name": "Anna Example"})
        row = page.signatories.get()
        row.name, row.is_withheld = SECRET, True
        page.signatories = [row]
        page.save_revision()
        self.assertNotIn("Secret", json.dumps(page.get_latest_revision().content, default=str))

    def test_a_name_withheld_afterwards_goes_from_the_translations_and_from_older_versions_too(self):
        page = signed({"name": SECRET, "role": "chair of the Secret Union"}, {"name": "Anna Example", "role": "poet"})
        translation(page)
        self.assertEqual(Signatory.objects.filter(name=SECRET).count(), 2)
        row, other = page.signatories.all()
        row.is_withheld = True
        page.signatories = [row, other]
        with committed():
            page.save_revision().publish()
        self.assertEqual(set(Signatory.objects.values_list("name", flat=True)), {"", "Anna Example"})
        kept = [Revision.objects.values_list("content"), TranslationSource.objects.values_list("content_json")]
        kept += [String.objects.values_list("data"), StringTranslation.objects.values_list("data")]
        for lines in kept:
            text = json.dumps(list(lines), default=str)
            self.assertNotIn("Secret", text)
            self.assertIn("poet", text)

    def test_a_form_with_a_name_and_the_tick_keeps_the_tick_alone(self):
        row = Signatory(name=SECRET, is_withheld=True)
        row.clean()
        self.assertEqual((row.name, row.is_withheld), ("", True))
