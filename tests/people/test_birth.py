"""What is shown of a date of birth: day and month by one switch, the year by another."""

from datetime import date

from django.test import SimpleTestCase
from django.utils.translation import override

from people.birth import shown_birth
from people.models import Person
from tests.builders import InAHouse, person, words


class ShownBirthTests(SimpleTestCase):
    def shown(self, birthday, year, precision="day", born=date(1972, 2, 29)):
        someone = Person(birth_date=born, birth_precision=precision, show_birthday=birthday, show_birth_year=year)
        birth = shown_birth(someone)
        with override("en"):
            return birth and (birth.iso, birth.precision, birth.text)

    def test_each_part_is_shown_by_its_own_switch(self):
        self.assertEqual(self.shown(True, True), ("1972-02-29", "day", "29 February 1972"))
        self.assertEqual(self.shown(True, False), ("XXXX-02-29", "yearly_day", "29 February"))
        self.assertEqual(self.shown(False, True), ("1972", "year", "1972"))
        self.assertIsNone(self.shown(False, False))

    def test_no_more_is_shown_than_is_known(self):
        self.assertEqual(self.shown(True, True, "month"), ("1972-02", "month", "February 1972"))
        self.assertEqual(self.shown(True, False, "month"), ("XXXX-02", "yearly_month", "February"))
        self.assertEqual(self.shown(True, True, "year"), ("1972", "year", "1972"))
        self.assertIsNone(self.shown(True, False, "year"))
        self.assertIsNone(self.shown(True, True, born=None))


class ProfileBirthTests(InAHouse):
    def test_a_profile_shows_the_birthday_without_the_year_that_is_not_to_be_shown(self):
        person("Anna Example", birth_date=date(1971, 3, 29), show_birthday=True)
        answer = self.client.get("/en/people/anna-example/")
        self.assertIn("Birthday 29 March", words(answer))
        self.assertNotContains(answer, "1971")
