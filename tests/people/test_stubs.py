"""Several people are added at once: each line is shown as known, new or unclear before anything is saved."""

import re

import pytest
from django.test import SimpleTestCase, TestCase
from django.urls import reverse

from home.house.roles import make_roles
from people.importing.country_names import CountryNames
from people.importing.pasted import read_lines
from people.models import Person
from tests.builders import person, staff, words

CODES = {"belarus": "BY", "georgia": "GE", "by": "BY"}


def code(name):
    return CODES.get(name.lower())


@pytest.mark.parametrize(
    "line",
    [
        "Anna Example, Belarus",
        "Anna Example (Belarus)",
        "1. Anna Example, Belarus",
        "12) Anna Example - Belarus",
        "• Anna Example\tBelarus",
        "– Anna Example — Belarus",
        "3.\tAnna Example;Belarus",
        "  * 4. “Anna Example”, BY.",
        "Anna Example (Belarus",
    ],
)
def test_numbers_bullets_and_brackets_are_understood(line):
    (found,) = read_lines(line, code)
    assert (found.name, found.country, found.left_out) == ("Anna Example", "BY", "")


@pytest.mark.parametrize(
    ("line", "name", "country", "left_out"),
    [
        ("+375 29 1234567 Ivan Three", "Ivan Three", None, "+375 29 1234567"),
        ("8 (029) 123-45-67 Ivan Three, Belarus", "Ivan Three", "BY", "8 (029) 123-45-67"),
        ("1. Ivan Three, 375291234567", "Ivan Three", None, "375291234567"),
        ("maria.petrova@mail.ge Maria Petrova, Georgia", "Maria Petrova", "GE", "maria.petrova@mail.ge"),
        ("Maria Petrova <maria@mail.ge> (Georgia)", "Maria Petrova", "GE", "maria@mail.ge"),
        ("jane@x.org, Piotr Kowalski, Belarus", "Piotr Kowalski", "BY", "jane@x.org"),
        ("Piotr Kowalski, lawyer, @piotr", "Piotr Kowalski", None, "lawyer, @piotr"),
        ("ivan@x.by", "", None, "ivan@x.by"),
        ("ivan@x.by, Belarus", "", "BY", "ivan@x.by"),
    ],
)
def test_addresses_and_telephone_numbers_are_no_names(line, name, country, left_out):
    (found,) = read_lines(line, code)
    assert (found.name, found.country, found.left_out) == (name, country, left_out)


class LineTests(SimpleTestCase):
    def test_what_is_left_out_is_said(self):
        (found,) = read_lines("Anna Example, lawyer (Belarus, Minsk)", code)
        self.assertEqual((found.name, found.country, found.left_out), ("Anna Example", "BY", "lawyer, Minsk"))

    def test_names_keep_their_hyphens_and_apostrophes(self):
        names = ["Anna-Maria O’Example", "Лукашэвіч-Прыклад", "A. B. Example"]
        self.assertEqual([line.name for line in read_lines("\n".join(names), code)], names)

    def test_lines_without_a_name_are_passed_over(self):
        self.assertEqual([(line.number, line.name) for line in read_lines("\n---\n12\n\nAnna\n", code)], [(5, "Anna")])


class StubsTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        make_roles([])
        cls.editor = staff("Editors")

    def setUp(self):
        self.client.force_login(self.editor)

    def look_up(self, text, country="BY"):
        return self.client.post(reverse("people_stubs"), {"text": text, "country": country})

    def save(self, text, country="BY", **choices):
        """Look the lines up, then say yes: with what is ticked already, or `line_2="add"`: a choice beginning so."""
        page = self.look_up(text, country)
        data = {"text": text, "country": country, "save": "yes"}
        for line, choice, _warnings in page.context["rows"]:
            if choice is not None:
                wanted = choices.get(f"line_{line.number}", line.initial)
                data[line.field] = next((value for value, _label in line.choices if value.startswith(wanted)), "")
        return self.client.post(reverse("people_stubs"), data)

    def test_a_country_is_understood_as_people_write_it(self):
        code = CountryNames().code
        for name in ("Bosnia and Herzegovina", "Bosnia & Herzegovina", "BOSNIA AND HERZEGOVINA", "ba"):
            self.assertEqual(code(name), "BA", name)
        self.assertIsNone(code("and"))

    def test_a_line_without_a_name_is_pointed_at_and_adds_nobody(self):
        text = "ivan@x.by\nAnna Example"
        said = words(self.look_up(text))
        self.assertIn("name is missing There is no name in this line: write one, or delete the line.", said)
        self.save(text)
        self.assertEqual(Person.objects.get().name, "Anna Example")

    def test_nothing_is_saved_before_the_editor_says_yes(self):
        said = words(self.look_up("Anna Example\nMaria Example, Georgia"))
        self.assertIn("Nothing is saved yet", said)
        self.assertIn("Maria Example , Georgia new", said)
        self.assertFalse(Person.objects.exists())

    def test_new_people_are_added_by_name_and_country(self):
        self.assertIn("2 people were added.", words(self.save("Anna Example\nMaria Example, Georgia")))
        anna, maria = Person.objects.order_by("pk")
        self.assertEqual(
            (anna.name, anna.countries, anna.slug, anna.is_listed), ("Anna Example", "BY", "anna-example", False)
        )
        self.assertEqual((maria.countries, maria.latest_revision.user), ("GE", self.editor))

    def test_who_may_change_people_is_led_to_those_added(self):
        self.client.force_login(staff("Register keepers"))
        answer = self.save("Maria Example, Georgia")
        maria = Person.objects.get()
        self.assertContains(answer, reverse("wagtailsnippets_people_person:edit", args=[maria.pk]))

    def test_who_is_known_is_named_and_not_added(self):
        person("Aleś Example", names=[("be", "Алесь Прыклад")], birth_date="1971-03-29")
        page = self.look_up("Алесь Прыклад")
        self.assertIn("Алесь Прыклад , Belarus known Алесь Прыклад Aleś Example (Belarus)", words(page))
        self.assertNotContains(page, "1971")
        self.save("Алесь Прыклад")
        self.assertEqual(Person.objects.count(), 1)

    def test_those_who_change_people_see_the_year_of_birth(self):
        person("Anna Example", birth_date="1971-03-29")
        self.client.force_login(staff("Register keepers"))
        self.assertIn("Anna Example (Belarus, 1971)", words(self.look_up("Anna Example")))

    def test_somebody_else_of_a_known_name_is_added_when_chosen(self):
        person("Anna Example")
        self.save("Anna Example", line_1="add")
        self.assertEqual(sorted(Person.objects.values_list("slug", flat=True)), ["anna-example", "anna-example-2"])

    def test_several_of_one_name_are_asked_about(self):
        person("Anna Example")
        person("Anna Example")
        self.assertIn("several match", words(self.look_up("Anna Example")))
        self.assertContains(self.save("Anna Example", line_1="nothing"), "Choose one.", status_code=422)
        self.save("Anna Example", line_1="known")
        self.assertEqual(Person.objects.count(), 2)

    def test_two_equal_lines_are_asked_about(self):
        text = "Anna Example\nAnna Example"
        self.assertIn("stands there twice", words(self.look_up(text)))
        self.assertEqual(self.save(text, line_2="nothing").status_code, 422)
        self.assertFalse(Person.objects.exists())
        self.save(text, line_2="add")
        self.assertEqual(Person.objects.count(), 2)

    def test_who_was_taken_down_is_not_brought_back(self):
        person("Anna Example", is_hidden=True)
        self.assertIn("taken down: not brought back", words(self.look_up("Anna Example")))
        self.save("Anna Example\nMaria Example")
        self.assertEqual(Person.objects.filter(is_hidden=False).get().name, "Maria Example")

    def test_a_line_without_a_country_is_not_added(self):
        self.assertIn("country is missing", words(self.look_up("Anna Example", country="")))
        self.save("Anna Example", country="")
        self.assertFalse(Person.objects.exists())

    def test_what_was_chosen_about_other_words_is_asked_again(self):
        page = self.look_up("Anna Example")
        ((line, _choice, _warnings),) = page.context["rows"]
        posted = {"text": "Olga Example", "country": "BY", "save": "yes", line.field: "add"}
        self.assertEqual(self.client.post(reverse("people_stubs"), posted).status_code, 422)
        person("Anna Example")
        posted["text"] = "Anna Example"
        self.assertContains(self.client.post(reverse("people_stubs"), posted), "The register changed", status_code=422)
        self.assertEqual(Person.objects.count(), 1)

    def test_nothing_and_too_much_are_told(self):
        for text in ("", "\n\n", "12\n---", "x" * 30_000, "Anna\n" * 101, "\0"):
            response = self.look_up(text)
            self.assertEqual(response.status_code, 422, text[:10])
            self.assertTrue(re.search(r"required|no name|At most|at most|[Nn]ull", words(response)), text[:10])

    def test_a_word_that_mixes_scripts_is_pointed_at(self):
        self.assertIn("mixes scripts: а (Cyrillic)", words(self.look_up("Anna Exаmple")))

    def test_it_is_for_those_who_add_people(self):
        self.client.force_login(staff("Letter desk"))
        self.assertEqual(self.client.get(reverse("people_stubs")).status_code, 302)
        self.look_up("Anna Example")
        self.assertFalse(Person.objects.exists())
