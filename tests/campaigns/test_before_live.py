"""What each kind of publication must have before it goes live, on every way there; drafts are saved without."""

from datetime import date, time, timedelta

import pytest
from django.core.management import call_command
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Page

from campaigns.models import (
    ActionPage,
    CampaignIndexPage,
    CampaignPage,
    PoemIndexPage,
    PoemPage,
    Signatory,
    StatementIndexPage,
    StatementPage,
    UpdateItem,
    UpdatePage,
)
from network_site.translation.guards import why_not_live
from tests.builders import InAHouse, campaign, index, photograph, staff, statement, translation, words

ONE_DAY = date(2025, 6, 13)


class BeforeLiveTests(InAHouse):
    @classmethod
    def setUpTestData(cls):
        super().setUpTestData()
        cls.campaign = campaign()

    def why_not(self, page, parent):
        parent.add_child(instance=page)
        return why_not_live(page)

    def why_no_statement(self, *signatories, **fields):
        page = StatementPage(title="Release them", kind="release", live=False, **{"date": ONE_DAY} | fields)
        for signatory in signatories:
            page.signatories.add(signatory)
        return self.why_not(page, index(StatementIndexPage))

    def why_no_action(self, **fields):
        given = {"starts_on": ONE_DAY, "country": "LT"} | fields
        return self.why_not(ActionPage(title="Rally", live=False, **given), self.campaign)

    def test_a_statement_has_a_date_or_says_that_it_is_not_known(self):
        self.assertEqual(self.why_no_statement(), "")
        self.assertEqual(self.why_no_statement(date=None, date_not_known=True), "")
        self.assertIn("Date: give one, or tick “the date is not known”.", self.why_no_statement(date=None))
        self.assertIn("Take one of them away.", self.why_no_statement(date_not_known=True))

    def test_each_signatory_has_a_name_or_withholds_it(self):
        self.assertEqual(self.why_no_statement(Signatory(name="Anna"), Signatory(is_withheld=True)), "")
        self.assertIn("Signatory 2: give a name", self.why_no_statement(Signatory(name="Anna"), Signatory(role="poet")))

    def test_an_action_has_days_hours_and_a_place_that_fit(self):
        self.assertEqual(self.why_no_action(), "")
        self.assertEqual(self.why_no_action(country="", is_online=True, starts_on=None, date_not_known=True), "")
        self.assertEqual(
            self.why_no_action(starts_at=time(20), ends_at=time(2), ends_on=ONE_DAY + timedelta(days=1)), ""
        )
        self.assertIn("Where:", self.why_no_action(country=""))
        self.assertIn("Last day: it lies before", self.why_no_action(ends_on=date(2025, 6, 12)))
        self.assertEqual(self.why_no_action(starts_at=time(22), ends_at=time(2)), "")
        for hours in ({"ends_at": time(2), "ends_on": ONE_DAY}, {"ends_at": time(20)}):
            self.assertIn("Ends at: it ends before it begins.", self.why_no_action(starts_at=time(20), **hours))
        self.assertIn("First day: there is a last day", self.why_no_action(starts_on=None, ends_on=ONE_DAY))
        self.assertIn("there is an hour and no first day", self.why_no_action(starts_on=None, starts_at=time(20)))

    def test_the_pictures_of_an_action_have_been_looked_at(self):
        picture = {"picture": photograph(licence="CC", consent_note="yes"), "caption": ""}
        picture["picture"].contextual_alt_text = "A window."
        shown = {"pictures": [("picture", picture)]}
        self.assertIn("tick “the pictures harm nobody”", self.why_no_action(**shown))
        self.assertEqual(self.why_no_action(**shown, pictures_are_safe=True), "")

    def test_an_update_has_a_date_and_an_item(self):
        said = self.why_not(UpdatePage(title="Digest", live=False), self.campaign)
        self.assertIn("Date: give the day of the update. Items: an update has one at least.", said)
        page = UpdatePage(title="Digest", date=ONE_DAY, live=False)
        page.items.add(UpdateItem(heading="News"))
        self.assertEqual(self.why_not(page, self.campaign), "")

    def test_a_poem_has_lines_and_a_right_to_be_shown(self):
        said = self.why_not(PoemPage(title="Window", live=False), index(PoemIndexPage))
        self.assertIn("Poem: there is no line yet. Rights: say by what right", said)
        page = PoemPage(title="Window", verse="light", rights="The author agreed", live=False)
        self.assertEqual(self.why_not(page, index(PoemIndexPage)), "")

    def test_a_campaign_has_days_in_order_and_consent_to_letters(self):
        def why(**fields):
            return self.why_not(CampaignPage(title="C", lead="L", live=False, **fields), index(CampaignIndexPage))

        self.assertEqual(why(), "")
        self.assertIn("Last day: it lies before", why(starts_on=ONE_DAY, ends_on=date(2025, 6, 12)))
        self.assertIn("First day: a campaign that returns every year", why(recurs_yearly=True))
        letter = {"text": "Light.", "consent": ""}
        self.assertIn("part 1 of the page: write down who agreed", why(body=[("letter", letter)]))
        self.assertEqual(why(body=[("letter", letter | {"consent": "The family, in May"})]), "")

    def test_every_way_to_publication_asks(self):
        page = StatementPage(title="Draft", kind="release", live=False)
        index(StatementIndexPage).add_child(instance=page)
        revision = page.save_revision()
        self.client.force_login(staff())
        bulk = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "publish"])
        self.assertIn("Date: give one", words(self.client.post(f"{bulk}?id={page.pk}", follow=True)))
        page.go_live_at = timezone.now() - timedelta(minutes=1)
        revision = page.save_revision(approved_go_live_at=page.go_live_at)
        call_command("publish_scheduled")
        self.assertFalse(Page.objects.get(pk=page.pk).live)
        revision.refresh_from_db()
        self.assertIsNone(revision.approved_go_live_at)

    def test_a_copy_that_would_be_live_at_once_is_asked_too(self):
        page = statement(title="Old", date=None)
        self.client.force_login(staff("Moderators"))
        copy = reverse("wagtailadmin_pages:copy", args=[page.pk])
        asked = {"new_title": "New", "new_slug": "new", "new_parent_page": index(StatementIndexPage).pk}
        answer = self.client.post(copy, asked | {"publish_copies": "on"}, follow=True)
        self.assertIn("Date: give one", words(answer))
        self.assertFalse(Page.objects.filter(slug="new").exists())
        self.client.post(copy, asked)
        self.assertFalse(Page.objects.get(slug="new").live)

    def test_a_translation_is_asked_what_its_source_lacks(self):
        page = statement(title="Old", date=None)
        made = translation(page, publish=False)
        self.assertIn("Date: give one", why_not_live(made))

    def test_the_button_says_what_is_missing_and_the_draft_is_kept(self):
        page = StatementPage(title="Draft", kind="release", live=False)
        index(StatementIndexPage).add_child(instance=page)
        page.save_revision()
        self.client.force_login(staff("Moderators"))
        edit = reverse("wagtailadmin_pages:edit", args=[page.pk])
        form = self.client.get(edit).context["form"]
        data = {name: form[name].value() or "" for name in form.fields}
        for formset in form.formsets.values():
            data |= {f"{formset.prefix}-{name}_FORMS": 0 for name in ("TOTAL", "INITIAL")}
        for name in ("body", "demands"):
            data[f"{name}-count"] = 0
        data |= {"lead": "Kept.", "action-publish": "1"}
        self.assertIn("Date: give one", words(self.client.post(edit, data, follow=True)))
        page = StatementPage.objects.get(pk=page.pk)
        self.assertEqual((page.live, page.get_latest_revision_as_object().lead), (False, "Kept."))


@pytest.mark.parametrize("kind", [StatementPage, ActionPage, UpdatePage, PoemPage, CampaignPage])
def test_every_kind_of_publication_says_what_it_needs(kind):
    assert "missing_before_live" in vars(kind)
