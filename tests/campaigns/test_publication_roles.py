"""Who writes, publishes and registers what, by address: as home/house/roles.py means it."""

from django.urls import reverse

from campaigns.models import Godparent
from people.models import City
from tests.builders import InAHouse, action, campaign, city, person, poem, staff, statement, update

WRITERS = ("Editors", "Moderators")
OTHERS = ("Register keepers", "Letter desk", "Translators (be)")


class PublicationRolesTests(InAHouse):
    @classmethod
    def setUpTestData(cls):
        super().setUpTestData()
        cls.anna = person()
        made = campaign(cls.anna)
        cls.pages = [made, action(made), update(made, "News"), statement(cls.anna), poem()]
        cls.city = city()
        cls.godparent = Godparent.objects.create(person=cls.anna, name="Vera Deputy")

    def status(self, role, address):
        self.client.force_login(staff(role))
        return self.client.get(address).status_code

    def assert_open_to(self, roles, address):
        for role in (*WRITERS, *OTHERS):
            self.assertEqual(self.status(role, address), 200 if role in roles else 302, (role, address))

    def test_editors_and_moderators_write_every_kind_of_publication(self):
        for page in self.pages:
            self.assert_open_to(WRITERS, reverse("wagtailadmin_pages:edit", args=[page.pk]))
            kind = [page._meta.app_label, page._meta.model_name, page.get_parent().pk]
            self.assert_open_to(WRITERS, reverse("wagtailadmin_pages:add", args=kind))

    def test_moderators_publish_and_editors_submit(self):
        for page in self.pages:
            self.assertTrue(page.permissions_for_user(staff("Moderators")).can_publish(), page)
            own = page.permissions_for_user(staff("Editors"))
            self.assertEqual((own.can_publish(), own.can_submit_for_moderation()), (False, True), page)

    def test_editors_add_cities_and_register_keepers_change_them(self):
        names = City.snippet_viewset.get_url_name
        self.assert_open_to(("Editors", "Moderators", "Register keepers"), reverse(names("add")))
        self.assert_open_to(("Moderators", "Register keepers"), reverse(names("edit"), args=[self.city.pk]))
        self.assert_open_to((), reverse(names("delete"), args=[self.city.pk]))

    def test_godparents_are_the_register_keepers_and_moderators(self):
        names = Godparent.snippet_viewset.get_url_name
        self.assert_open_to(("Moderators", "Register keepers"), reverse(names("add")))
        self.assert_open_to(("Moderators", "Register keepers"), reverse(names("edit"), args=[self.godparent.pk]))
        self.assert_open_to((), reverse(names("delete"), args=[self.godparent.pk]))

    def test_the_page_of_roles_says_so(self):
        self.client.force_login(staff("Editors"))
        answer = self.client.get(reverse("who_may"))
        self.assertContains(answer, "Add cities to the register.")
        self.assertContains(answer, "Add and change godparents")
