"""The list of statements: filters, first words, pages."""

import re
from datetime import date

from campaigns.excerpt import LONGEST
from campaigns.models import StatementIssuer
from people.models import OrganisationName
from tests.builders import InAHouse, campaign, organisation, person, statement, translation, words

LIST = "/en/statements/"


class FilterTests(InAHouse):
    @classmethod
    def setUpTestData(cls):
        super().setUpTestData()
        cls.anna = person("Anna Example", names=[("be", "Ганна Прыклад")])
        cls.anar = person("Anar Example", countries="AZ")
        cls.stub = person("Stub Example", is_listed=False, countries="GE")
        cls.union = organisation("Example Union")
        OrganisationName.objects.create(owner=cls.union, language="be", name="Прыкладны саюз")
        by_union = [StatementIssuer(organisation=cls.union)]
        for page in (
            statement(cls.anna, title="One", kind="release", date=date(2025, 6, 13), issuers=by_union),
            statement(cls.anna, cls.anar, title="Two", kind="appeal", date=date(2025, 1, 1), date_precision="year"),
            statement(cls.anar, title="Three", kind="release", date=date(2020, 1, 1)),
            statement(cls.stub, title="Four", kind="position", date=None),
        ):
            translation(page)

    def found(self, query, language="en"):
        """Give the titles that `query` finds."""
        answer = self.client.get(f"/{language}/statements/{query}")
        self.assertEqual(answer.status_code, 200, query)
        return [item.title for item in answer.context["items"]]

    def options(self, name, language="en"):
        """Give the values that a filter offers."""
        page = self.client.get(f"/{language}/statements/").content.decode()
        select = re.search(rf'<select [^>]*name="{name}">(.*?)</select>', page, re.DOTALL)
        return re.findall(r'value="([^"]+)"', select.group(1)) if select else []

    def test_each_filter_finds_what_its_name_says(self):
        for query, titles in [
            ("?kind=release", ["One", "Three"]),
            ("?year=2025", ["One", "Two"]),
            ("?country=AZ", ["Two", "Three"]),
            ("?person=anna-example", ["One", "Two"]),
            ("?organisation=example-union", ["One"]),
        ]:
            self.assertEqual(self.found(query), titles, query)
            self.assertEqual(self.found(query, "be"), [f"[{title}]" for title in titles], query)

    def test_each_says_who_issued_it(self):
        self.assertIn("Issued by: Example Union", words(self.client.get(LIST)))
        self.assertIn("Прыкладны саюз", words(self.client.get("/be/statements/?year=2025")))

    def test_filters_go_together(self):
        self.assertEqual(self.found("?kind=release&year=2025&country=BY&person=anna-example"), ["One"])
        self.assertEqual(self.found("?kind=appeal&year=2020"), [])

    def test_two_people_of_one_statement_are_asked_for_by_country_and_by_name(self):
        self.assertEqual(self.found("?country=BY&person=anar-example"), ["Two"])

    def test_the_heading_says_how_many_and_the_way_back_is_there(self):
        text = words(self.client.get(f"{LIST}?year=2025"))
        self.assertIn("Year: 2025 remove : Year All statements 2 statements 2025", text)
        self.assertIn("4 statements", words(self.client.get(LIST)))

    def test_only_what_there_is_is_offered(self):
        self.assertEqual(self.options("kind"), ["release", "appeal", "position"])
        self.assertEqual(self.options("year"), ["2025", "2020"])
        self.assertEqual(self.options("country"), ["AZ", "BY", "GE"])
        self.assertEqual(self.options("organisation"), ["example-union"])
        statement(title="Only in English", kind="recognition", date=date(2011, 1, 1))
        self.assertIn("recognition", self.options("kind"))
        self.assertNotIn("recognition", self.options("kind", "be"))
        self.assertNotIn("2011", self.options("year", "be"))

    def test_somebody_who_is_not_listed_is_not_offered(self):
        self.assertEqual(self.options("person"), ["anar-example", "anna-example"])
        self.assertEqual(self.found("?person=stub-example"), [])
        self.assertNotIn("Stub Example", words(self.client.get(f"{LIST}?person=stub-example")))

    def test_names_are_offered_in_the_language_of_the_page(self):
        text = words(self.client.get("/be/statements/"))
        for name in ("Ганна Прыклад", "Прыкладны саюз", "Азербайджан"):
            self.assertIn(name, text)

    def test_somebody_hidden_vanishes_from_options_results_and_counts(self):
        self.anar.is_hidden = True
        self.anar.save()
        self.assertEqual(self.options("person"), ["anna-example"])
        self.assertEqual(self.options("country"), ["BY", "GE"])
        self.assertEqual(self.found("?person=anar-example"), [])
        self.assertEqual(self.found("?country=AZ"), [])
        for query in ("", "?person=anar-example", "?country=AZ"):
            self.assertNotContains(self.client.get(LIST + query), "Anar Example")
        self.assertIn("Two Appeal to a body Anna Example", words(self.client.get(LIST)))

    def test_what_makes_no_sense_is_left_out_and_so_are_empty_fields(self):
        for query, address in [
            ("?kind=&year=2025&country=&person=&organisation=", "?year=2025"),
            ("?year=2025&kind=release", "?kind=release&year=2025"),
            ("?page=1", ""),
            ("?kind=nonsense", ""),
            ("?year=20x5&utm_source=x", ""),
            ("?country=XX&country=by", ""),
            ("?person=%00&organisation=../", ""),
            ("?page=" + "9" * 5000, ""),
        ]:
            self.assertRedirects(self.client.get(LIST + query), LIST + address, msg_prefix=query[:40])

    def test_what_nobody_has_is_kept_and_finds_nothing(self):
        answer = self.client.get(f"{LIST}?kind=retrial&year=1999&country=NO&person=nobody&organisation=nobody")
        self.assertContains(answer, "0 statements")
        for name in ("Call for a new trial", "Norway", "not on this site", "1999"):
            self.assertIn(name, words(answer))

    def test_more_in_another_language_is_counted_with_the_same_filters(self):
        far = [StatementIssuer(organisation=organisation("Far House"))]
        statement(person("Far Example"), title="Only in English", kind="release", issuers=far)
        statement(self.anna, title="This one too", kind="position")
        for query, count in [("", 2), ("?kind=release", 1), ("?person=anna-example", 1), ("?year=2020", 0)]:
            elsewhere = self.client.get(f"/be/statements/{query}").context["elsewhere"]
            self.assertEqual(elsewhere["count"], count, query)
        for query, name in [("?person=far-example", "Far Example"), ("?organisation=far-house", "Far House")]:
            answer = self.client.get(f"/be/statements/{query}")
            self.assertEqual(answer.context["elsewhere"]["count"], 1, query)
            self.assertEqual([field.value_label for field, _address in answer.context["chosen"]], [name])
        self.assertNotIn("far-house", self.options("organisation", "be"))


