"""Placards, postcards and lists: what is on them, of whom there are none, and that page and file say the same."""

from datetime import date
from unittest import mock

from django.core.cache import cache
from django.utils import timezone

from network_site.models import HouseImage
from network_site.paper import making, typeset
from network_site.pictures.make import make_sizes as make_sizes_of
from network_site.pictures.sizes import PORTRAIT, PORTRAIT_LARGE, spec
from people.models import Person, PersonName, PlaceOfDetention
from people.papers import sheets
from people.takedown.erasing import erase
from tests.builders import (
    InAHouse,
    committed,
    event,
    house_settings,
    house_text,
    paper_as_html,
    person,
    photograph,
    staff,
    words,
)

PLACARD = "/en/people/anna-example/placard-a4"
OFFERED = 'href="/en/people/anna-example/p'


class PaperTests(InAHouse):
    @classmethod
    def setUpTestData(cls):
        super().setUpTestData()
        cls.anna = person(
            "Anna Example",
            event("detained", "2023-03-07"),
            event("sentenced", "2023-06-10", term="imprisonment", term_years=7),
            gender="f",
            allow_placards=True,
            birth_date=date(1971, 3, 29),
            show_birthday=True,
        )
        cls.anna.names.add(PersonName(language="be", name="Ганна Прыклад", kind="own"))
        cls.anna.save()

    def setUp(self):
        cache.clear()
        self.enterContext(paper_as_html())

    def about(self, *events, **fields):
        """Give the person with these events, where there are any, and fields."""
        anna = Person.objects.get(pk=self.anna.pk)
        if events:
            anna.events.set(events)
        for name, value in fields.items():
            setattr(anna, name, value)
        anna.save()
        return anna

    def read(self, address):
        """Give what is read at an address that answers."""
        response = self.client.get(address)
        self.assertEqual(response.status_code, 200, address)
        return words(response)

    def test_a_placard_says_the_name_in_two_scripts_since_when_and_as_of_when(self):
        today = timezone.localdate()
        for address in (f"{PLACARD}/", f"{PLACARD}.pdf", "/en/people/papers/placards-a3.pdf"):
            text = self.read(address)
            for said in ("Anna Example", "Ганна Прыклад", "Detained on 7 March 2023", "7 years of imprison", "Belarus"):
                self.assertIn(said, text)
            self.assertIn(f"In custody, as of {today.day} {today:%B %Y}", text)
            self.assertIn("testserver/en/people/anna-example", text)
            self.assertNotRegex(text, r"\d days")
        self.assertIn("Затрыманая 7 сакавіка 2023", self.read("/be/people/anna-example/postcard.pdf"))

    def test_its_code_leads_to_the_profile_in_the_language_of_the_page(self):
        with mock.patch("network_site.templatetags.paper.qr.qr_code") as drawn:
            drawn.return_value = mock.Mock(size=1, squares="")
            self.read("/be/people/anna-example/placard-a4/")
        drawn.assert_called_once_with("http://testserver/be/people/anna-example/")

    def test_there_is_none_of_whoever_is_not_in_custody_or_has_not_agreed(self):
        self.assertContains(self.client.get("/en/people/anna-example/"), OFFERED)
        held = event("detained", "2023-03-07")
        for events, fields in (
            ([held, event("released_pardoned", "2024-01-01")], {}),
            ([held, event("died_in_custody", "2024-01-01")], {}),
            ([event("house_arrest", "2024-01-01")], {}),
            ([event("detained")], {"facts_checked_on": None}),  # nobody knows when that was confirmed
            ([event("charged", "2024-01-01")], {}),
            ([held], {"facts_checked_on": timezone.localdate(), "allow_placards": False}),
        ):
            self.about(*events, **fields)
            self.assertNotContains(self.client.get("/en/people/anna-example/"), OFFERED)
            self.assertNotContains(self.client.get("/en/people/"), "papers/placards")
            for rest in (f"{PLACARD}/", f"{PLACARD}.pdf"):
                self.assertEqual(self.client.get(rest).status_code, 404, (fields, rest))
            self.assertRedirects(self.client.get("/en/people/papers/postcards.pdf"), "/en/people/papers/postcards/")
            self.assertIn("Nobody found", self.read("/en/people/papers/postcards/"))
        self.about(held, allow_placards=True, is_listed=False)
        self.assertEqual(self.client.get(f"{PLACARD}/").status_code, 404)
        self.assertIn("Nobody found", self.read("/en/people/papers/names/"))

    def test_a_portrait_is_printed_with_credit_and_licence_or_not_at_all(self):
        picture = photograph(size=(600, 720), licence="CC BY 4.0", consent_note="The family.")
        self.about(portrait=picture, show_portrait=True)
        make_sizes_of(picture, [spec(PORTRAIT, "jpeg"), spec(PORTRAIT_LARGE, "jpeg")])
        large = picture.renditions.get(filter_spec=spec(PORTRAIT_LARGE, "jpeg")).file
        for address in (f"{PLACARD}.pdf", "/en/people/anna-example/postcard/"):
            self.assertContains(self.client.get(address), large.url)
            self.assertIn("Picture: Example Photographer (CC BY 4.0)", self.read(address))
        self.assertIn(large.name, typeset.typeset.call_args.args[2])  # the file may fetch it
        HouseImage.objects.update(licence="")
        self.assertNotContains(self.client.get(f"{PLACARD}/"), "<img")
        HouseImage.objects.update(licence="CC BY 4.0")
        self.about(show_portrait=False)
        self.assertNotContains(self.client.get(f"{PLACARD}/"), "<img")

    def test_where_no_pdf_can_be_made_the_page_is_there_to_be_printed(self):
        self.assertContains(self.client.get("/en/people/?status=custody"), "papers/names.pdf?status=custody")
        with mock.patch("network_site.paper.making.import_module", side_effect=OSError("libpango")):
            making.typesetter.cache_clear()
            self.addCleanup(making.typesetter.cache_clear)
            for address in ("/en/people/", "/en/people/anna-example/", f"{PLACARD}/", "/en/people/papers/names/"):
                self.assertNotContains(self.client.get(address), ".pdf")
            self.assertContains(self.client.get("/en/people/"), "papers/names/")
            self.assertEqual(self.client.get(f"{PLACARD}.pdf").status_code, 503)

    def test_the_filters_of_the_directory_choose_and_no_more_are_printed_at_once_than_it_says(self):
        for number in range(3):
            person(f"Boris {number}", event("detained", "2024-05-01"), allow_placards=True, countries="AM")
        with mock.patch.object(sheets, "AT_ONCE", 2):
            text = self.read("/en/people/papers/placards-a4/?country=AM")
            self.assertIn("Here are numbers 1 to 2 of 3", text)
            self.assertNotIn("Anna", text)
            self.assertNotIn("Boris 2", text)
            self.assertIn("Boris 2", self.read("/en/people/papers/placards-a4.pdf?country=AM&page=2"))
        self.assertIn("Nobody found", self.read("/en/people/papers/placards-a4/?country=AM&year=2020"))

    def test_names_to_be_read_aloud_are_of_those_in_custody_and_then_of_those_who_died_there(self):
        person("Aaron Dead", event("detained", "2020-01-01"), event("died_in_custody", "2021-05-21"))
        person("Boris Free", event("detained", "2020-01-01"), event("released_served", "2021-05-21"))
        person("Clara Dead", event("detained", "2020-01-01"), event("released_served", "2021"), event("died", "2022"))
        text = self.read("/en/people/papers/names.pdf")
        self.assertRegex(text, r"Anna Example Ганна Прыклад Belarus\. In custody, as of .* In memoriam Aaron Dead")
        self.assertIn("Death in custody: 21 May 2021", text)
        self.assertNotIn("Free", text)
        self.assertNotIn("Clara", text)
        self.assertNotIn("Anna", self.read("/en/people/papers/names/?status=died_in_custody"))
        page = self.client.get("/en/people/?status=died_in_custody")
        self.assertContains(page, "papers/names.pdf?status=died_in_custody")
        self.assertNotContains(page, "papers/placards")
        self.assertNotContains(self.client.get("/en/people/?status=free"), "papers/names")

    def test_birthdays_of_a_month_are_those_that_may_be_shown(self):
        place = PlaceOfDetention.objects.create(name="Centre", country="BY", letter_address="Example Street 1")
        held = event("detained", "2024-05-01", place=place)
        born = {"birth_date": date(1980, 3, 2), "show_birthday": True, "show_letter_address": True}
        person("Boris", held, **born)
        person("Clara", event("detained", "2024-05-01"), **born | {"birth_precision": "month"})
        person("Dora", event("detained", "2024-05-01"), **born | {"show_birthday": False})
        person("Emil", event("released_served", "2024-05-01"), **born)
        text = self.read("/en/people/papers/birthdays.pdf?birth_month=3")
        self.assertRegex(text, "Birthdays: March .* 2 March Boris .* Example Street 1 29 March Anna .* March Clara")
        for name in ("Dora", "Emil", "1980"):
            self.assertNotIn(name, text)
        self.assertNotIn("Anna", self.read("/en/people/papers/birthdays/?birth_month=4"))

    def test_a_card_goes_to_the_house_and_never_to_a_prison(self):
        place = PlaceOfDetention.objects.create(name="Centre", country="BY", letter_address="Example Street 1")
        self.about(event("detained", "2023-03-07", place=place), show_letter_address=True, show_place=True)
        for address in ("", "House Street 2"):
            house_text(postal_address=address)
            card = self.client.get("/en/people/anna-example/postcard.pdf")
            self.assertNotContains(card, "Example Street")
            self.assertEqual(card.content.decode().count("postcard__line"), 0 if address else 3)
            self.assertIn(f"Anna Example Example House {address}" if address else "Anna Example", words(card))

    def test_a_demonstration_says_so_on_each_sheet(self):
        house_settings(is_demo=True)
        for rest in ("anna-example/placard-a4.pdf", "anna-example/postcard.pdf", "papers/names.pdf"):
            self.assertIn("Demonstration. Facts are as of the dates shown", self.read(f"/en/people/{rest}"))

    def test_what_a_paper_is_made_of_is_what_is_to_be_found(self):
        made_of = {
            f"{PLACARD}/": "/en/people/anna-example/",
            "/en/people/papers/names/?country=BY": "/en/people/?country=BY",
            "/en/people/papers/birthdays/?birth_month=3": "/en/people/?birth_month=3",
        }
        for address, found in made_of.items():
            page = self.client.get(address)
            self.assertContains(page, f'<link rel="canonical" href="http://testserver{found}">', count=1)
            self.assertNotContains(page, 'rel="alternate" hreflang')
        self.assertEqual(self.client.get(f"{PLACARD}.pdf").headers["X-Robots-Tag"], "noindex")

    def test_after_a_large_file_the_next_has_to_wait(self):
        names = "/en/people/papers/names.pdf"
        with mock.patch.object(making, "monotonic", side_effect=[0, 4]):
            self.assertEqual(self.client.get(names).status_code, 200)
        self.assertEqual(self.client.get(f"{names}?country=BY").status_code, 503)
        self.assertEqual(self.client.get(names).status_code, 200)  # as it is kept
        self.assertEqual(self.client.get(f"{PLACARD}.pdf").status_code, 200)

    def test_who_is_erased_stands_in_no_file_that_is_kept(self):
        addresses = [f"{PLACARD}.pdf", "/en/people/papers/names.pdf", "/en/people/papers/postcards.pdf"]
        for address in addresses:
            self.client.get(address)
            self.assertIn(b"Anna Example", cache.get(f"pdf:{address}")[1])
        with committed():
            erase(self.anna, staff())
        self.assertEqual([cache.get(f"pdf:{address}") for address in addresses], [None] * 3)

    def test_papers_ask_no_more_for_many_people(self):
        self.client.get("/be/people/papers/placards-a4/")
        for _round in range(2):
            # 1 home pages and menu, 2 the directory, 3 house, 4 the site, 5 person with portrait, 6 events
            with self.assertNumQueries(6):
                self.client.get("/be/people/anna-example/placard-a4/")
            for paper in ("placards-a4", "postcards", "names", "birthdays"):
                # 1 home pages and menu, 2 the directory, 3 house, 4 the site, 5 how many, 6 people with portraits,
                # 7 events
                with self.assertNumQueries(7):
                    self.client.get(f"/be/people/papers/{paper}/?birth_month=3")
            for number in range(9):
                born = {"birth_date": date(1980, 3, 2), "show_birthday": True, "allow_placards": True}
                person(f"Boris {number}", event("detained", "2024-05-01"), **born)
