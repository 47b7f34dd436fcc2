"""Notices by country: which of them stand where."""

from django.test import SimpleTestCase
from django.utils.translation import override

from network_site.models import HouseText
from network_site.notices import SHARING, SIGNING, WRITING, Notice, before
from tests.builders import InAHouse, event, house_text, person, translation, words
from tests.solidarity.letter import letter, send

ICELAND = {"country": "IS", "about": ["writing"], "text": "Write no names."}
CHILE = {"country": "CL", "about": ["writing", "signing", "sharing"], "text": "Signing can be punished."}
KENYA = {"country": "KE", "about": ["donating"], "text": "Donations are reported."}
NOTICES = [ICELAND, CHILE, KENYA]


class WhichNotices(SimpleTestCase):
    """The rule by itself."""

    def test_before_writing_those_of_the_countries_written_to(self):
        assert before(WRITING, NOTICES, {"CL", "KE"}) == [Notice("Chile", "Signing can be punished.")]

    def test_before_writing_all_of_them_while_nobody_is_chosen(self):
        assert [notice.country for notice in before(WRITING, NOTICES)] == ["Iceland", "Chile"]

    def test_before_writing_none_to_people_of_no_country(self):
        assert before(WRITING, NOTICES, set()) == []

    def test_before_an_action_those_about_it_and_no_others(self):
        assert before(SIGNING, NOTICES, {"IS", "CL", "KE"}) == [Notice("Chile", "Signing can be punished.")]
        assert before(SHARING, NOTICES, {"IS", "KE"}) == []

    def test_the_country_is_named_in_the_language_of_the_reader(self):
        with override("es"):
            assert before(WRITING, [ICELAND])[0].country == "Islandia"
        with override("ar"):
            assert before(WRITING, [ICELAND])[0].country == "آيسلندا"


class NoticesOnPages(InAHouse):
    @classmethod
    def setUpTestData(cls):
        super().setUpTestData()
        cls.text = house_text(notices=[("notice", notice) for notice in NOTICES])
        cls.anna = person("Anna Example", event("detained", "2024-05-01"), countries="IS CL")
        cls.boris = person("Boris Example", event("detained", "2024-05-01"), countries="KE")

    def test_stand_on_the_form_before_the_words_for_the_countries_of_those_written_to(self):
        answer = self.client.get("/en/write/?to=anna-example")
        html = answer.content.decode()
        self.assertContains(answer, "Before you write")
        assert html.index("Write no names.") < html.index("Signing can be punished.") < html.index("<textarea")
        self.assertNotContains(answer, "Donations are reported.")
        self.assertNotContains(self.client.get("/en/write/?to=boris-example"), "Before you write")

    def test_stand_on_the_form_for_all_countries_while_nobody_is_chosen(self):
        answer = self.client.get("/en/write/")
        self.assertContains(answer, "<dt><b>Iceland</b></dt>", html=True)
        self.assertContains(answer, "<dt><b>Chile</b></dt>", html=True)

    def test_still_stand_there_when_the_form_comes_back(self):
        answer = send(self.client, letter(text=""))
        self.assertContains(answer, "Write no names.", status_code=422)

    def test_cost_the_form_no_query(self):
        self.client.get("/en/write/")
        # 1 live home pages with the menu, 2 the message page, 3 its translations, 4 the site, 5 the house's text
        # and settings, 6 the people, 7 their events.
        with self.assertNumQueries(7):
            self.client.get("/en/write/?to=anna-example")

    def test_say_in_which_language_they_are_while_they_wait_for_translation(self):
        HouseText.objects.filter(locale__language_code="be").update(live=False)
        answer = self.client.get("/be/write/")
        self.assertContains(answer, '<dd lang="en" dir="ltr">Write no names.</dd>', html=True)
        self.assertContains(answer, "<b>Ісландыя</b>")

    def test_are_translated_and_keep_country_and_actions(self):
        translated = translation(self.text)
        values = translated.notice_values
        assert [notice["text"] for notice in values] == [f"[{notice['text']}]" for notice in NOTICES]
        assert [notice["country"] for notice in values] == ["IS", "CL", "KE"]
        assert [list(notice["about"]) for notice in values] == [notice["about"] for notice in NOTICES]
        assert "[Write no names.]" in words(self.client.get("/be/write/"))

    def test_follow_a_source_that_changes_country_and_actions(self):
        translation(self.text)
        changed = house_text(notices=[("notice", CHILE | {"country": "FI", "about": ["donating"]})])
        translated = translation(changed)
        assert [(notice["country"], list(notice["about"])) for notice in translated.notice_values] == [
            ("FI", ["donating"])
        ]
