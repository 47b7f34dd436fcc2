"""What each role may not do by choosing many at once."""

from django.core.files.base import ContentFile
from django.urls import reverse
from wagtail.documents.models import Document
from wagtail.images import get_image_model
from wagtail.images.tests.utils import get_test_image_file
from wagtail.models import Page

from home.models import PlainPage
from network_site.models import HouseText, User
from people.models import Person
from tests.builders import InAHouse, committed, live, person, staff, translation


class BulkTests(InAHouse):
    @classmethod
    def setUpTestData(cls):
        super().setUpTestData()
        cls.page = live(PlainPage(title="About"), cls.home)
        cls.draft = PlainPage(title="Draft", live=False)
        cls.home.add_child(instance=cls.draft)
        cls.draft.save_revision()

    def choose(self, who, action, thing, **fields):
        """Carry a bulk action out on one thing, as somebody of a role; give the answer."""
        self.client.force_login(staff(who))
        meta = (Page if isinstance(thing, Page) else type(thing))._meta
        address = reverse("wagtail_bulk_action", args=[meta.app_label, meta.model_name, action])
        with committed():
            return self.client.post(f"{address}?id={thing.pk}", fields, follow=True)

    def is_live(self, page):
        return Page.objects.get(pk=page.pk).live

    def test_pages_are_published_and_withdrawn_by_moderators(self):
        for role, may in (
            ("Editors", False),
            ("Translators (be)", False),
            ("Letter desk", False),
            ("Moderators", True),
        ):
            self.choose(role, "publish", self.draft)
            self.assertEqual(self.is_live(self.draft), may, role)
            self.choose(role, "unpublish", self.page)
            self.assertEqual(self.is_live(self.page), not may, role)

    def test_pages_are_moved_by_those_who_publish_them(self):
        for role, may in (("Editors", False), ("Translators (be)", False), ("Register keepers", False)):
            self.choose(role, "move", self.page, chooser=self.draft.pk)
            self.assertEqual(Page.objects.get(pk=self.page.pk).get_parent().pk != self.home.pk, may, role)

    def test_pages_that_were_live_are_deleted_by_administrators(self):
        for role, may in (("Editors", False), ("Translators (be)", False), ("Moderators", False), ("", True)):
            self.choose(role, "delete", self.page)
            self.assertEqual(not Page.objects.filter(pk=self.page.pk).exists(), may, role)

    def test_translators_reach_no_other_language(self):
        translated = translation(self.page, publish=False)
        self.choose("Translators (be)", "publish", translated)
        self.assertFalse(self.is_live(translated))
        self.choose("Translators (be)", "delete", self.draft)
        self.assertTrue(Page.objects.filter(pk=self.draft.pk).exists())

    def test_a_translation_that_is_not_whole_is_not_published_below_its_parent(self):
        parent = translation(self.page, publish=False)
        child = live(PlainPage(title="People"), self.page)
        part = translation(child, publish=False, title=None)
        answer = self.choose("Moderators", "publish", parent, include_descendants="on")
        self.assertContains(answer, "are not translated yet")
        self.assertEqual((self.is_live(parent), self.is_live(part)), (False, False))

    def test_pictures_and_documents_of_others_stay(self):
        picture = get_image_model().objects.create(title="A ride", file=get_test_image_file())
        paper = Document.objects.create(title="Paper", file=ContentFile(b"words", "paper.txt"))
        for role in ("Editors", "Register keepers", "Translators (be)", "Letter desk"):
            for thing in (picture, paper):
                self.choose(role, "delete", thing)
                self.assertTrue(type(thing).objects.filter(pk=thing.pk).exists(), (role, thing))

    def test_people_texts_and_accounts_are_deleted_by_administrators(self):
        anna, text = person("Anna Example"), HouseText.objects.get(locale__language_code="be")
        account = User.objects.create_user("somebody@example.org")
        for role in ("Editors", "Moderators", "Register keepers", "Translators (be)", "Letter desk"):
            for thing in (anna, text, account):
                self.choose(role, "delete", thing)
                self.assertTrue(type(thing).objects.filter(pk=thing.pk).exists(), (role, thing))
        self.choose("", "delete", anna)
        self.assertFalse(Person.objects.filter(pk=anna.pk).exists())

    def test_nobody_gives_herself_a_role(self):
        account = staff("Moderators")
        for role in ("Moderators", "Editors"):
            self.choose(role, "assign_role", account, role=staff("Letter desk").groups.get().pk)
            self.choose(role, "set_active_state", staff("Letter desk"), mark_as_active="")
        self.assertEqual([group.name for group in account.groups.all()], ["Moderators"])
        self.assertTrue(User.objects.get(email="letter-desk@example.org").is_active)
