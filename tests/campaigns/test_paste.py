"""Names are pasted into a statement: each line is looked at before it is in the draft, and none is there twice."""

from datetime import date

from django.urls import reverse

from campaigns.models import StatementPage
from people.models import Person
from tests.builders import InAHouse, committed, organisation, person, staff, statement, translation, words

SIGNED = (
    "1. Anna Example, lawyer, Belarus\n2) Hut — Belarus\n• name withheld\n✅ Maria Example (withdrawn on 3 March 2025)"
)


class PasteTests(InAHouse):
    @classmethod
    def setUpTestData(cls):
        super().setUpTestData()
        cls.page = statement(person("Ala Example"))
        cls.page.save_revision()
        cls.hut = organisation("Hut")

    def setUp(self):
        self.client.force_login(staff("Editors"))
        self.address = reverse("statement_names", args=[self.page.pk])

    def draft(self):
        return StatementPage.objects.get(pk=self.page.pk).get_latest_revision_as_object()

    def look_up(self, people="", signatories="", country="BY"):
        page = StatementPage.objects.get(pk=self.page.pk)
        self.sent = {"people_text": people, "signatories_text": signatories, "country": country}
        self.sent["seen"] = page.latest_revision_id
        return self.client.post(self.address, self.sent)

    def save(self, people="", signatories="", **choices):
        """Look the lines up and add those chosen: what is offered, or `line_2="add"`: a choice that begins so."""
        page = self.look_up(people, signatories)
        for name in ("people", "signatories"):
            for line, choice, _warnings in page.context[name]:
                if choice is not None:
                    wanted = choices.get(f"{name}_{line.number}", line.initial)
                    self.sent[line.field] = next((v for v, _ in line.choices if wanted and v.startswith(wanted)), "")
        return self.client.post(self.address, self.sent | {"save": "yes"})

    def test_nothing_is_saved_before_each_line_was_seen(self):
        said = words(self.look_up("Ala Example\nMaria Example", SIGNED))
        self.assertIn("Nothing is saved yet", said)
        self.assertIn("Ala Example , Belarus known Is on the statement already.", said)
        self.assertIn("Maria Example , Belarus new", said)
        self.assertIn("Anna Example · role: lawyer · Belarus", said)
        self.assertIn("Hut · Belarus organisation of the register", said)
        self.assertIn("withdrawn on: 3 March 2025", said)
        self.assertFalse(Person.objects.filter(name="Maria Example").exists())
        self.assertFalse(self.draft().signatories.all())

    def test_people_and_signatories_are_added_to_the_draft_in_their_order(self):
        answer = self.save("Ala Example\nMaria Example, Georgia\nNina Example", SIGNED)
        self.assertRedirects(answer, reverse("wagtailadmin_pages:edit", args=[self.page.pk]))
        draft = self.draft()
        self.assertEqual(
            [row.person.name for row in draft.statement_people.all()], ["Ala Example", "Maria Example", "Nina Example"]
        )
        rows = [
            (row.name, row.organisation_id, row.role, row.country, row.is_withheld, row.withdrawn_on)
            for row in draft.signatories.all()
        ]
        self.assertEqual(
            rows,
            [
                ("Anna Example", None, "lawyer", "BY", False, None),
                ("", self.hut.pk, "", "BY", False, None),
                ("", None, "", "", True, None),
                ("Maria Example", None, "", "", False, date(2025, 3, 3)),
            ],
        )
        maria = Person.objects.get(name="Maria Example")
        self.assertEqual(
            (maria.countries, maria.is_listed, maria.latest_revision.user.email), ("GE", False, "editors@example.org")
        )
        live = StatementPage.objects.get(pk=self.page.pk)
        self.assertEqual((live.signatories.count(), live.statement_people.count()), (0, 1))

    def test_the_draft_is_published_as_usual_and_more_are_added_afterwards(self):
        self.save("", SIGNED)
        with committed():
            self.draft().get_latest_revision().publish()
        self.save("", SIGNED + "\nZina Example", signatories_3="skip")
        self.assertEqual(
            [row.name or row.organisation_id for row in self.draft().signatories.all()],
            ["Anna Example", self.hut.pk, None, "Maria Example", "Zina Example"],
        )

    def test_who_is_there_is_not_added_twice(self):
        self.save("Ala Example", "Anna Example\nHut")
        said = words(self.look_up("Ala Example", "ANNA EXAMPLE, lawyer\nHut\nnew one\nNew One"))
        self.assertEqual(said.count("Has signed already and is not added twice."), 2)
        self.assertIn("The same as in line 3: leave out", said)
        self.save("Ala Example", "ANNA EXAMPLE\nHut")
        self.assertEqual((self.draft().statement_people.count(), self.draft().signatories.count()), (1, 2))

    def test_an_address_does_not_become_the_name_of_somebody_concerned(self):
        line = "jane@x.org, Maria Example, Georgia"
        self.assertIn("Left out: jane@x.org", words(self.look_up(line)))
        self.save(line)
        self.assertEqual([row.person.name for row in self.draft().statement_people.all()][1:], ["Maria Example"])

    def test_withheld_names_that_are_counted_already_are_asked_about(self):
        self.save("", "name withheld (2)")
        self.assertEqual(self.draft().signatories.count(), 2)
        answer = self.save("", "name withheld")
        self.assertEqual(answer.status_code, 422)
        self.assertIn("2 withheld names are counted on the statement already. Is this one more?", words(answer))

    def test_a_line_without_a_country_waits_for_one(self):
        said = words(self.look_up("Maria Example", country=""))
        self.assertIn("Write a country into the line, or choose one for all lines.", said)

    def test_several_of_one_name_are_chosen_from(self):
        second = person("Vera Example", birth_date="1971-03-29")
        person("Vera Example")
        answer = self.save("Vera Example")
        self.assertEqual(answer.status_code, 422)
        self.save("Vera Example", people_1=f"known-{second.pk}")
        self.assertEqual([row.person for row in self.draft().statement_people.all()][1:], [second])

    def test_who_was_taken_down_is_neither_concerned_nor_signs(self):
        person("Gone Example", is_hidden=True)
        said = words(self.look_up("Gone Example", "Gone Example, lawyer"))
        self.assertEqual(said.count("“Gone Example” is the name of somebody who was taken down"), 2)
        self.save("Gone Example", "Gone Example, lawyer")
        self.assertEqual((self.draft().statement_people.count(), self.draft().signatories.count()), (1, 0))

    def test_a_statement_changed_meanwhile_is_looked_at_again(self):
        self.look_up("", "Anna Example")
        sent = self.sent
        draft = self.draft()
        draft.lead = "Changed by somebody else."
        draft.save_revision()
        answer = self.client.post(self.address, sent | {"save": "yes"})
        self.assertContains(answer, "The statement was changed meanwhile.", status_code=409)
        self.assertContains(answer, "Anna Example", status_code=409)
        self.assertFalse(self.draft().signatories.all())
        self.save("", "Anna Example")
        self.assertEqual((self.draft().lead, self.draft().signatories.count()), ("Changed by somebody else.", 1))

    def test_a_locked_page_takes_nothing_and_keeps_the_lines(self):
        StatementPage.objects.filter(pk=self.page.pk).update(locked=True, locked_by=staff())
        answer = self.look_up("", "Anna Example")
        self.assertContains(answer, "The page is locked: nothing can be added now.", status_code=409)
        self.assertContains(answer, "Anna Example", status_code=409)

    def test_the_way_there_is_offered_to_those_who_may_edit(self):
        edit = self.client.get(reverse("wagtailadmin_pages:edit", args=[self.page.pk]))
        self.assertContains(edit, self.address, count=2)  # the button above and the panel in the form
        for role in ("Register keepers", "Letter desk", "Translators (be)"):
            self.client.force_login(staff(role))
            self.assertEqual(self.client.get(self.address).status_code, 302, role)
            self.assertEqual(self.client.post(self.address, {"signatories_text": "Anna"}).status_code, 302, role)

    def test_a_translation_leads_to_the_page_first_written(self):
        made = translation(self.page)
        self.client.force_login(staff("Translators (be)"))
        address = reverse("statement_names", args=[made.pk])
        answer = self.client.post(address, {"signatories_text": "Anna"})
        self.assertContains(answer, "Add them there.", status_code=409)

    def test_too_much_and_nothing_are_said_in_words(self):
        self.assertContains(self.look_up(), "There is no name in these lines.", status_code=422)
        self.assertContains(self.look_up("", "name withheld (301)"), "At most 300 lines", status_code=422)
        self.assertContains(self.look_up("", "A, " + "long " * 60), "Shorten the line.")
