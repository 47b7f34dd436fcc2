"""Somebody who is hidden is named nowhere in public, in no language, from the next request on."""

import re
from datetime import date

from django.core.cache import cache
from django.core.files.base import ContentFile
from django.core.management import call_command
from django.utils import timezone
from wagtail.documents.models import Document
from wagtail.images.tests.utils import get_test_image_file

from campaigns.models import ActionPerson, Godparent, PoemReading
from network_site.models import HouseImage, HouseRendition, ShareCard
from people.models import Person
from people.takedown.acting import take_down
from people.takedown.finding import find_passages
from tests.builders import (
    InAHouse,
    action,
    campaign,
    committed,
    event,
    make_sizes,
    paper_as_html,
    person,
    photograph,
    poem,
    profile,
    statement,
    translation,
    update,
)
from tests.network_site.sounds import mp3

SPELLINGS = ["Vida Hidden", "Віда Схаваная", "Вида Скрытая", "Vida Schavanaja"]
# What goes with her, though it does not name her.
LETTER, GODPARENT = "Today there was light.", "Marta Patron"
DATA = ("export.csv", "export.json", "birthdays.ics", "hearings.ics", "feed/")
PAPERS = ("vida-hidden/placard-a3.pdf", "papers/names.pdf", "papers/postcards/", "papers/birthdays/?birth_month=3")


