"""Names in the admin: found by any spelling, added by translators, pointed at where they mix scripts."""

import re

from django.contrib.messages import get_messages
from django.test import TestCase
from django.urls import reverse

from home.house.roles import make_roles
from people.models import Person, PersonName
from tests.builders import InAHouse, person, staff, words

FORM = "/admin/names/"


def shown(response):
    """Give the messages of an answer."""
    return [str(message) for message in get_messages(response.wsgi_request)]


class FindingTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        make_roles([])
        cls.keeper = staff("Register keepers")
        person("Uladzimir Labkovich", names=[("be", "Уладзімір Лабковіч")])
        person("Anna Example", names=["Sørensen"])

    def setUp(self):
        self.client.force_login(self.keeper)

    def found_at(self, address):
        text = words(self.client.get(address))
        return [name for name in ("Uladzimir Labkovich", "Anna Example") if name in text]

    def test_list_and_chooser_find_people_by_any_spelling(self):
        chooser = Person.snippet_viewset.chooser_viewset
        for address in (
            reverse(Person.snippet_viewset.get_url_name("list")),
            reverse(Person.snippet_viewset.get_url_name("list_results")),
            reverse(chooser.get_url_name("choose")),
            reverse(chooser.get_url_name("choose_results")),
        ):
            self.assertEqual(len(self.found_at(address)), 2, address)
            for query in ("лабковіч", "Łabkovič", "Лaбкoвіч", "labkovich uladzimir"):
                self.assertEqual(self.found_at(f"{address}?q={query}"), ["Uladzimir Labkovich"], (address, query))
            self.assertEqual(self.found_at(f"{address}?q=soerensen"), ["Anna Example"], address)
            self.assertEqual(self.found_at(f"{address}?q=zzzz"), [], address)

    def test_nonsense_does_no_harm(self):
        chooser = Person.snippet_viewset.chooser_viewset
        for address in (Person.snippet_viewset.get_url_name("list"), chooser.get_url_name("choose_results")):
            for query in ("%00", "%25", "x" * 5000, "!!!", "%F0%9F%98%80"):
                self.assertEqual(self.client.get(f"{reverse(address)}?q={query}").status_code, 200, query)


