"""What a campaign, a statement and a poem show of the people whom they concern."""

from campaigns.models import PoemTranslator, StatementIssuer
from people.models import Organisation, OrganisationName
from tests.builders import InAHouse, campaign, committed, event, person, poem, statement, translation, words

CUSTODY = ("detained", "2025-06-01")


class PublicationTests(InAHouse):
    @classmethod
    def setUpTestData(cls):
        super().setUpTestData()
        cls.anna = person("Anna Example", event(*CUSTODY), names=[("be", "Ганна Прыклад")])
        cls.anar = person("Anar Example", event(*CUSTODY), countries="AZ")
        cls.stub = person("Stub Example", is_listed=False)
        cls.hidden = person("Hidden Example", is_hidden=True)

    def test_people_come_in_the_order_of_the_editors(self):
        campaign(self.anar, self.anna)
        found = self.client.get("/en/campaigns/a-window/").context["people"]
        self.assertEqual([portrayal.name for portrayal in found], ["Anar Example", "Anna Example"])

    def test_a_stub_is_named_without_an_address_and_a_hidden_person_not_at_all(self):
        for page in (campaign(self.stub, self.hidden, self.anna), statement(self.stub, self.hidden, self.anna)):
            response = self.client.get(page.url)
            self.assertIn("Stub Example", words(response))
            self.assertNotContains(response, "stub-example")
            self.assertNotContains(response, "Hidden Example")
            self.assertContains(response, 'href="/en/people/anna-example/"')

    def test_the_call_to_write_names_everybody_who_has_an_address(self):
        campaign(self.stub, self.anna, self.anar)
        self.assertContains(
            self.client.get("/en/campaigns/a-window/"), 'href="/en/write/?to=anna-example&amp;to=anar-example"'
        )

    def test_the_call_to_write_leaves_out_for_whom_no_message_is_taken(self):
        free = event("released_served", "2025-06-01")
        closed = person("Closed Example", event("detained", "2025-05-01"), route="closed")
        asked = person("Asked Example", free, is_reopened=True)
        campaign(closed, asked, person("Free Example", event("released_served", "2025-06-01")))
        answer = self.client.get("/en/campaigns/a-window/")
        self.assertContains(answer, 'href="/en/write/?to=asked-example"')

    def test_a_campaign_in_memory_of_the_dead_does_not_call_to_write_to_them(self):
        campaign(person("Dead Example", event("died_in_custody", "2025-06-01")))
        self.assertNotContains(self.client.get("/en/campaigns/a-window/"), "/en/write/?to=")

    def test_people_stand_under_their_country_with_its_context(self):
        countries = [{"country": "AZ", "context": "Since 2023.", "register_url": "https://example.org/register"}]
        campaign(self.anna, self.anar, body=[("people", {"countries": countries})])
        response = self.client.get("/en/campaigns/a-window/")
        text = words(response)
        places = [text.index(part, text.index("People by country")) for part in ("Azerbaijan", "Since 2023.", "Anar")]
        self.assertEqual(places, sorted(places))
        self.assertLess(text.rindex("Anar Example"), text.rindex("Belarus"))
        self.assertContains(response, 'href="https://example.org/register" rel="noreferrer noopener"')

    def test_who_issued_a_statement_is_named_in_the_language_of_the_page(self):
        union = Organisation.objects.create(name="Example Union")
        union.names.add(OrganisationName(language="be", name="Прыкладны саюз"))
        union.save()
        page = statement(self.anna)
        StatementIssuer.objects.create(page=page, organisation=union)
        translation(page)
        self.assertIn("Issued by Example Union", words(self.client.get("/en/statements/release-them/")))
        self.assertIn("Прыкладны саюз", words(self.client.get("/be/statements/release-them/")))

    def test_a_translation_shows_the_people_its_source_names_now(self):
        page = statement(self.anna)
        translation(page)
        page.statement_people.set([])
        page.statement_people.create(person=self.anar)
        with committed():
            page.save_revision().publish()
        text = words(self.client.get("/be/statements/release-them/"))
        self.assertIn("Anar Example", text)
        self.assertNotIn("Ганна Прыклад", text)

    def test_a_translation_stands_beside_its_original_stanza_by_stanza(self):
        translation(poem(title="Акно", language="be", verse="Акно\n\n  на поўнач"), "en", title="Window")
        response = self.client.get("/en/poems/akno/")
        self.assertContains(response, 'lang="be"')
        for part in ("Акно", "на поўнач", "[Акно]", "[на поўнач]"):
            self.assertIn(part, words(response))

    def test_the_original_stands_alone_in_its_own_language(self):
        translation(poem(title="Акно", language="be", verse="Акно"), "en")
        self.assertNotContains(self.client.get("/be/poems/akno/"), "[Акно]")

    def test_an_original_in_another_language_stands_beside_every_version(self):
        original = {"original_language": "uk", "original_title": "Вікно", "original_verse": "Вікно\n  на північ"}
        translation(poem(title="Window", verse="A window\n  to the north", **original))
        for language, words_there in (("en", "to the north"), ("be", "[to the north]")):
            text = words(self.client.get(f"/{language}/poems/window/"))
            self.assertIn("на північ", text)
            self.assertIn(words_there, text)

    def test_translators_are_named_for_their_language_only(self):
        page = poem(title="Window")
        PoemTranslator.objects.create(page=page, language="be", name="Pavel Example")
        translation(page)
        self.assertIn("Pavel Example", words(self.client.get("/be/poems/window/")))
        self.assertNotIn("Pavel Example", words(self.client.get("/en/poems/window/")))

    def test_a_poet_who_is_hidden_is_not_named(self):
        poem(title="Window", poet=person("Hidden Example", is_hidden=True))
        for address in ("/en/poems/", "/en/poems/window/", "/en/"):
            self.assertNotContains(self.client.get(address), "Hidden Example")

    def test_markup_in_a_poem_is_shown_and_does_nothing(self):
        poem(title="Window", verse="<b>a & b</b>")
        self.assertContains(self.client.get("/en/poems/window/"), "&lt;b&gt;a &amp; b&lt;/b&gt;")
