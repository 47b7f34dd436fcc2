"""Public figures who stand up for one prisoner, on the pages of campaigns and in the admin."""

from datetime import date

import time_machine
from django.core.exceptions import ValidationError
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from campaigns.models import Godparent
from tests.builders import InAHouse, campaign, event, person, staff, translation, words


def godparent(someone, name, names=(), **fields):
    """Give a stored godparent; `names` are (language, name, office)."""
    made = Godparent.objects.create(person=someone, name=name, **fields)
    for language, local, office in names:
        made.names.create(language=language, name=local, office=office)
    made.save()
    return made


class Godparents(InAHouse):
    @classmethod
    def setUpTestData(cls):
        super().setUpTestData()
        cls.anna = person("Anna Example", event("detained", "2025-06-01"))
        cls.page = campaign(cls.anna)
        cls.translated = translation(cls.page)

    def read(self, language="en"):
        return words(self.client.get(f"/{language}/campaigns/a-window/"))

    def test_stand_beside_the_person_with_office_country_and_since_when(self):
        names = [("be", "Марта Прыклад", "дэпутатка")]
        godparent(self.anna, "Marta Example", names, office="Member", country="DE", since=date(2020, 7, 1))
        self.assertIn("Anna Example Marta Example, Member, Germany since 1 July 2020", self.read())
        self.assertIn("Марта Прыклад, дэпутатка, Германія", self.read("be"))

    def test_an_office_without_words_in_the_language_of_the_page_says_which_language_it_is(self):
        godparent(self.anna, "Marta Example", office="Member")
        self.assertContains(self.client.get("/be/campaigns/a-window/"), '<span lang="en" dir="ltr">Member</span>')

    def test_those_of_today_come_first(self):
        for name, since, until in (("Past", 2020, 2021), ("Old", 2020, None), ("New", 2022, None), ("End", 2019, 2030)):
            end = date(until, 1, 1) if until else None
            godparent(self.anna, f"{name} Example", since=date(since, 1, 1), until=end)
        with time_machine.travel("2026-11-21"):
            text = self.read()
        places = [text.index(f"{name} Example") for name in ("New", "Old", "End", "Past")]
        self.assertEqual(places, sorted(places))
        self.assertIn("1 January 2020 – 1 January 2021", text)

    def test_those_of_another_campaign_and_of_somebody_hidden_are_not_shown(self):
        godparent(self.anna, "Here Example", campaign=self.translated)
        godparent(self.anna, "Elsewhere Example", campaign=campaign(title="Other"))
        self.assertIn("Here Example", self.read())
        self.assertIn("Here Example", self.read("be"))
        self.assertNotIn("Elsewhere Example", self.read())
        self.anna.is_hidden = True
        self.anna.save()
        self.assertNotIn("Here Example", self.read())

    def test_an_end_before_the_beginning_is_refused_with_a_sentence(self):
        made = Godparent(person=self.anna, name="Marta", since=date(2022, 1, 1), until=date(2021, 1, 1))
        with self.assertRaisesMessage(ValidationError, "This day lies before the one on which it began."):
            made.full_clean()

    def test_a_register_keeper_chooses_the_person_in_the_form(self):
        self.client.force_login(staff("Register keepers"))
        answer = self.client.get(reverse("wagtailsnippets_campaigns_godparent:add"))
        self.assertEqual(answer.status_code, 200)
        self.assertContains(answer, "Choose person")

    def test_the_list_names_each_with_the_person_in_as_many_queries(self):
        self.client.force_login(staff())
        counts = []
        for number in range(3):
            godparent(person(f"Person {number}"), f"Godparent {number}")
            with CaptureQueriesContext(connection) as queries:
                self.assertContains(self.client.get(reverse("wagtailsnippets_campaigns_godparent:list")), "Person 0")
            counts.append(len(queries))
        self.assertEqual(counts[1], counts[2])