class TranslatorsFormTests(InAHouse):
    @classmethod
    def setUpTestData(cls):
        super().setUpTestData()
        cls.translator = staff("Translators (be)")
        cls.anna = person("Anna Example", names=[("ru", "Анна Пример"), "Anne"])
        cls.boris = person("Boris Example", names=[("be", "Барыс Прыклад")])
        cls.stub = person("Aaron Stub", is_listed=False)
        cls.hidden = person("Hidden Example", is_hidden=True)

    def setUp(self):
        self.client.force_login(self.translator)

    def post(self, names, address=f"{FORM}?language=be"):
        return self.client.post(address, {f"name-{someone.pk}": name for someone, name in names.items()})

    def names(self, someone):
        return list(PersonName.objects.filter(owner=someone).values_list("language", "kind", "name"))

    def test_it_lists_who_has_no_name_in_the_language_listed_people_first(self):
        response = self.client.get(FORM)
        self.assertEqual([row[0] for row in response.context["form"].rows], [self.anna, self.stub])
        text = words(response)
        for said in ("Anna Example", "Belarus", "Анна Пример", "Anne", "not listed", "Leave empty"):
            self.assertIn(said, text)
        for not_said in ("Boris", "Hidden"):
            self.assertNotIn(not_said, text)

    def test_a_name_is_live_at_once_found_by_the_search_and_kept_with_its_author(self):
        response = self.post({self.anna: " Ганна   Прыклад ", self.stub: ""})
        self.assertRedirects(response, f"{FORM}?language=be&p=1")
        self.assertIn(("be", "local", "Ганна Прыклад"), self.names(self.anna))
        self.assertEqual(len(self.names(self.anna)), 3)
        self.assertEqual(self.names(self.stub), [])
        self.assertContains(self.client.get("/be/people/"), "Ганна Прыклад")
        self.assertEqual(Person.objects.named("прыклад ганна").get(), self.anna)
        revision = Person.objects.get(pk=self.anna.pk).latest_revision
        self.assertEqual(revision.user, self.translator)
        self.assertIn("Ганна Прыклад", [name["name"] for name in revision.content["names"]])
        self.assertIn("1 name was added.", shown(response))

    def test_empty_lines_change_nothing(self):
        response = self.post({self.anna: "  ", self.stub: ""})
        self.assertIn("No name was written, so nothing was changed.", shown(response))
        self.assertIsNone(Person.objects.get(pk=self.anna.pk).latest_revision)

    def test_a_name_that_is_there_is_not_doubled(self):
        response = self.post({self.boris: "Барыс Прыклад", self.anna: "Ганна"})
        self.assertEqual(self.names(self.boris), [("be", "local", "Барыс Прыклад")])
        self.assertIn("the person has one by now", " ".join(shown(response)))
        self.post({self.anna: "Ганна"})
        self.assertEqual([row for row in self.names(self.anna) if row[0] == "be"], [("be", "local", "Ганна")])

    def test_a_spelling_that_only_the_search_knew_becomes_the_one_that_is_shown(self):
        self.anna.names.add(PersonName(language="be", kind="other", name="Ганна"))
        self.anna.save()
        self.post({self.anna: "Ганна"})
        self.assertEqual([row for row in self.names(self.anna) if row[0] == "be"], [("be", "local", "Ганна")])

    def test_a_name_that_mixes_scripts_is_pointed_at_letter_by_letter_and_saved_when_sent_once_more(self):
        response = self.post({self.anna: "Гaнна Прыклaд", self.stub: "Аарон"})
        self.assertEqual(response.status_code, 422)
        text = words(response)
        self.assertIn("“Гaнна” mixes letters of several scripts: “a” is Latin. The other letters are Cyrillic.", text)
        self.assertIn("“Прыклaд” mixes", text)
        self.assertIn("If it is right as it stands, save once more.", text)
        for typed in ("Гaнна Прыклaд", "Аарон"):
            self.assertContains(response, f'value="{typed}"', status_code=422)
        self.assertEqual(len(self.names(self.anna)), 2)
        sent = dict(re.findall(r'name="((?:name|seen)-[0-9]+)" value="([^"]*)"', response.content.decode()))
        changed = sent | {f"name-{self.anna.pk}": "Гaнна"}
        self.assertEqual(self.client.post(f"{FORM}?language=be", changed).status_code, 422)
        self.assertIn("2 names were added.", shown(self.client.post(f"{FORM}?language=be", sent)))
        self.assertIn(("be", "local", "Гaнна Прыклaд"), self.names(self.anna))

    def test_what_is_no_name_is_refused(self):
        for name, sentence in (
            ("—", "Write a name with at least one letter."),
            ("123", "Write a name with at least one letter."),
            ("<b>Ганна</b>", "A name has no angle brackets. Take them out."),
        ):
            response = self.post({self.anna: name})
            self.assertEqual(response.status_code, 422)
            self.assertEqual(response.context["form"].errors, {f"name-{self.anna.pk}": [sentence]})
        self.assertEqual(len(self.names(self.anna)), 2)

    def test_a_name_of_one_script_is_not_pointed_at(self):
        self.assertEqual(shown(self.post({self.anna: "Ганна Прыклад"})), ["1 name was added."])

    def test_a_name_that_cannot_be_stored_is_refused_with_a_sentence_and_nothing_is_saved(self):
        for name, sentence in (("x" * 300, "A name has at most 255 letters."), ("a\0b", "Null characters")):
            response = self.post({self.anna: name, self.stub: "Аарон"})
            self.assertEqual(response.status_code, 422)
            text = words(response)
            self.assertIn(sentence, text)
            self.assertIn("Nothing was saved.", text)
            self.assertContains(response, "Аарон", status_code=422)
            self.assertEqual(self.names(self.stub), [])

    def test_another_language_is_refused(self):
        for language in ("en", "ru", "xx", "%00", "be'"):
            address = f"{FORM}?language={language}"
            self.assertRedirects(self.client.get(address), "/admin/")
            self.assertRedirects(self.post({self.anna: "Anna"}, address), "/admin/")
        self.assertEqual(len(self.names(self.anna)), 2)

    def test_she_can_change_nothing_else(self):
        response = self.post({self.hidden: "Схаваная"})
        self.assertIn("is not to be shown", " ".join(shown(response)))
        data = {f"name-{self.anna.pk}": "Ганна", "is_hidden": "on", "name": "Other", "language": "en", "kind": "own"}
        self.client.post(f"{FORM}?language=be", data | {"name-0": "a", "name-x": "b", "name-" + "9" * 30: "c"})
        anna = Person.objects.get(pk=self.anna.pk)
        self.assertEqual((anna.name, anna.is_hidden, anna.countries), ("Anna Example", False, "BY"))
        self.assertIn(("be", "local", "Ганна"), self.names(anna))
        self.assertEqual(self.names(self.hidden), [])
        for view, args in (("edit", [anna.pk]), ("add", []), ("list", []), ("history", [anna.pk])):
            address = reverse(Person.snippet_viewset.get_url_name(view), args=args)
            self.assertRedirects(self.client.get(address), "/admin/")

    def test_a_register_keeper_and_a_moderator_use_it_for_every_language(self):
        for role in ("Register keepers", "Moderators"):
            self.client.force_login(staff(role))
            response = self.client.get(f"{FORM}?language=en")
            self.assertEqual({locale.language_code for locale in response.context["locales"]}, {"en", "be"})
            self.assertContains(response, '<select id="language"')
        self.post({self.anna: "Ann Example"}, f"{FORM}?language=en")
        self.assertIn(("en", "local", "Ann Example"), self.names(self.anna))

    def test_others_do_not_see_it(self):
        menu = f'"{FORM}"'
        for role, sees in (("Translators (be)", True), ("Register keepers", True), ("Editors", False)):
            self.client.force_login(staff(role))
            self.assertIs(menu in self.client.get("/admin/").content.decode(), sees, role)
        for role in ("Editors", "Letter desk"):
            self.client.force_login(staff(role))
            self.assertRedirects(self.client.get(FORM), "/admin/")
            self.assertRedirects(self.post({self.anna: "Ганна"}), "/admin/")
        self.client.logout()
        self.assertEqual(self.client.get(FORM).status_code, 302)
        self.assertEqual(len(self.names(self.anna)), 2)

    def test_a_long_list_comes_in_pages_of_25(self):
        for number in range(30):
            person(f"Person {number:02}")
        response = self.client.get(f"{FORM}?language=be")
        self.assertEqual(len(response.context["form"].rows), 25)
        self.assertContains(response, "?language=be&amp;p=2")
        self.assertEqual(len(self.client.get(f"{FORM}?language=be&p=2").context["form"].rows), 7)
        self.assertEqual(self.client.get(f"{FORM}?language=be&p=abc").status_code, 200)

    def test_when_everybody_has_a_name_it_says_so(self):
        self.post({self.anna: "Ганна", self.stub: "Аарон"})
        self.assertIn("Everybody has a name in this language.", words(self.client.get(FORM)))

    def test_the_list_asks_as_often_for_two_people_as_for_twenty(self):
        self.client.get(f"{FORM}?language=be")
        for _round in range(2):
            # Ours: 1 rights in languages, 2 these languages, 3 how many people, 4 people, 5 their names; Wagtail's:
            # 6 session, 7 user, 8 and 9 permissions, 10 profile, 11 languages, 12 to 14 rights on pages and
            # collections for the menu
            with self.assertNumQueries(14):
                self.client.get(f"{FORM}?language=be")
            for number in range(18):
                person(f"Person {number:02}", names=["Another"])
