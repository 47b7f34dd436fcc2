"""The search of the site: pages of every kind, by their words and by the people they concern."""

from django.core.management import call_command

from campaigns.models import StatementPage
from home.models import PlainPage, SearchedPage
from people.models import Person
from tests.builders import (
    InAHouse,
    action,
    campaign,
    city,
    committed,
    live,
    organisation,
    person,
    photograph,
    poem,
    profile,
    statement,
    translation,
    update,
    words,
)


class SearchedPagesTests(InAHouse):
    """A statement, a campaign, an action, an update, a poem, a profile and a plain page, in two languages."""

    @classmethod
    def setUpTestData(cls):
        super().setUpTestData()
        cls.vova = person("Uladzimir Labkovich", names=[("be", "Уладзімір Лабковіч")])
        cls.statement = statement(cls.vova, title="On retrials", lead="The prisoners’ letters <b>arrive</b> late.")
        cls.statement.signatories.create(name="Zoë Signer", role="Gardener", sort_order=0)
        cls.statement.signatories.create(name="Secret Signer", is_withheld=True, sort_order=1)
        cls.statement.issuers.create(organisation=organisation("Harbour"))
        cls.campaign = campaign(cls.vova, title="Free them", hashtag="#FreeThem", hero_alt="A lantern")
        picture = photograph()
        picture.contextual_alt_text = "A lantern"
        pictures = [("picture", {"picture": picture, "caption": "A lantern"})]
        cls.city = city("Vilnius", "LT")
        cls.action = action(cls.campaign, title="Ride", lead="By bicycle.", city=cls.city, pictures=pictures)
        cls.action.action_people.create(person=cls.vova)
        cls.update = update(cls.campaign, ("An item", cls.vova))
        cls.poem = poem(title="North", poet=cls.vova)
        cls.profile = profile(cls.vova, lead="Wrote about hedgehogs.")
        cls.plain = live(PlainPage(title="About us", lead="Houses of hedgehogs."), cls.home)
        for page in (cls.statement, cls.action):
            page.save()
        words = {"title": "Пра зняволеных", "lead": "Лісты зняволеным і ёй не даходзяць."}
        cls.translated = translation(cls.statement, **words)

    def found(self, query, language="en", kind=""):
        """Give the titles of the pages that are found, kind by kind."""
        response = self.client.get(f"/{language}/search/", {"q": query, "kind": kind})
        self.assertEqual(response.status_code, 200)
        hits = response.context.get("hits") or [
            hit for group in response.context.get("groups", []) for hit in group.hits
        ]
        return [hit.page.page.title for hit in hits]

    def test_a_name_in_any_spelling_finds_all_that_concerns_the_person(self):
        everything = ["Free them", "Ride", "On retrials", "Digest", "North"]
        for query in ("Labkovich", "Лабковіч", "Łabkowicz", "uladzimir labkov"):
            self.assertEqual(
                [title for title in self.found(query) if title != "Uladzimir Labkovich"], everything, query
            )
        self.assertEqual(self.found("Labkovich", "be"), ["Пра зняволеных"])
        self.assertEqual(self.found("Labkovich bicycle"), ["Ride"])

    def test_whoever_is_hidden_leads_to_nothing_at_once(self):
        Person.objects.filter(pk=self.vova.pk).update(is_hidden=True)
        for language in ("en", "be"):
            response = self.client.get(f"/{language}/search/?q=Labkovich")
            self.assertFalse(response.context["is_found"])
        self.assertEqual(self.found("hedgehogs"), ["About us"])

    def test_words_of_every_kind_are_found_by_their_beginning_whatever_their_ending(self):
        for query, title in {
            "retrial": "On retrials",
            "PRISONER letter": "On retrials",
            "zoe signer": "On retrials",
            "#freethem": "Free them",
            "bicycles": "Ride",
            "vilnius lithuania": "Ride",
            "harbour": "On retrials",
            "item short": "Digest",
            "count in light": "North",
        }.items():
            self.assertEqual(self.found(query), [title], query)
        for query in ("зняволены", "ЗНЯВОЛЕНАЯ", "ліста", "ёй", "ей", "лiст"):  # a Latin i
            self.assertEqual(self.found(query, "be"), ["Пра зняволеных"], query)
        for query in ("etrial", "Secret", "letters zzz", "зняволены", "lantern"):
            self.assertEqual(self.found(query), [], query)

    def test_a_hit_shows_its_words_marked_and_everything_else_as_text(self):
        response = self.client.get("/en/search/?q=letters")
        self.assertContains(response, "The prisoners’ <mark>letters</mark> &lt;b&gt;arrive&lt;/b&gt; late.")
        self.assertContains(response, 'href="/en/statements/on-retrials/"')
        self.assertIn("13 June 2025", words(response))
        response = self.client.get("/be/search/?q=зняволены")
        self.assertContains(response, "Лісты <mark>зняволеным</mark>")

    def test_operators_and_signs_are_no_words(self):
        for query in ('"letters"', "letters AND (late)", "NOT letters*", "title:letters -", "letters OR", "-letters"):
            expected = [] if "title" in query else ["On retrials"]
            self.assertEqual(self.found(query), expected, query)
        for query in ("AND OR NOT", '"', "*", "()", ":-", "\0", "%", "_", "letters " * 1250):
            self.assertEqual(self.found(query), ["On retrials"] if "letters" in query else [], query[:20])

    def test_what_is_withdrawn_or_only_a_draft_is_not_found(self):
        page = StatementPage.objects.get(pk=self.statement.pk)
        page.lead = "A badger."
        page.save_revision()
        self.assertEqual((self.found("badger"), self.found("letters")), ([], ["On retrials"]))
        with committed():
            page.get_latest_revision().publish()
        self.assertEqual((self.found("badger"), self.found("letters")), (["On retrials"], []))
        with committed():
            page.unpublish()
        self.assertEqual((self.found("badger"), self.found("зняволеным", "be")), ([], []))
        self.assertEqual(SearchedPage.objects.filter(pk__in=[page.pk, self.translated.pk]).count(), 0)

    def test_a_name_withheld_later_is_not_found_by_its_role_in_any_language(self):
        self.assertEqual((self.found("gardener"), self.found("gardener", "be")), (["On retrials"], ["Пра зняволеных"]))
        page = StatementPage.objects.get(pk=self.statement.pk)
        row = page.signatories.get(name="Zoë Signer")
        row.is_withheld = True
        page.signatories.add(row)
        with committed():
            page.save_revision().publish()
        self.assertEqual((self.found("gardener"), self.found("gardener", "be")), ([], []))

    def test_one_kind_is_shown_by_pages_and_a_kind_that_is_none_is_all(self):
        for number in range(5):
            statement(title=f"Hedgehogs {number}")
        response = self.client.get("/en/search/?q=hedgehog")
        self.assertContains(response, 'href="?q=hedgehog&amp;kind=statement"')
        self.assertIn("All 5", words(response))
        self.assertEqual(self.found("hedgehog")[1:4], ["Hedgehogs 4", "Hedgehogs 3", "Hedgehogs 2"])
        self.assertEqual(len(self.found("hedgehog", kind="statement")), 5)
        self.assertEqual(self.found("hedgehog", kind="nothing"), self.found("hedgehog"))

    def test_pages_from_before_the_search_are_read_by_the_worker(self):
        SearchedPage.objects.exclude(page=self.action.pk).delete()
        self.assertEqual(self.found("letters"), [])
        self.city.name = "Kaunas"
        self.city.save()
        call_command("fill_search")
        self.assertEqual((self.found("Kaunas"), self.found("Vilnius")), (["Ride"], []))
        self.assertEqual((self.found("letters"), self.found("ліст", "be")), (["On retrials"], ["Пра зняволеных"]))
