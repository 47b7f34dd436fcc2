"""A live statement of recognition offers to put “recognised” into the case of each person it names, once."""

from datetime import date

from django.urls import reverse

from campaigns.models import StatementIssuer, StatementPage
from people.case.kinds import Kind
from tests.builders import InAHouse, committed, event, organisation, person, staff, statement, words


class RecognisedTests(InAHouse):
    @classmethod
    def setUpTestData(cls):
        super().setUpTestData()
        cls.hut = organisation("Hut")
        cls.anna = person("Anna Example")
        cls.maria = person("Maria Example", event("recognised", "2025-06-13"))
        cls.gone = person("Gone Example", is_hidden=True)
        cls.page = statement(
            cls.anna, cls.maria, cls.gone, title="Nine recognised", kind="recognition", criterion="3.1 (a)"
        )
        cls.page.issuers.add(StatementIssuer(organisation=cls.hut))
        with committed():
            cls.page.save_revision().publish()

    def setUp(self):
        self.address = reverse("statement_recognised", args=[self.page.pk])
        self.client.force_login(staff("Moderators"))

    def recognitions(self, someone):
        return list(someone.events.filter(kind=Kind.RECOGNISED))

    def test_who_has_it_is_marked_and_who_is_hidden_is_not_named(self):
        said = words(self.client.get(self.address))
        self.assertIn("Maria Example Has this recognition already.", said)
        self.assertIn("Hut", said)
        self.assertNotIn("Gone Example", said)
        self.assertContains(self.client.get(self.address), "checked", count=1)

    def test_the_event_holds_what_the_statement_says(self):
        self.client.post(self.address, {"person": [self.anna.pk, self.maria.pk, self.gone.pk]})
        (made,) = self.recognitions(self.anna)
        self.assertEqual((made.date, made.precision, made.criterion), (date(2025, 6, 13), "day", "3.1 (a)"))
        self.assertEqual((made.source, made.source_is_public, made.is_public), ("Nine recognised", True, True))
        self.assertTrue(made.source_url.endswith("/en/statements/nine-recognised/"))
        self.assertEqual([row.organisation for row in made.recognisers.all()], [self.hut])
        self.anna.refresh_from_db()
        self.assertEqual(self.anna.latest_revision.user.email, "moderators@example.org")
        self.assertEqual((len(self.recognitions(self.maria)), len(self.recognitions(self.gone))), (1, 0))

    def test_it_is_never_added_twice(self):
        for _time in range(2):
            self.client.post(self.address, {"person": [self.anna.pk]})
        self.assertEqual(len(self.recognitions(self.anna)), 1)

    def test_an_unknown_date_stays_unknown_and_is_not_added_twice_either(self):
        StatementPage.objects.filter(pk=self.page.pk).update(date=None, date_not_known=True)
        for _time in range(2):
            self.client.post(self.address, {"person": [self.anna.pk]})
        (made,) = self.recognitions(self.anna)
        self.assertEqual((made.date, made.precision), (None, "unknown"))

    def test_what_the_register_refuses_is_said(self):
        StatementPage.objects.filter(pk=self.page.pk).update(date=date(2999, 1, 1))
        answer = self.client.post(self.address, {"person": [self.anna.pk]}, follow=True)
        self.assertIn("Anna Example: Only a hearing may lie in the future.", words(answer))
        self.assertEqual(self.recognitions(self.anna), [])

    def test_only_those_who_may_change_people_have_the_button(self):
        edit = reverse("wagtailadmin_pages:edit", args=[self.page.pk])
        self.assertContains(self.client.get(edit), self.address)
        self.client.force_login(staff("Editors"))
        self.assertNotContains(self.client.get(edit), self.address)
        self.assertEqual(self.client.get(self.address).status_code, 302)
        self.client.force_login(staff("Register keepers"))
        self.assertEqual(self.client.get(self.address).status_code, 200)

    def test_drafts_and_other_statements_offer_nothing(self):
        other = statement(self.anna, title="Release her")
        self.assertEqual(self.client.get(reverse("statement_recognised", args=[other.pk])).status_code, 404)
        StatementPage.objects.filter(pk=self.page.pk).update(live=False)
        self.assertEqual(self.client.get(self.address).status_code, 404)
