"""What the house says of itself: around every page, and in the admin."""

from django.urls import reverse
from wagtail.images.tests.utils import get_test_image_file
from wagtail.models import Locale
from wagtail.test.utils.form_data import nested_form_data, rich_text, streamfield

from network_site.models import HouseImage, HouseSettings, HouseText
from tests.builders import InAHouse, committed, event, house_settings, house_text, person, staff, translation, words
from tests.solidarity.letter import letter, send

TEXT = {
    "tagline": "Names of people behind bars.",
    "responsible": "Example Association",
    "contact": "data@house.example\nroom 5",
    "press_contact": "Paula Press, press@house.example",
    "postal_address": "Example House\n1 Long Street\n<b>Northtown",
    "footer": "<p>Founded by <b>readers</b>.</p>",
}


class WhatStandsAroundEveryPage(InAHouse):
    @classmethod
    def setUpTestData(cls):
        super().setUpTestData()
        cls.text = house_text(**TEXT)

    def footer(self, address="/en/people/"):
        html = self.client.get(address).content.decode()
        return html[html.index("<footer") : html.index("</footer>")] + "</footer>"

    def test_says_who_answers_for_the_data_and_how_to_reach_it(self):
        footer = self.footer()
        self.assertInHTML("<dt>Who answers for the data</dt>", footer)
        self.assertInHTML(
            '<dd lang="en" dir="ltr">Example Association<br>'
            '<a href="mailto:data@house.example">data@house.example</a><br>room 5</dd>',
            footer,
        )

    def test_names_the_contact_for_journalists_with_an_address_to_write_to(self):
        self.assertInHTML("<dt>For journalists</dt>", self.footer())
        self.assertInHTML('<a href="mailto:press@house.example">press@house.example</a>', self.footer())

    def test_keeps_the_lines_of_the_postal_address_and_shows_no_markup_of_it(self):
        self.assertInHTML(
            '<dd lang="en" dir="ltr">Example House<br>1 Long Street<br>&lt;b&gt;Northtown</dd>', self.footer()
        )

    def test_links_where_else_the_house_is(self):
        house_settings(links=[("link", {"name": "Fediverse", "url": "https://social.example/house"})])
        self.assertInHTML(
            '<a href="https://social.example/house" rel="me noreferrer noopener">Fediverse</a>', self.footer()
        )

    def test_repeats_nothing_of_the_page_it_stands_on(self):
        person("Anna Example", event("released_served", "2024-05-01"))
        html = send(self.client, letter()).content.decode()
        assert html.count("I read your name today.") == 1
        assert html.index("I read your name today.") < html.index("<footer")

    def test_has_no_empty_heading(self):
        house_text(responsible="", contact="", press_contact="", postal_address="")
        for heading in ("Who answers", "For journalists", "Postal address", "Elsewhere", "<dl"):
            assert heading not in self.footer()

    def test_stands_beside_the_message_form_too(self):
        answer = self.client.get("/en/write/")
        self.assertContains(answer, 'href="mailto:data@house.example"', count=2)
        self.assertContains(answer, "Example Association", count=2)

    def test_is_marked_as_english_on_a_page_in_another_language_while_it_waits_for_translation(self):
        HouseText.objects.filter(locale__language_code="be").update(live=False)
        answer = self.client.get("/be/people/")
        self.assertContains(answer, '<span lang="en" dir="ltr">Example House</span>')
        self.assertContains(answer, '<dd lang="en" dir="ltr">Paula Press')

    def test_is_read_in_the_language_of_the_page_once_it_is_translated(self):
        translation(self.text)
        assert "[Names of people behind bars.]" in words(self.client.get("/be/"))

    def test_shows_no_word_that_is_not_published(self):
        self.text.name, self.text.press_contact = "A new name", "nobody@house.example"
        self.text.save_revision()
        answer = self.client.get("/en/")
        self.assertNotContains(answer, "A new name")
        self.assertNotContains(answer, "nobody@house.example")

    def test_names_the_house_by_its_first_page_while_no_text_of_it_is_live(self):
        HouseText.objects.update(live=False)
        self.assertContains(self.client.get("/en/people/"), "People · Example House")

    def test_names_an_address_that_has_no_house_yet_by_its_host(self):
        HouseText.objects.all().delete()
        for page in self.home.get_siblings():
            page.specific.unpublish()
        self.assertContains(self.client.get("/en/"), "testserver", status_code=404)


