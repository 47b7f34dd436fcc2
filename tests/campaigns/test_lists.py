"""Lists show what is live in their language, then how much there is in others."""

from datetime import date

from tests.builders import InAHouse, action, campaign, event, person, poem, statement, translation, words


class ListTests(InAHouse):
    def titles(self, address):
        return [item.title for item in self.client.get(address).context["items"]]

    def test_statements_come_newest_first_and_undated_last(self):
        statement(title="Undated", date=None)
        statement(title="Old", date=date(2020, 1, 1))
        statement(title="New", date=date(2025, 1, 1))
        self.assertEqual(self.titles("/en/statements/"), ["New", "Old", "Undated"])
        self.assertIn("The date is not known", words(self.client.get("/en/statements/")))

    def test_the_date_is_that_of_the_source_also_in_another_language(self):
        old, new = statement(title="Old", date=date(2020, 1, 1)), statement(title="New", date=date(2021, 1, 1))
        translation(old)
        translation(new)
        type(old).objects.filter(pk=old.pk).update(date=date(2025, 1, 1))
        self.assertEqual(self.titles("/be/statements/"), ["[Old]", "[New]"])

    def test_what_is_not_translated_is_counted_and_not_shown(self):
        translation(statement(title="In both"))
        statement(title="Only in English")
        statement(title="A draft").unpublish()
        text = words(self.client.get("/be/statements/"))
        self.assertNotIn("Only in English", text)
        self.assertEqual(self.client.get("/be/statements/").context["elsewhere"], {"count": 1, "codes": ["en"]})
        self.assertIn("English", text)
        self.assertEqual(self.client.get("/en/statements/").context["elsewhere"]["count"], 0)

    def test_a_page_that_stands_in_for_a_translation_is_not_listed(self):
        translation(action(campaign(title="Only in English")))
        self.assertEqual(self.titles("/be/campaigns/"), [])
        self.assertIsNone(self.client.get("/be/").context["campaign"])

    def test_a_long_list_comes_in_pages(self):
        for number in range(11):
            campaign(title=f"Campaign {number:02}", starts_on=date(2025, 1, 1 + number))
        self.assertEqual(len(self.titles("/en/campaigns/")), 10)
        for page in ("2", "99"):
            self.assertEqual(self.titles(f"/en/campaigns/?page={page}"), ["Campaign 00"])
        for page in ("x", "-1", "0", "9" * 5000, "%00"):
            self.assertEqual(self.client.get(f"/en/campaigns/?page={page}").status_code, 200, page[:9])

    def test_each_campaign_says_how_many_of_its_people_are_free_and_of_how_many_that_is_old(self):
        free = [event("detained", "2024-06-01"), event("released_served", "2025-06-01")]
        anna = person("Anna Example", event("known_in_custody", "2022-11-02"), facts_checked_on=date(2022, 11, 2))
        boris = person("Boris Free", *free, countries="AM")
        dead = person("Dora Dead", event("died_in_custody", "2025-06-01"), countries="AM")
        hidden = person("Vida Hidden", *free, countries="AM", is_hidden=True)
        translation(campaign(anna, boris, dead, hidden))
        campaign(title="A rule", people_country="AM")
        campaign(title="For nobody")
        text = words(self.client.get("/en/campaigns/"))
        self.assertEqual(text.count("At liberty:"), 2)
        self.assertRegex(text, r"A window .* At liberty: 1 of 2 people, .* Of these, 1 was last .* In memoriam: 1\.")
        self.assertRegex(text, r"A rule We stand here\. At liberty: 1 of 1 person, .* In memoriam: 1\.")
        self.assertIn("На волі: 1", words(self.client.get("/be/campaigns/")))

    def test_poems_come_by_title_with_the_poet_in_the_language_of_the_page(self):
        poet = person("Taciana Example", names=[("be", "Таццяна Прыклад")])
        for title in ("Window", "Light"):
            translation(poem(title=title, poet=poet))
        self.assertEqual(self.titles("/en/poems/"), ["Light", "Window"])
        self.assertEqual(words(self.client.get("/be/poems/")).count("Таццяна Прыклад"), 2)

    def test_an_empty_list_says_so(self):
        self.assertIn("Nothing here yet.", words(self.client.get("/en/poems/")))
