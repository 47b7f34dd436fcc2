"""What the page of a statement says besides who signed it."""

from datetime import date

from campaigns.models import Correction, StatementPage
from campaigns.sequence import earlier_and_later
from tests.builders import InAHouse, committed, organisation, statement, translation, words


class StatementTests(InAHouse):
    def text(self, slug="release-them", language="en"):
        return words(self.client.get(f"/{language}/statements/{slug}/"))

    def test_its_date_is_told_as_far_as_it_is_known(self):
        for number, (precision, said, iso) in enumerate(
            [
                ("day", "13 June 2025", "2025-06-13"),
                ("month", "Date June 2025", "2025-06"),
                ("year", "Date 2025", "2025"),
            ]
        ):
            page = statement(title=f"No. {number}", date=date(2025, 6, 13), date_precision=precision)
            self.assertIn(said, self.text(page.slug))
            self.assertContains(self.client.get(page.url), f'<time datetime="{iso}">')
            self.assertNotIn("13 June" if number else "Date June", self.text(page.slug))

    def test_a_month_and_a_year_are_stored_as_their_first_day(self):
        self.assertEqual(statement(title="A", date=date(2025, 6, 13), date_precision="month").date, date(2025, 6, 1))
        self.assertEqual(statement(title="B", date=date(2025, 6, 13), date_precision="year").date, date(2025, 1, 1))

    def test_a_date_that_is_not_known_is_said_to_be_so(self):
        statement(date=None, date_not_known=True)
        self.assertIn("Date The date is not known", self.text())

    def test_it_says_to_whom_and_by_which_criterion_and_where_it_was_first_published(self):
        page = statement(addressed_to="The court", criterion="Paragraph 3.1 (a)", original_url="https://example.org/a")
        translation(page)
        self.assertIn("Addressed to The court Criterion Paragraph 3.1 (a) First published https://", self.text())
        self.assertContains(self.client.get(page.url), 'href="https://example.org/a" rel="noreferrer noopener"')
        type(page).objects.filter(pk=page.pk).update(original_url="https://example.org/b")
        self.assertIn("https://example.org/b", self.text(language="be"))

    def test_corrections_come_newest_first_in_the_words_of_the_page(self):
        old = Correction(date=date(2025, 6, 14), text="The court.", sort_order=0)
        page = statement(corrections=[old, Correction(date=date(2025, 6, 20), text="The day.", sort_order=1)])
        self.assertIn("Corrections 20 June 2025 The day. 14 June 2025 The court.", self.text())
        translation(page)
        self.assertIn("[The day.]", self.text(language="be"))
        page = type(page).objects.get(pk=page.pk)
        page.corrections = [*page.corrections.all(), Correction(date=date(2025, 7, 1), text="New.", sort_order=2)]
        with committed():
            page.save_revision().publish()
        self.assertContains(self.client.get("/be/statements/release-them/"), '<dd lang="en" dir="ltr">New.</dd>')

    def test_a_preview_shows_what_is_not_saved(self):
        page = statement()
        translation(page)
        page.corrections = [Correction(date=date(2025, 6, 20), text="The day.")]
        page.issuers = [type(page).issuers.rel.related_model(organisation=organisation("Example Union"))]
        answer = page.make_preview_request()
        self.assertIn("Issued by Example Union", words(answer.render()))
        self.assertIn("20 June 2025 The day.", words(answer))


class SequenceTests(InAHouse):
    @classmethod
    def setUpTestData(cls):
        super().setUpTestData()
        cls.first = statement(title="First", date=date(2024, 12, 22), date_precision="month")
        cls.second = statement(title="Second", follows=cls.first)

    def test_each_leads_to_the_other(self):
        second = self.client.get("/en/statements/second/")
        self.assertIn("Follows First December 2024", words(second))
        self.assertContains(second, '<a href="/en/statements/first/">First</a>')
        first = self.client.get("/en/statements/first/")
        self.assertIn("Followed by Second 13 June 2025", words(first))
        self.assertContains(first, '<a href="/en/statements/second/">Second</a>')

    def test_one_that_is_being_written_is_followed_by_none(self):
        locale = self.first.locale
        self.assertEqual(earlier_and_later(StatementPage(title="New", locale=locale, source_locale=locale)), (None, []))

    def test_in_another_language_it_leads_to_what_is_live_there(self):
        translation(self.second)
        self.assertContains(
            self.client.get("/be/statements/second/"),
            '<a href="/en/statements/first/" lang="en" dir="ltr" hreflang="en">First</a>',
        )
        translation(self.first)
        self.assertContains(self.client.get("/be/statements/second/"), '<a href="/be/statements/first/">[First]</a>')
        self.assertContains(self.client.get("/be/statements/first/"), '<a href="/be/statements/second/">[Second]</a>')

    def test_what_is_not_live_is_not_led_to(self):
        self.first.unpublish()
        self.assertNotContains(self.client.get("/en/statements/second/"), "First")
        with committed():
            self.first.save_revision().publish()
        self.second.unpublish()
        self.assertNotContains(self.client.get("/en/statements/first/"), "Second")

    def test_an_earlier_one_elsewhere_is_told_in_words(self):
        page = statement(title="Third", earlier="our statement of 22 December")
        translation(page)
        self.assertIn("Follows our statement of 22 December", words(self.client.get(page.url)))
        self.assertIn("[our statement of 22 December]", words(self.client.get("/be/statements/third/")))
