"""Taking somebody down, as an editor does it."""

from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from people.models import Person
from people.takedown.finding import find_passages
from tests.builders import InAHouse, campaign, committed, event, person, staff, statement, translation, words


class TakeDownFormTests(InAHouse):
    @classmethod
    def setUpTestData(cls):
        super().setUpTestData()
        cls.vida = person("Vida Hidden", event("detained", "2025-06-01"), names=[("be", "Віда Схаваная")])
        cls.page = campaign(cls.vida, title="A window", lead="We stand here for Vida Hidden.")
        translation(cls.page, lead="Мы тут. Віда Схаваная не тут.")
        statement(cls.vida, title="Release them", lead="Hidden is held.")

    def setUp(self):
        self.client.force_login(staff("Register keepers"))
        self.address = reverse("people_take_down", args=[self.vida.pk])

    def post(self, **data):
        with committed():
            return self.client.post(self.address, data)

    def chosen(self, **for_all):
        return {f"do-{found.key}": found.proposed or "leave" for found in find_passages(self.vida)} | for_all

    def test_what_will_happen_is_listed_with_the_name_marked(self):
        answer = self.client.get(self.address)
        self.assertContains(answer, "<mark>Vida Hidden</mark>")
        self.assertContains(answer, "<mark>Віда Схаваная</mark>")
        self.assertContains(answer, "perhaps")
        self.assertContains(answer, "Copies that others have made cannot be called back.")

    def test_the_list_takes_no_query_for_each_passage(self):
        self.client.get(self.address)
        before = self.queries()
        campaign(title="Vida Hidden", lead="Vida Hidden.", body=[("heading", "Vida Hidden")])
        # Locale, draft and rows of the page come in the queries of the others; whether it may be edited is asked once.
        self.assertLessEqual(self.queries() - before, 4)

    def queries(self):
        with CaptureQueriesContext(connection) as made:
            self.client.get(self.address)
        return len(made)

    def test_it_is_asked_once_more_and_nothing_is_done_before(self):
        answer = self.post(**self.chosen())
        self.assertIn("Passages in which other words stand for the name: 2", words(answer))
        self.assertIn("Passages left as they are: 1", words(answer))
        self.assertFalse(Person.objects.get(pk=self.vida.pk).is_hidden)

    def test_confirmed_it_is_done_and_what_is_left_is_shown(self):
        answer = self.post(**self.chosen(), confirmed="yes", **{"phrase-en": "one of us"})
        self.assertContains(answer, "Left as it is")
        self.assertContains(answer, "<mark>Hidden</mark>")
        self.assertTrue(Person.objects.get(pk=self.vida.pk).is_hidden)
        self.assertEqual(type(self.page).objects.get(pk=self.page.pk).lead, "We stand here for one of us.")

    def test_the_same_can_be_chosen_for_all(self):
        answer = self.post(all="leave")
        self.assertIn("Passages left as they are: 3", words(answer))
        answer = self.post(all="unpublish")
        self.assertIn("Pages withdrawn, with their translations: 3", words(answer))

    def test_nonsense_is_taken_as_left(self):
        answer = self.post(all="nonsense", **{name: "nonsense" for name in self.chosen()})
        self.assertEqual(answer.status_code, 200)

    def test_it_is_undone_with_one_confirmation(self):
        self.post(**self.chosen(), confirmed="yes")
        again = reverse("people_show_again", args=[self.vida.pk])
        self.assertContains(self.client.get(again), "2 passages are put back")
        with committed():
            self.assertContains(self.client.post(again), "is shown again")
        self.assertFalse(Person.objects.get(pk=self.vida.pk).is_hidden)
        lead = type(self.page).objects.get(pk=self.page.pk).lead
        self.assertEqual(lead, "We stand here for Vida Hidden.")

    def test_editors_do_not_take_down(self):
        self.client.force_login(staff("Editors"))
        self.post(**self.chosen(), confirmed="yes")
        self.assertFalse(Person.objects.get(pk=self.vida.pk).is_hidden)
