"""What an editor is told beside her form while she writes. It warns, and blocks nothing."""

from unittest import TestCase

from django.urls import reverse

from campaigns.admin.looks.verse import uneven
from campaigns.models import CampaignPage, CampaignPerson, StatementPage, UpdateItem, UpdateItemPerson, UpdatePage
from home.house.roles import make_roles
from network_site.admin.looks.looking import needed_before_live, worth_a_look
from tests.builders import InAHouse, campaign, person, photograph, poem, staff, statement, words
from tests.network_site.test_previews import typed


def link(text):
    return [("text", f'<p>Read it <a href="https://a.example/">{text}</a>.</p>')]


def told(body):
    return [("text", f"<p>{body}</p>")]


class VerseTests(TestCase):
    def test_verse_that_is_even_is_left_in_peace(self):
        for verse in ("one\r\n  two\r\n\r\nthree", "one\n  two", "\tone\n\ttwo", ""):
            self.assertEqual(uneven(verse), [], repr(verse))

    def test_line_ends_indents_and_tabs_that_are_mixed_are_named(self):
        for verse, said in (
            ("one\r\ntwo\u2028three", "line ends are of several kinds"),
            ("one\ntwo\x0bthree", "line ends are of several kinds"),
            ("one\n\ttwo\n    three", "some indents are tabs"),
            ("one\n  \ttwo", "some indents are tabs"),
            ("one\ttwo", "a tab within a line"),
        ):
            (sentence,) = uneven(verse)
            self.assertIn(said, sentence)


class LookTests(InAHouse):
    @classmethod
    def setUpTestData(cls):
        super().setUpTestData()
        make_roles([cls.home])
        cls.anna = person("Anna Example", names=[("be", "Ганна Прыклад")])
        cls.boris = person("Boris Writer", countries="PL", is_listed=True)
        person("Hidden Prisoner", is_hidden=True)
        person("May")
        cls.page = statement(cls.anna, title="Release Anna Example", body=told("Boris Writer is free."))

    def test_a_link_that_says_nothing_is_named_in_any_language(self):
        for text, is_named in (("here", True), ("Click here", True), ("<b>тут</b>", True), ("the verdict", False)):
            page = StatementPage(title="A", body=link(text))
            self.assertEqual(any("Link “" in said for said in worth_a_look(page)), is_named, text)

    def test_who_is_named_and_not_chosen_is_named_in_any_ending(self):
        for body, names in (
            ("Boris Writer, and Anna Example.", "Boris Writer"),
            ("Пра Ганну Прыклад.", ""),  # she is chosen
            ("Nobody in May, and Hidden Prisoner.", ""),
        ):
            page = StatementPage(title="A", body=told(body), locale=self.home.locale)
            page.statement_people = [self.page.statement_people.first()]
            said = " ".join(worth_a_look(page))
            self.assertEqual(said.partition("this page: ")[2], names and f"{names}.", body)
        unchosen = StatementPage(title="A", body=told("Пра Ганну Прыклад."), locale=self.home.locale)
        self.assertIn("Anna Example", " ".join(worth_a_look(unchosen)))

    def test_a_namesake_of_somebody_chosen_is_not_asked_for(self):
        other = person("Anna Example", names=[("be", "Ганна Вольская")])
        for body, names in (
            ("<b>Anna Example</b>, and Example Anna.", ""),
            ("Anna Example and Boris Writer.", "Boris Writer."),
            ("Пра Ганну Прыклад.", ""),
            ("Пра Ганну Вольскую.", "Anna Example."),  # that name the other one bears alone
        ):
            page = StatementPage(title="A", body=told(body), locale=self.home.locale)
            page.statement_people = [self.page.statement_people.first()]
            said = " ".join(worth_a_look(page))
            self.assertEqual(said.partition("this page: ")[2], names, body)
        page = CampaignPage(title="A", lead="For Anna Example.", locale=self.home.locale, people_country="PL")
        self.assertEqual(len(worth_a_look(page)), 1)
        other.countries = "PL"
        other.save()
        self.assertEqual(worth_a_look(page), [])  # the rule gathers one of them

    def test_a_campaign_s_rule_and_an_update_s_items_count_as_chosen(self):
        page = CampaignPage(title="A", lead="For Boris Writer and Anna Example.", locale=self.home.locale)
        self.assertIn("Anna Example, Boris Writer", worth_a_look(page)[0])
        page.people_country = "PL"
        self.assertNotIn("Boris", worth_a_look(page)[0])
        page.campaign_people = [CampaignPerson(person=self.anna)]
        self.assertEqual(worth_a_look(page), [])
        digest = UpdatePage(title="A", lead="Anna Example wrote.", locale=self.home.locale)
        self.assertEqual(len(worth_a_look(digest)), 1)
        digest.items = [UpdateItem(heading="News", item_people=[UpdateItemPerson(person=self.anna)])]
        self.assertEqual(worth_a_look(digest), [])

    def test_it_asks_three_queries_however_many_people_there_are(self):
        page = StatementPage(title="A", body=told("Nobody."), locale=self.home.locale)
        for number in range(10):
            person(f"Somebody Number{number}")
        with self.assertNumQueries(3):  # the page first written, the names of the people, their further names
            worth_a_look(page)

    def test_a_picture_without_credit_is_told_before_it_stops_the_publication(self):
        page = CampaignPage(title="A", lead="B", hero_image=photograph(credit=""), hero_alt="A window")
        self.assertIn("It lacks: credit", " ".join(needed_before_live(page)))

    def test_it_stands_beside_the_form_and_comes_with_the_preview(self):
        self.client.force_login(staff())
        page = poem("Uneven", verse="one\ttwo", rights="")
        said = "there is a tab within a line"
        form = self.client.get(reverse("wagtailadmin_pages:edit", args=[page.pk]))
        self.assertContains(form, said)
        self.assertContains(form, "Rights: say by what right the poem is shown here.")
        self.assertContains(form, "network_site/admin/looks.js")
        address = reverse("wagtailadmin_pages:preview_on_edit", args=[page.pk])
        self.client.post(address, typed(form.context["form"]))
        beside = self.client.get(f"{address}?in_preview_panel=true")
        self.assertContains(beside, said)
        self.assertContains(beside, "wagtailadmin/js/userbar.js")
        self.assertIn("script-src 'self';", beside.headers["Content-Security-Policy"])
        alone = self.client.get(address)
        self.assertNotContains(alone, said)
        self.assertNotContains(alone, "<script src")
        self.assertIn("script-src 'none'", alone.headers["Content-Security-Policy"])

    def test_who_publishes_is_told_once_more_and_the_page_goes_live(self):
        self.client.force_login(staff())
        page = poem("Uneven", verse="one\ttwo", rights="By consent")
        address = reverse("wagtailadmin_pages:edit", args=[page.pk])
        sent = typed(self.client.get(address).context["form"]) | {"verse": "one\tthree"}
        saved = self.client.post(address, sent, follow=True)
        self.assertNotIn("Worth a look: Poem", words(saved))
        published = self.client.post(address, {**sent, "action-publish": "yes"}, follow=True)
        self.assertIn("Worth a look: Poem: there is a tab within a line", words(published))
        page.refresh_from_db()
        self.assertEqual((page.live, page.verse), (True, "one\tthree"))

    def test_what_the_public_reads_holds_no_word_of_it(self):
        page = campaign(self.anna, title="Here", lead="Boris Writer.", body=link("here"))
        self.client.force_login(staff())
        answer = self.client.get(page.url)
        self.assertNotContains(answer, "worth-a-look")
        self.assertNotContains(answer, "userbar")
