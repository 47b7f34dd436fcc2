"""How often a publication asks the database: named one by one, and never once a row."""

from datetime import date

from django.core.files.base import ContentFile
from wagtail.documents import get_document_model

from campaigns.models import (
    ActionOrganiser,
    ActionPerson,
    CampaignOrganiser,
    Correction,
    Godparent,
    GodparentName,
    PoemReading,
    PoemTranslator,
    RelatedPage,
    Signatory,
    StatementIssuer,
)
from network_site.models import HouseImage, HouseSettings
from network_site.pictures.make import make_sizes as make_sizes_of
from network_site.pictures.sizes import LOGO, PORTRAIT, SHARE, TEXT, spec
from tests.builders import (
    InAHouse,
    action,
    campaign,
    city,
    event,
    organisation,
    person,
    photograph,
    poem,
    statement,
    translation,
    update,
    words,
)
from tests.network_site.sounds import mp3

SOME = [spec(size, "jpeg") for size in (LOGO, PORTRAIT, SHARE, TEXT)]


class QueryTests(InAHouse):
    @classmethod
    def setUpTestData(cls):
        super().setUpTestData()
        cls.people = [
            person(f"Person {number:02}", event("detained", "2025-06-01"), names=[("be", f"Асоба {number:02}")])
            for number in range(12)
        ]

    def assert_asks(self, times, address):
        """Read a page once, so that what is remembered between requests is there; then count."""
        self.client.get(address)
        with self.assertNumQueries(times):
            self.assertEqual(self.client.get(address).status_code, 200)

    def test_a_campaign_asks_ten_times_however_many_it_is_for(self):
        translation(campaign(*self.people, people_country="BY", people_in_custody=True))
        # 1 home pages and menu, 2 the campaign with its versions, source among them, 3 the site, 4 house, 5 people,
        # by choice and by rule, with how many are free, 6 events, 7 organisers, 8 godparents, 9 actions, 10 what goes
        # with it
        self.assert_asks(10, "/be/campaigns/a-window/")

    def test_a_campaign_with_everything_asks_three_times_more_however_much_it_is(self):
        for someone in self.people:
            someone.portrait, someone.show_portrait = photograph(), True
            someone.save()
            godparent = Godparent(person=someone, name="Marta Example")
            godparent.names.add(GodparentName(language="be", name="Марта"))
            godparent.save()
        logo = HouseSettings.load()
        logo.logo = photograph()
        logo.save()
        page = self.campaign_with_everything()
        HouseImage.objects.update(sizes_due=False)
        for image in HouseImage.objects.all():
            make_sizes_of(image, SOME)
        # 1 home pages and menu, 2 the campaign with its versions, source among them, 3 the site, 4 house, 5 people,
        # by choice and by rule, with how many are free and their portraits, 6 events, 7 organisers, 8 actions,
        # 9 godparents, 10 what goes with it, 11 poems of the excerpts, 12 documents, 13 sizes of all other pictures
        self.assert_asks(13, "/be/campaigns/a-window/")
        text = self.client.get("/be/campaigns/a-window/").content.decode()
        self.assertEqual(text.count("<picture>"), 1 + 1 + 2 * len(self.people) + 3)
        for part in ("Марта", "Example Union", "[Rally 2]", "[Related]", "Paper", "[North window]", "[A letter.]"):
            self.assertIn(part, text)
        self.assertEqual(page.people_country, "BY")

    def campaign_with_everything(self):
        """Give a campaign with all that one can have, translated."""
        verse, paper = poem(poet=self.people[0]), get_document_model().objects.create(title="Paper", file="a.pdf")
        translation(verse)
        country = {"country": "BY", "context": "Since 2020.", "register_url": "https://example.org/"}
        excerpt = ("poem", {"heading": "Read", "introduction": "", "verse": "a\nb", "poem": verse})
        letter = ("letter", {"text": "A letter.", "writer": self.people[3], "consent": "herself"})
        act = {"heading": "Act", "text": ""}
        link = act | {"url": "https://example.org/"}
        body = [("people", {"countries": [country]}), excerpt, excerpt, letter, letter]
        body += [("downloads", {"heading": "Print", "documents": [paper]}), ("actions", {"heading": "Actions"})]
        body += [
            ("write", {"heading": "Write", "text": "."}),
            ("sign", link | {"addressee": ""}),
            ("donate", link),
            ("share", act),
        ]
        pictures = [photograph() for _ in range(3)]
        for picture in pictures:
            picture.contextual_alt_text, picture.decorative = "A window", False
        body += [("picture", {"picture": picture, "caption": "A window"}) for picture in pictures]
        fields = {"hero_image": photograph(), "share_image": photograph(), "people_country": "BY"}
        page = campaign(*self.people[:4], body=body, **fields)
        for number in range(3):
            translation(action(page, f"Rally {number}", city=city(f"City {number}")))
        page.campaign_organisers.add(CampaignOrganiser(organisation=organisation("Example Union")))
        for number in range(3):
            related = campaign(title=f"Related{number or ''}")
            translation(related)
            page.related_pages.add(RelatedPage(target=related))
        page.save()
        translation(page)
        return page

    def test_a_statement_with_everything_asks_as_often_in_each_language_however_much_it_is(self):
        page = self.statement_with_everything()
        # 1 home pages and menu, 2 the statement with its versions, source among them, 3 the site, 4 house,
        # 5 signatories with their roles, 6 organisations that issued and signed it, 7 earlier and later statements,
        # 8 people, 9 what goes with it, 10 corrections, 11 sizes of the pictures
        for language in ("be", "en"):
            self.assert_asks(11, f"/{language}/statements/release-them/")
        text = words(self.client.get("/be/statements/release-them/"))
        for part in ("Асоба 11", "Union 2", "[First]", "[Later 2]", "[poet]", "Signatory 23", "[The day.]"):
            self.assertIn(part, text)
        self.assertEqual(page.signatories.count(), 25)

    def statement_with_everything(self):
        """Give a statement with all that one can have, translated."""
        earlier = statement(title="First")
        translation(earlier)
        unions = [organisation(f"Union {number}") for number in range(3)]
        signatories = [Signatory(name=f"Signatory {number}", role="poet", sort_order=number) for number in range(24)]
        picture = photograph()
        picture.contextual_alt_text, picture.decorative = "A window", False
        page = statement(
            *self.people,
            follows=earlier,
            issuers=[StatementIssuer(organisation=union) for union in unions],
            signatories=[*signatories, Signatory(organisation=unions[2], sort_order=24)],
            corrections=[Correction(date=date(2025, 7, number), text="The day.") for number in (1, 2)],
            body=[("text", "<p>One.</p>"), ("picture", {"picture": picture, "caption": ""})],
            demands=[("demand", "Release them.")],
        )
        translation(page)
        for number in range(3):
            translation(statement(title=f"Later {number}", follows=page))
        return page

    def test_a_poem_asks_ten_times_however_often_it_was_read_aloud(self):
        page = poem(poet=self.people[0])
        rally = action(campaign(title="Elsewhere"))
        for number, someone in enumerate(self.people[:4]):
            file = ContentFile(mp3(), name=f"reading-{number}.mp3")
            recording = get_document_model().objects.create(title="Reading", file=file, file_hash=str(number))
            where = city(f"City {number}", be=f"Горад {number}")
            page.readings.add(PoemReading(reader=someone, city=where, action=rally, recording=recording))
            page.translators.add(PoemTranslator(language="be", name=f"Translator {number}"))
        page.save()
        translation(page)
        # 1 home pages and menu, 2 the poem with its versions, source among them, 3 the site, 4 house, 5 readings with
        # cities and recordings, 6 poet with her biography and readers, 7 names of cities, 8 actions, 9 translators,
        # 10 what goes with it
        self.assert_asks(10, "/be/poems/north-window/")

    def test_a_list_asks_as_often_for_one_page_or_ten(self):
        # 1 home pages and menu, 2 the list, 3 the site, 4 its versions, 5 house, 6 how many pages, 7 pages of other
        # languages, 8 pages; campaigns: their sources, how many are free; poems: their list's language, and in which
        # each is read; statements: who issued them, whom they concern, and of the filters organisations, kinds
        # and years, people with their countries
        makers = {"campaigns": (self.for_two, 10), "statements": (self.issued, 13), "poems": (poem, 10)}
        for name, (make, times) in makers.items():
            translation(make(title="First"))
            self.assert_asks(times, f"/be/{name}/")
            for number in range(2):
                translation(make(title=f"Another {number}"))
            self.assert_asks(times, f"/be/{name}/")

    def for_two(self, **fields):
        """Give a campaign for two people."""
        return campaign(*self.people[:2], **fields)

    def issued(self, **fields):
        """Give a statement about people of several countries that organisations issued."""
        unions = [organisation(f"{fields['title']} {number}") for number in range(2)]
        return statement(*self.people[:2], issuers=[StatementIssuer(organisation=union) for union in unions], **fields)

    def test_an_action_asks_as_often_however_many_take_part(self):
        picture = photograph()
        picture.contextual_alt_text, picture.decorative = "A crowd", False
        pictures = [("picture", {"picture": picture, "caption": ""})]
        page = action(
            campaign(title="A window"),
            "Rally",
            city=city("Vilnius", "LT", be="Вільнюс"),
            organisers=[ActionOrganiser(organisation=organisation(f"Union {number}")) for number in range(3)],
            action_people=[ActionPerson(person=someone) for someone in self.people],
            related_pages=[RelatedPage(target=statement(title=f"Statement {number}").page_ptr) for number in range(3)],
            body=pictures,
            pictures=pictures,
            pictures_are_safe=True,
        )
        for number in range(3):
            poem(f"Poem {number}", readings=[PoemReading(reader=self.people[number], action=page)])
        translation(page)
        make_sizes_of(picture, SOME)
        # 1 home pages and menu, 2 the campaign with its versions, 3 page by its slug, 4 the action, 5 the site,
        # 6 its versions, source among them, 7 house, 8 city, 9 organisers, 10 people, 11 poems that were read,
        # 12 what goes with it, the campaign too, 13 sizes of its pictures
        self.assert_asks(13, "/be/campaigns/a-window/rally/")
        text = words(self.client.get("/be/campaigns/a-window/rally/"))
        for part in ("Вільнюс", "Union 2", "Асоба 11", "Poem 2", "Statement 2"):
            self.assertIn(part, text)

    def test_an_update_asks_as_often_however_many_items_it_has(self):
        above = campaign(title="A window")
        picture = photograph()
        picture.contextual_alt_text, picture.decorative = "A crowd", False
        page = update(above, *((f"Item {number}", *self.people[:3]) for number in range(11)))
        for item in page.items.all():
            item.body = [("picture", {"picture": picture, "caption": ""})]
            item.save()
        translation(page)
        make_sizes_of(picture, SOME)
        # 1 home pages and menu, 2 the campaign with its versions, 3 page by its slug, 4 the update, 5 the site,
        # 6 its versions, source among them, 7 pictures of its items, 8 house, 9 items with those of the source,
        # 10 people, 11 what goes with it, the campaign too, 12 sizes of its pictures
        self.assert_asks(12, "/be/campaigns/a-window/digest/")
        self.assertContains(self.client.get("/be/campaigns/a-window/digest/"), "<picture>", count=11)
