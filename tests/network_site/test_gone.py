"""Drafts that name what has been deleted since can be opened."""

from django.urls import reverse

from campaigns.models import ActionOrganiser, ActionPage, StatementIssuer
from tests.builders import InAHouse, action, campaign, city, organisation, staff, statement


class GoneTests(InAHouse):
    def edit(self, page):
        return self.client.get(reverse("wagtailadmin_pages:edit", args=[page.pk]))

    def test_a_draft_forgets_the_city_and_the_organisations_that_are_deleted_and_keeps_the_rest(self):
        vilnius, gone, kept = city("Vilnius"), organisation("Gone House"), organisation("Other House")
        rally, release = action(campaign(), venue="Square"), statement()
        rally.city = vilnius
        rally.organisers.add(ActionOrganiser(organisation=gone))
        release.issuers.add(StatementIssuer(organisation=gone), StatementIssuer(organisation=kept))
        for page in (rally, release):
            page.save_revision()
        vilnius.delete()
        gone.delete()
        self.client.force_login(staff("Editors"))
        self.assertContains(self.edit(rally), "Square")
        self.assertEqual(self.edit(release).status_code, 200)
        draft = ActionPage.objects.get(pk=rally.pk).get_latest_revision_as_object()
        self.assertEqual((draft.city, [row.organisation for row in draft.organisers.all()]), (None, [None]))
        issuers = type(release).objects.get(pk=release.pk).get_latest_revision_as_object().issuers.all()
        self.assertEqual([row.organisation for row in issuers], [kept])
