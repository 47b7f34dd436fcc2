"""Notices by country: which of them stand where."""

from django.test import SimpleTestCase
from django.utils.translation import override

from network_site.models import HouseText
from network_site.notices import Notice, before_acting, before_writing
from tests.builders import InAHouse, campaign, event, house_text, person, translation, words
from tests.solidarity.letter import letter, send

ICELAND = {"country": "IS", "about": ["writing"], "text": "Write no names."}
CHILE = {"country": "CL", "about": ["writing", "signing", "sharing"], "text": "Signing can be punished."}
KENYA = {"country": "KE", "about": ["donating"], "text": "Donations are reported."}
NOTICES = [ICELAND, CHILE, KENYA]


class WhichNotices(SimpleTestCase):
    """The rule by itself."""

    def test_before_writing_those_of_the_countries_written_to(self):
        assert before_writing(NOTICES, {"CL", "KE"}) == [Notice("Chile", "Signing can be punished.")]

    def test_before_writing_all_of_them_while_nobody_is_chosen(self):
        assert [notice.country for notice in before_writing(NOTICES)] == ["Iceland", "Chile"]

    def test_before_writing_none_to_people_of_no_country(self):
        assert before_writing(NOTICES, set()) == []

    def test_before_acting_one_for_each_notice_with_its_actions(self):
        assert before_acting(NOTICES, {"IS", "CL", "KE"}) == [
            Notice("Chile", "Signing can be punished.", ("Sharing", "Signing")),
            Notice("Kenya", "Donations are reported.", ("Donating",)),
        ]

    def test_before_acting_none_of_other_countries(self):
        assert before_acting(NOTICES, {"IS"}) == []

    def test_the_country_is_named_in_the_language_of_the_reader(self):
        with override("es"):
            assert before_writing([ICELAND])[0].country == "Islandia"
        with override("ar"):
            assert before_writing([ICELAND])[0].country == "آيسلندا"


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

    def test_stand_on_a_campaign_for_the_countries_of_its_people(self):
        campaign(self.anna)
        answer = self.client.get("/en/campaigns/a-window/")
        self.assertContains(answer, "Before you share, donate or sign")
        self.assertContains(answer, "<dt><b>Chile</b><span>Sharing</span><span>Signing</span></dt>", html=True)
        self.assertNotContains(answer, "Donations are reported.")
        self.assertNotContains(answer, "Write no names.")

    def test_stand_on_no_campaign_without_one(self):
        campaign(person("Clara Example", countries="FI"))
        self.assertNotContains(self.client.get("/en/campaigns/a-window/"), "Before you share")

    def test_cost_a_campaign_no_query(self):
        campaign(self.anna, self.boris)
        self.client.get("/en/campaigns/a-window/")
        # 1 home pages and menu, 2 list by its slug, 3 the list, 4 page by its slug, 5 the campaign, 6 the site,
        # 7 its versions, 8 house, 9 people, 10 events
        with self.assertNumQueries(10):
            self.client.get("/en/campaigns/a-window/")

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
