"""Who and what is added to a page that is translated already shows in every language on the next request."""

from campaigns.models import (
    ActionOrganiser,
    ActionPerson,
    CampaignOrganiser,
    CampaignPerson,
    PoemReading,
    PoemTranslator,
    RelatedPage,
    Signatory,
    StatementIssuer,
    StatementPerson,
    UpdateItemPerson,
)
from people.models import OrganisationName
from tests.builders import (
    InAHouse,
    action,
    campaign,
    committed,
    organisation,
    person,
    poem,
    statement,
    translation,
    update,
    words,
)

NAME, UNION = "Ганна Прыклад", "Прыкладны саюз"


class AddedTests(InAHouse):
    @classmethod
    def setUpTestData(cls):
        super().setUpTestData()
        cls.anna = person("Anna Example", names=[("be", NAME)])
        cls.union = organisation("Example Union")
        OrganisationName.objects.create(owner=cls.union, language="be", name=UNION)
        cls.campaign = campaign()
        cls.pages = {
            "campaigns/a-window": cls.campaign,
            "campaigns/a-window/rally": action(cls.campaign),
            "campaigns/a-window/digest": update(cls.campaign, "A prize"),
            "statements/release-them": statement(),
            "poems/north-window": poem(),
        }
        for page in cls.pages.values():
            translation(page)

    def assert_shown(self, address, relation, row, *shown):
        """Add a row to the page first written, publish it, and read its translation."""
        page = self.pages[address]
        getattr(page, relation).add(row)
        with committed():
            page.save_revision().publish()
        text = words(self.client.get(f"/be/{address}/"))
        for part in shown:
            self.assertIn(part, text)

    def test_people(self):
        rows = [
            ("campaigns/a-window", "campaign_people", CampaignPerson(person=self.anna)),
            ("campaigns/a-window/rally", "action_people", ActionPerson(person=self.anna)),
            ("statements/release-them", "statement_people", StatementPerson(person=self.anna)),
        ]
        for address, relation, row in rows:
            self.assert_shown(address, relation, row, NAME)

    def test_people_of_an_item(self):
        page = self.pages["campaigns/a-window/digest"]
        UpdateItemPerson.objects.create(item=page.items.get(), person=self.anna)
        self.assertIn(NAME, words(self.client.get("/be/campaigns/a-window/digest/")))

    def test_organisations(self):
        rows = [
            ("campaigns/a-window", "campaign_organisers", CampaignOrganiser(organisation=self.union)),
            ("campaigns/a-window/rally", "organisers", ActionOrganiser(organisation=self.union)),
            ("statements/release-them", "issuers", StatementIssuer(organisation=self.union)),
        ]
        for address, relation, row in rows:
            self.assert_shown(address, relation, row, UNION)

    def test_signatories(self):
        signed = Signatory(name="Olga Example", organisation=self.union, role="poet")
        self.assert_shown("statements/release-them", "signatories", signed, "Olga Example", "poet", UNION)

    def test_readings_poet_and_translators(self):
        page = self.pages["poems/north-window"]
        page.poet = person("Vera Example", names=[("be", "Вера Прыклад")])
        page.translators.add(PoemTranslator(language="be", name="Olga Example"))
        reading = PoemReading(reader=self.anna)
        self.assert_shown("poems/north-window", "readings", reading, NAME, "Вера Прыклад", "Olga Example")

    def test_pages(self):
        for address, page in self.pages.items():
            other = campaign(title=f"Beside {page.title}")
            translation(other)
            self.assert_shown(address, "related_pages", RelatedPage(target=other.page_ptr), f"[{other.title}]")
