"""The filters of the directory: each finds whom it says, together they narrow, the counters always match."""

from datetime import date
from itertools import product
from urllib.parse import parse_qsl

import pytest
from hypothesis import given
from hypothesis import strategies as st

from people.directory.filters import Filters
from people.models import Organisation, PlaceOfDetention
from people.models.affiliation import Affiliation
from people.models.organisation import OrganisationName
from tests.builders import InAHouse, event, person, words


class FilterTests(InAHouse):
    @classmethod
    def setUpTestData(cls):
        super().setUpTestData()
        prison = PlaceOfDetention.objects.create(name="Prison", country="PL", held_by="UA")
        cls.union = Organisation.objects.create(name="Example Union")
        OrganisationName.objects.create(owner=cls.union, language="be", name="Прыкладная суполка")
        ana = person("Ana", event("detained", "2019-05-02", place=prison), show_place=True, sort_as="C")
        bo = person(
            "Bo",
            event("detained", "2019-05-02"),
            event("released_served", "2020-05-02"),
            event("detained", "2021-03"),
            birth_date=date(1980, 3, 29),
            show_birthday=True,
            facts_checked_on=date(2022, 1, 1),
            sort_as="B",
        )
        died = event("detained", "2021-01-01"), event("died_in_custody", "2021-05-21")
        person("Cyd", *died, countries="GE", sort_as="A", birth_date=date(1980, 3, 1), show_birthday=True)
        person("Dag", event("died", "2021-05-21"), countries="GE", sort_as="D")
        for someone in (ana, bo):
            Affiliation.objects.create(person=someone, organisation=cls.union)

    def page(self, query=""):
        response = self.client.get(f"/en/people/{query}", follow=True)
        self.assertEqual(response.status_code, 200, query)
        return response

    def found(self, query=""):
        return [portrayal.name for portrayal in self.page(query).context["people"]]

    def test_a_country_is_hers_or_that_of_the_state_that_holds_her(self):
        self.assertEqual(self.found("?country=BY"), ["Bo", "Ana"])
        self.assertEqual(self.found("?country=UA"), ["Ana"])
        self.assertEqual(self.found("?country=PL"), [])

    def test_an_organisation_is_asked_for_by_its_name(self):
        self.assertEqual(self.found("?organisation=example-union"), ["Bo", "Ana"])
        self.assertEqual(self.found("?organisation=another-union"), [])
        self.assertIn("Прыкладная суполка", words(self.client.get("/be/people/")))

    def test_a_year_is_one_in_which_a_detention_began(self):
        self.assertEqual(self.found("?year=2019"), ["Bo", "Ana"])
        self.assertEqual(self.found("?year=2021"), ["Bo", "Cyd"])
        self.assertEqual(self.found("?year=2020"), [])

    def test_a_month_of_birth(self):
        self.assertEqual(self.found("?birth_month=3"), ["Bo", "Cyd"])
        self.assertEqual(self.found("?birth_month=4"), [])

    def test_filters_together_narrow(self):
        self.assertEqual(self.found("?year=2021&country=BY&organisation=example-union&birth_month=3&q=bo"), ["Bo"])
        self.assertEqual(self.found("?year=2021&country=GE&status=custody"), [])

    def test_those_who_died_stand_apart_after_the_living(self):
        self.assertEqual(self.found(), ["Bo", "Ana", "Cyd", "Dag"])
        living, remembered = words(self.page()).split("In memoriam", 2)[1:]
        self.assertIn("Ana", living)
        self.assertNotIn("Cyd", living)
        self.assertIn("Cyd", remembered)

    def test_in_memoriam_is_asked_for_as_a_whole_or_by_deaths_in_custody(self):
        self.assertEqual(self.found("?status=died"), ["Cyd", "Dag"])
        self.assertEqual(self.found("?status=died_in_custody"), ["Cyd"])

    def test_what_was_confirmed_last_stands_first_when_asked(self):
        self.assertEqual(self.found("?sort=confirmed"), ["Ana", "Bo", "Cyd", "Dag"])

    def test_each_counter_counts_just_the_people_it_leads_to(self):
        for query in (
            "",
            "?country=BY",
            "?year=2021",
            "?q=a",
            "?birth_month=3&country=GE",
            "?organisation=example-union",
        ):
            context = self.page(query).context
            self.assertEqual(context["total"], len(self.found(query)), query)
            parts = [counter.count for counter, _address in context["tally"] if counter.value != "died_in_custody"]
            self.assertEqual(sum(parts), context["total"], query)
            for counter, address in context["tally"]:
                self.assertEqual(len(self.found(address)), counter.count, address)
                self.assertEqual(self.page(address).context["paging"].paginator.count, counter.count, address)

    def test_counters_say_whom_they_count_and_how_old_that_is(self):
        text = words(self.page())
        self.assertRegex(text, r"People on this site, as of \d+ \w+ \d{4}, each by the status last confirmed\.")
        self.assertRegex(text, r"Of these, 1 was last confirmed before \d+ \w+ \d{4}\.")
        self.assertNotIn("last confirmed before", words(self.page("?q=Ana")))
        self.assertContains(self.page(), 'href="#how-we-count"')
        self.assertContains(self.page(), 'id="how-we-count"')

    def test_the_list_view_shows_the_same_people_with_the_same_words(self):
        self.assertEqual(self.found("?view=list"), self.found())
        self.assertIn("In custody when last confirmed, on 1 January 2022", words(self.page("?view=list&q=Bo")))

    def test_a_filter_that_nobody_answers_to_any_more_is_still_named(self):
        text = words(self.page("?country=FR&year=1999&organisation=gone"))
        for said in ("0 people", "Nobody found", "Year of detention: 1999", "Organisation: gone"):
            self.assertIn(said, text)

    def test_a_chosen_filter_can_be_taken_away_alone(self):
        page = self.page("?country=BY&year=2021")
        addresses = [address for _field, address in page.context["chosen"]]
        self.assertEqual(addresses, ["?year=2021", "?country=BY"])

    def test_the_empty_fields_of_the_form_and_nonsense_leave_the_address(self):
        for query, address in [
            ("?q=&country=BY&organisation=&year=&birth_month=&sort=", "/en/people/?country=BY"),
            ("?year=2021&utm_source=x&country=BY", "/en/people/?country=BY&year=2021"),
            ("?status=happy&page=1&view=tiles", "/en/people/"),
            ("?q=%00%20bo%20%20bo", "/en/people/?q=bo+bo"),
            ("?country=BY&country=GE", "/en/people/?country=GE"),
        ]:
            self.assertRedirects(self.client.get(f"/en/people/{query}"), address)

    def test_a_search_engine_is_told_the_one_address(self):
        page = self.page("?country=BY&year=2021")
        self.assertContains(page, '<link rel="canonical" href="http://testserver/en/people/?country=BY&amp;year=2021">')

    def test_no_combination_of_nonsense_is_an_error(self):
        values = (
            "",
            "%00",
            "%ff",
            "9" * 5000,
            "٣",
            "-1",
            "[]",
            "BY%20PL",
            "' OR 1=1",
            "%F0%9F%98%80",
            "\ud800".encode("utf-8", "surrogatepass").hex("%"),
        )
        for name, value in product(
            ("country", "status", "organisation", "year", "birth_month", "sort", "view", "page"), values
        ):
            self.assertEqual(len(self.found(f"?{name}={value}")), 4, (name, value))
        self.assertEqual(len(self.found("?country[]=BY&__class__=1&pk=1&filters=x")), 4)


TEXTS = st.one_of(
    st.text(max_size=12), st.sampled_from(["BY", "2021", "12", "custody", "died_in_custody", "list", "2"])
)
NAMES = ["q", "country", "status", "organisation", "year", "birth_month", "sort", "view", "page", "other"]


@given(st.dictionaries(st.sampled_from(NAMES), TEXTS))
def test_the_canonical_address_reads_as_what_it_was_written_from(asked):
    filters = Filters.read(asked)
    assert Filters.read(dict(parse_qsl(filters.canonical.removeprefix("?")))) == filters


@given(st.dictionaries(st.sampled_from(NAMES), TEXTS).flatmap(lambda asked: st.permutations(list(asked.items()))))
def test_the_order_of_an_address_does_not_matter(pairs):
    assert Filters.read(dict(pairs)).canonical == Filters.read(dict(sorted(pairs))).canonical


@pytest.mark.parametrize("month", ["0", "13", "03", "1.0", "3 ", "三"])
def test_what_is_no_month_is_not_asked_for(month):
    assert Filters.read({"birth_month": month}).birth_month == ""