class TakeDownTests(InAHouse):
    @classmethod
    def setUpTestData(cls):
        super().setUpTestData()
        cls.portrait = HouseImage.objects.create(title="p", file=get_test_image_file())
        cls.vida = person(
            SPELLINGS[0],
            event("detained", "2025-06-01"),
            event("sentenced", "2025-06-10", term="imprisonment", term_years=3),
            event("hearing_set", "2100-01-01"),
            birth_date=date(1971, 3, 29),
            show_birthday=True,
            names=[("be", SPELLINGS[1]), ("ru", SPELLINGS[2]), SPELLINGS[3]],
            facts_checked_on=timezone.localdate(),
            portrait=cls.portrait,
            show_portrait=True,
            allow_placards=True,
        )
        group = photograph("Everybody")
        group.people.add(cls.vida)
        group.contextual_alt_text, group.decorative = f"{SPELLINGS[0]} and others", False
        anna = person("Anna Example", event("detained", "2025-06-01"))
        block = [("people", {"countries": [{"country": "BY", "context": "Since 2020.", "register_url": ""}]})]
        seen = ("picture", {"picture": group, "caption": SPELLINGS[0]})
        letter = ("letter", {"text": LETTER, "writer": cls.vida, "consent": "herself"})
        Godparent.objects.create(person=cls.vida, name=GODPARENT)
        text = profile(cls.vida, title=SPELLINGS[0], lead="Somebody.")
        about = f'<p><a linktype="page" id="{text.pk}">a friend</a></p>'
        rally = action(campaign(title="Solidarity"), action_people=[ActionPerson(person=cls.vida)])
        for page in (
            text,
            campaign(
                cls.vida, anna, body=[*block, seen, letter], hero_image=group, hero_alt=f"{SPELLINGS[0]} and others"
            ),
            statement(cls.vida, anna, body=[("text", about)]),
            cls.poem_she_reads(),
            rally,
            update(rally.get_parent(), ("A prize", cls.vida)),
        ):
            translation(page)
        make_sizes()
        with committed():
            call_command("make_cards")
        cards = ShareCard.objects.exclude(person=None, picture=None).exclude(person__name="Anna Example")
        cls.pictures = [made.file.url for made in (*HouseRendition.objects.all(), *cards)]

    def setUp(self):
        cache.clear()
        self.enterContext(paper_as_html())

    @classmethod
    def poem_she_reads(cls):
        """Give a poem of hers with a recording of her voice."""
        cls.recording = Document.objects.create(title="Reading", file=ContentFile(mp3(), name="reading.mp3"))
        page = poem(poet=cls.vida)
        page.readings.add(PoemReading(reader=cls.vida, recording=cls.recording))
        page.save()
        return page

    def addresses(self):
        """Give every address of the site that a visitor can find, and some that she can guess."""
        listed = [address for sitemap in self.located("/sitemap.xml") for address in self.located(sitemap)]
        self.assertGreater(len(listed), 15)
        guessed = ["/robots.txt", "/sitemap.xml", "/xx/", "/en/people/?q=Vida", "/be/people/?q=Віда", "/en/nothing/"]
        guessed += ["/en/statements/?person=vida-hidden", "/be/statements/?country=BY", "/be/statements/?year=2025"]
        guessed += ["/en/search/?q=Vida", "/be/search/?q=Віда", "/ru/search/?q=Вида"]
        guessed += ["/en/people/birthdays/?month=3", "/be/people/birthdays/?month=3"]
        guessed += ["/hy/people/vida-hidden/", "/en/sitemap.xml", "/be/sitemap.xml"]
        feeds = [f"/{code}/{kind}/feed/" for code in ("en", "be") for kind in ("statements", "campaigns", "poems")]
        feeds += [f"/{code}/campaigns/actions{rest}" for code in ("en", "be") for rest in (".ics", "/feed/")]
        exports = [f"/{code}/people/{rest}" for code in ("en", "be") for rest in DATA]
        pages = ("people/vida-hidden", "campaigns/a-window", "statements/release-them")
        texts = [f"/{code}/{page}.txt" for code in ("en", "be") for page in pages]
        files = ("statements/release-them.pdf", "campaigns/solidarity.ics", "campaigns/solidarity/rally.ics")
        files += (
            "campaigns/a-window/poster-a4.pdf",
            "campaigns/a-window/names/",
            *(f"people/{paper}" for paper in PAPERS),
        )
        files = [f"/{code}/{file}" for code in ("en", "be") for file in files]
        return [*listed, *guessed, *feeds, *exports, *texts, *files]

    def located(self, address):
        """Give the addresses that a sitemap, or the index of them, lists."""
        return re.findall(r"<loc>http://testserver(.*?)</loc>", self.client.get(address).content.decode())

    def test_before_she_is_named_in_many_places(self):
        named = [address for address in self.addresses() if self.names_in(address)]
        places = ["/en/people/vida-hidden/", "/be/people/vida-hidden/", "/en/campaigns/a-window/", "/be/poems/"]
        data = [f"/be/people/{rest}" for rest in DATA]
        places += ["/be/campaigns/solidarity/rally/", "/be/campaigns/solidarity/digest/"]
        places += ["/be/people/vida-hidden.txt", "/be/campaigns/a-window.txt", "/be/statements/release-them.pdf"]
        places += ["/be/campaigns/a-window/poster-a4.pdf", "/be/campaigns/a-window/names/"]
        places += [*(f"/be/people/{paper}" for paper in PAPERS)]
        places += ["/en/people/birthdays/?month=3", "/be/people/birthdays/?month=3"]
        for place in (*places, *data, "/be/poems/feed/", "/en/sitemap.xml"):
            self.assertIn(place, named)

    def test_after_she_is_named_nowhere(self):
        known = self.addresses()
        self.hide()
        for address in {*known, *self.addresses()}:
            self.assertEqual(self.names_in(address), [], address)

    def test_after_she_is_named_nowhere_in_words_of_editors_either(self):
        """As the take-down proposes it: other words in the place of her name, another address, pictures kept back."""
        text = f"<p>{SPELLINGS[0]} &amp; <b>Vida</b> Hidden.</p><p>Others.</p>"
        words = {"title": f"Free {SPELLINGS[0]}", "lead": f"Of {SPELLINGS[0]}.", "search_description": SPELLINGS[3]}
        page = campaign(self.vida, **words, body=[("text", text), ("heading", SPELLINGS[2])])
        translation(page, title=f"Воля: {SPELLINGS[1]}", lead=f"Пра {SPELLINGS[1]}.")
        known = self.addresses()
        self.assertIn("/en/campaigns/free-vida-hidden/", known)
        with committed():
            choices = {found.key: found.proposed for found in find_passages(self.vida)}
            outcome = take_down(Person.objects.get(pk=self.vida.pk), None, choices)
        self.assertEqual((outcome.failed, outcome.left), ([], []))
        for address in {*known, *self.addresses()}:
            if "vida-hidden" not in address:
                self.assertEqual(self.names_in(address), [], address)
        self.assertEqual(find_passages(self.vida), [])

    def test_after_her_pictures_are_gone(self):
        """In every size and format, also those on which she is seen with others, and those for sharing a link."""
        self.assertGreater(len(self.pictures), 20)
        self.assertEqual({self.client.get(address).status_code for address in self.pictures}, {200})
        self.hide()
        self.assertEqual({self.client.get(address).status_code for address in self.pictures}, {404})

    def test_after_her_voice_is_gone(self):
        address = self.recording.url
        self.assertContains(self.client.get("/be/poems/north-window/"), address)
        self.assertEqual(self.client.get(address).status_code, 200)
        self.hide()
        self.assertNotContains(self.client.get("/be/poems/north-window/"), "<audio")
        self.assertEqual(self.client.get(address).status_code, 404)

    def hide(self):
        vida = Person.objects.get(pk=self.vida.pk)
        vida.is_hidden = True
        vida.save()

    def names_in(self, address):
        """Give the spellings, slugs and picture addresses of hers that the answer to an address holds."""
        asked = "vida-hidden" in address
        text = self.client.get(address).content.decode()
        traces = [*SPELLINGS, LETTER, GODPARENT, *self.pictures, *([] if asked else ["vida-hidden"])]
        return [trace for trace in traces if trace in text]