class ListTests(InAHouse):
    def test_the_first_words_are_those_of_the_lead_or_else_of_the_text(self):
        statement(title="Led", lead="We demand.", body=[("text", "<p>Nothing of this.</p>")])
        body = [
            ("heading", "Why"),
            ("text", "<p>One &amp; <b>two</b>.</p><p>Three.</p>"),
            ("text", "<p>" + "word " * 99),
        ]
        statement(title="Unled", lead="", body=body)
        answer = self.client.get(LIST)
        self.assertContains(answer, "<p>We demand.</p>")
        self.assertContains(answer, "<p>One &amp; two. Three. word word")
        self.assertNotContains(answer, "Nothing of this.")
        (unled,) = (item for item in answer.context["items"] if item.title == "Unled")
        self.assertTrue(unled.excerpt.endswith(" word…"), unled.excerpt)
        self.assertLessEqual(len(unled.excerpt), LONGEST)

    def test_a_date_is_told_as_far_as_it_is_known_and_sorted_by_its_first_day(self):
        statement(title="Month", date=date(2025, 6, 13), date_precision="month")
        statement(title="Day", date=date(2025, 6, 2))
        statement(title="Year", date=date(2025, 6, 13), date_precision="year")
        statement(title="Unknown", date=None)
        answer = self.client.get(LIST)
        self.assertEqual([item.title for item in answer.context["items"]], ["Day", "Month", "Year", "Unknown"])
        self.assertIn("2 June 2025 Day", words(answer))
        self.assertIn("June 2025 Month", words(answer))
        self.assertNotIn("1 June 2025", words(answer))
        self.assertNotIn("1 January 2025", words(answer))
        self.assertNotIn("1 January 2025", words(self.client.get("/en/")))

    def test_each_page_leads_to_the_next_and_has_an_address_of_its_own(self):
        for number in range(21):
            statement(title=f"No. {number:02}", kind="appeal", date=date(2025, 1, 1 + number))
        for number, previous, following in [(1, None, "?page=2"), (2, "", "?page=3"), (3, "?page=2", None)]:
            address = LIST + (f"?page={number}" if number > 1 else "")
            self.assert_leads(address, previous, following)
        self.assert_leads(f"{LIST}?kind=appeal&page=2", "?kind=appeal", "?kind=appeal&page=3")
        self.assertContains(
            self.client.get(f"{LIST}?page=99"), f'<link rel="canonical" href="http://testserver{LIST}?page=3">'
        )

    def assert_leads(self, address, previous, following):
        page = self.client.get(address).content.decode().replace("&amp;", "&")
        self.assertIn(f'<link rel="canonical" href="http://testserver{address}">', page)
        for rel, query in (("prev", previous), ("next", following)):
            for where in ('<link rel="{}" href="http://testserver{}">', '<a rel="{}" href="{}">'):
                here = where.format(rel, LIST + (query or ""))
                (self.assertNotIn if query is None else self.assertIn)(here, page)

    def test_many_filters_at_once_are_for_no_search_engine(self):
        statement()
        statement(title="Another")
        self.assertNotContains(self.client.get(f"{LIST}?kind=release"), "noindex")
        self.assertContains(self.client.get(f"{LIST}?kind=release&year=2025"), 'content="noindex, follow"')

    def test_one_statement_needs_no_filters(self):
        statement()
        self.assertNotContains(self.client.get(LIST), "<select")

    def test_other_lists_have_pages_with_addresses_too(self):
        for number in range(11):
            campaign(title=f"No. {number:02}")
        self.assertContains(
            self.client.get("/en/campaigns/?page=2&x=1"),
            '<link rel="canonical" href="http://testserver/en/campaigns/?page=2">',
        )