class TheFormOfTheText(InAHouse):
    """Texts of the house, among the snippets."""

    def setUp(self):
        self.text = HouseText.objects.get(locale__language_code="en")
        self.other = HouseText.objects.get(locale__language_code="be")

    def address(self, name, *args):
        return reverse(HouseText.snippet_viewset.get_url_name(name), args=args)

    def post(self, notices=(), about=(), **changes):
        """Post the form of the English text to be published, each of its notices about `about`; give the answer."""
        fields = TEXT | {"name": "Example House", "footer": rich_text(TEXT["footer"], features=["bold"])}
        fields |= {"notices": streamfield([("notice", notice) for notice in notices]), "action-publish": "1"}
        ticked = {f"notices-{number}-value-about": about for number in range(len(notices))}
        with committed():
            return self.client.post(
                self.address("edit", self.text.pk), nested_form_data(fields | changes) | ticked, follow=True
            )

    def test_opens_for_administrators_and_moderators(self):
        for role in ("", "Moderators"):
            self.client.force_login(staff(role))
            for text in (self.text, self.other):
                self.assertEqual(self.client.get(self.address("edit", text.pk)).status_code, 200)

    def test_does_not_open_for_the_others(self):
        for role in ("Register keepers", "Letter desk"):
            self.client.force_login(staff(role))
            self.assertEqual(self.client.get(self.address("edit", self.text.pk)).status_code, 302)

    def test_publishes_what_is_typed(self):
        self.client.force_login(staff("Moderators"))
        notice = {"country": "IS", "text": "Write no names."}
        about = ["writing", "signing"]
        self.post([notice], about)
        self.text.refresh_from_db()
        assert (self.text.contact, self.text.postal_address) == (TEXT["contact"], TEXT["postal_address"])
        assert dict(self.text.notice_values[0]) == notice | {"about": about}
        self.assertContains(self.client.get("/en/write/"), "Write no names.")

    def test_names_what_is_missing_in_a_notice(self):
        self.client.force_login(staff("Moderators"))
        answer = self.post([{"country": "", "text": ""}])
        self.assertContains(answer, "This field is required.", count=3)
        self.text.refresh_from_db()
        assert self.text.notice_values == []

    def test_refuses_a_house_without_a_name(self):
        self.client.force_login(staff("Moderators"))
        self.assertContains(self.post(name=""), "This field is required.")

    def test_is_not_offered_for_a_second_text(self):
        Locale.objects.get_or_create(language_code="pl")
        self.client.force_login(staff())
        for query in ("", "?locale=en", "?locale=pl"):
            answer = self.client.get(self.address("add") + query, follow=True)
            self.assertContains(answer, "The house has its text already.")
        answer = self.client.post(self.address("copy", self.text.pk), {"name": "Another"}, follow=True)
        self.assertContains(answer, "The house has its text already.")
        assert HouseText.objects.count() == 2

    def delete(self, text):
        return self.client.post(self.address("delete", text.pk), follow=True)

    def test_lets_nobody_delete_the_text_that_others_are_translated_from(self):
        self.client.force_login(staff())
        self.assertContains(self.delete(self.text), "the others are translated from it")
        self.other.delete()
        self.assertContains(self.delete(self.text), "The house keeps this text")
        assert HouseText.objects.get() == self.text

    def test_lets_nobody_delete_it_in_bulk(self):
        self.client.force_login(staff())
        address = reverse("wagtail_bulk_action", args=["network_site", "housetext", "delete"])
        answer = self.client.post(f"{address}?id={self.text.pk}&id={self.other.pk}", follow=True)
        self.assertContains(answer, "The house keeps this text")
        assert HouseText.objects.count() == 2

    def test_lets_administrators_alone_delete_a_translation(self):
        self.client.force_login(staff("Moderators"))
        self.delete(self.other)
        assert HouseText.objects.count() == 2
        self.client.force_login(staff())
        self.delete(self.other)
        assert HouseText.objects.get() == self.text

    def test_lets_nobody_withdraw_the_last_text_that_is_live(self):
        self.client.force_login(staff("Moderators"))
        with committed():
            self.client.post(self.address("unpublish", self.other.pk))
        answer = self.client.post(self.address("unpublish", self.text.pk), follow=True)
        self.assertContains(answer, "The house would be without a name")
        self.assertEqual(list(HouseText.objects.filter(live=True)), [self.text])


class TheFormOfTheSettings(InAHouse):
    """House settings."""

    def setUp(self):
        self.address = reverse("wagtailsettings:edit", args=["network_site", "housesettings"])
        self.client.force_login(staff())

    def post(self, links=(), **changes):
        """Post the form; give the answer."""
        fields = {"main_language": "en", "time_zone": "UTC", "days_until_old": 90, "logo": ""}
        answer = self.client.get(self.address, follow=True)
        address = answer.redirect_chain[-1][0] if answer.redirect_chain else self.address
        data = nested_form_data(fields | changes | {"links": streamfield(links)})
        return self.client.post(address, data, follow=True)

    def test_opens_for_administrators_alone(self):
        self.assertEqual(self.client.get(self.address, follow=True).status_code, 200)
        self.client.force_login(staff("Moderators"))
        answer = self.client.get(self.address, follow=True)
        self.assertContains(answer, "you do not have permission to access this area")

    def test_keeps_what_is_typed(self):
        logo = HouseImage.objects.create(title="A window", file=get_test_image_file())
        self.post(
            [("link", {"name": "Fediverse", "url": "https://social.example/house"})], days_until_old=30, logo=logo.pk
        )
        stored = HouseSettings.load()
        assert (stored.days_until_old, stored.logo_id) == (30, logo.pk)
        assert stored.links[0].value["name"] == "Fediverse"

    def test_answers_nonsense_with_a_sentence_and_keeps_what_there_was(self):
        for changes, sentence in [
            ({"links": [("link", {"name": "X", "url": "not an address"})]}, "Enter a valid URL."),
            ({"links": [("link", {"name": "X", "url": "javascript:alert(1)"})]}, "Enter a valid URL."),
            ({"links": [("link", {"name": "", "url": "https://social.example/"})]}, "This field is required."),
            ({"time_zone": "Moon/Tycho"}, "Moon/Tycho is not one of the available choices."),
            ({"main_language": "xx"}, "xx is not one of the available choices."),
            ({"days_until_old": "0"}, "Ensure this value is greater than or equal to 1."),
            ({"days_until_old": "4000"}, "Ensure this value is less than or equal to 3650."),
            ({"days_until_old": "soon"}, "Enter a whole number."),
            ({"logo": "999"}, "That choice is not one of the available choices."),
        ]:
            self.assertContains(self.post(**changes), sentence)
        stored = HouseSettings.load()
        assert (stored.time_zone, stored.days_until_old, len(stored.links)) == ("UTC", 90, 0)
