"""The page editors open, and each role does what it may and no more."""

from django.urls import reverse
from wagtail.images.tests.utils import get_test_image_file
from wagtail.models import get_page_models
from wagtail.test.utils.form_data import nested_form_data, streamfield

from home.models import PlainPage
from network_site.models import BasePage, HouseImage
from tests.builders import (
    InAHouse,
    campaign,
    committed,
    house,
    live,
    person,
    poem,
    profile,
    staff,
    statement,
    translation,
)


class EditorTests(InAHouse):
    def test_an_account_has_a_name_and_no_face(self):
        self.client.force_login(staff("Editors"))
        answer = self.client.get(reverse("wagtailadmin_account"))
        self.assertContains(answer, "display_name")
        self.assertNotContains(answer, 'type="file"')
        self.assertNotContains(answer, "localtime")  # no time zone that a browser knows

    def test_the_form_to_add_a_page_of_each_type_opens(self):
        self.client.force_login(staff())
        tried = 0
        for model in get_page_models():
            if issubclass(model, BasePage):
                for parent in self.parents(model):
                    app, name = model._meta.app_label, model._meta.model_name
                    address = reverse("wagtailadmin_pages:add", args=[app, name, parent.pk])
                    self.assertEqual(self.client.get(address).status_code, 200, address)
                    tried += 1
        self.assertEqual(tried, 6)

    def parents(self, model):
        """Give the pages of the English house below which a page of this type may be made now."""
        pages = [self.home.get_parent(), self.home, *self.home.get_children()]
        return [page for page in pages if model.can_create_at(page.specific) and page.locale_id == self.home.locale_id]

    def test_the_form_to_edit_a_page_of_each_type_opens(self):
        self.client.force_login(staff())
        anna = person("Anna Example")
        made = [campaign(anna), statement(anna), poem(poet=anna), profile(anna), live(PlainPage(title="A"), self.home)]
        for page in [self.home, *self.home.get_children(), *made, *[translation(page) for page in made]]:
            address = reverse("wagtailadmin_pages:edit", args=[page.pk])
            self.assertEqual(self.client.get(address).status_code, 200, page)


class RoleTests(InAHouse):
    def post(self, page, role, **fields):
        """Post the editor's form of a plain page as somebody of a role; give the page as it is then."""
        self.client.force_login(staff(role))
        empty = {"comments-TOTAL_FORMS": 0, "comments-INITIAL_FORMS": 0}
        given = {"title": page.title, "slug": page.slug, "body": streamfield([])}
        with committed():
            self.client.post(
                reverse("wagtailadmin_pages:edit", args=[page.pk]), nested_form_data(given | fields) | empty
            )
        page.refresh_from_db()
        return page

    def test_editors_write_and_do_not_publish(self):
        page = live(PlainPage(title="About"), self.home)
        page = self.post(page, "Editors", title="Changed", **{"action-publish": "1"})
        self.assertEqual(page.title, "About")
        self.assertEqual(self.post(page, "Editors", title="Changed").draft_title, "Changed")

    def test_moderators_publish(self):
        page = live(PlainPage(title="About"), self.home)
        self.assertEqual(self.post(page, "Moderators", title="Changed", **{"action-publish": "1"}).title, "Changed")

    def test_register_keepers_and_the_desk_touch_no_page(self):
        page = live(PlainPage(title="About"), self.home)
        for role in ("Register keepers", "Letter desk"):
            page = self.post(page, role, title="Changed", **{"action-publish": "1"})
            self.assertEqual((page.title, page.draft_title), ("About", "About"))

    def test_editors_and_register_keepers_add_and_choose_pictures(self):
        HouseImage.objects.create(title="A bicycle ride", file=get_test_image_file())
        for role, may in (("Editors", True), ("Moderators", True), ("Register keepers", True), ("Letter desk", False)):
            self.client.force_login(staff(role))
            self.assertEqual(self.client.get(reverse("wagtailimages:add")).status_code == 200, may, role)
            found = self.client.get(reverse("wagtailimages_chooser:choose"))
            self.assertEqual("A bicycle ride" in found.content.decode(), may, role)

    def test_translators_of_a_language_edit_it_and_no_other(self):
        page = live(PlainPage(title="About"), self.home)
        translated = translation(page)
        self.client.force_login(staff("Translators (be)"))
        for edited, status in ((translated, 200), (page, 302)):
            address = reverse("wagtailadmin_pages:edit", args=[edited.pk])
            self.assertEqual(self.client.get(address).status_code, status)

    def test_a_house_begun_again_keeps_rights_that_were_changed(self):
        group = staff("Editors").groups.get()
        group.permissions.clear()
        house()
        self.assertFalse(group.permissions.exists())
