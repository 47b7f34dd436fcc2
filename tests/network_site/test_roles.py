"""What each role may not do, by address: all that the menu does not show is refused when it is typed."""

from django.contrib.auth.models import Group
from django.core.files.base import ContentFile
from django.urls import reverse
from wagtail.documents.models import Document
from wagtail.images.tests.utils import get_test_image_file
from wagtail.models import GroupApprovalTask, GroupPagePermission
from wagtail_localize.models import StringTranslation, Translation

from network_site.models import HouseImage, HouseSettings, HouseText, User
from tests.builders import InAHouse, committed, house, person, staff, statement, translation

EVERYBODY = ("Editors", "Moderators", "Register keepers", "Letter desk", "Translators (be)")


def of_page(page, *names):
    return [reverse(f"wagtailadmin_pages:{name}", args=[page.pk]) for name in names]


def of_snippet(thing, *names):
    return [reverse(thing.snippet_viewset.get_url_name(name), args=[thing.pk]) for name in names]


def of_translation(made, *names):
    return [reverse(f"wagtail_localize:{name}", args=[made.pk]) for name in names]


def settings_of_the_house(user):
    return [
        reverse("wagtailsettings:edit", args=["network_site", "housesettings", HouseSettings.load().pk]),
        *(reverse(f"wagtailusers_users:{name}") for name in ("index", "add")),
        *(reverse(f"wagtailusers_users:{name}", args=[user.pk]) for name in ("edit", "delete")),
        *(reverse(f"{name}:{view}") for name in ("wagtailusers_groups", "wagtaillocales") for view in ("index", "add")),
        *(reverse(f"{name}:{view}") for name in ("wagtailsites", "wagtailredirects") for view in ("index", "add")),
        *(reverse(f"wagtailadmin_workflows:{name}") for name in ("index", "add", "task_index")),
        reverse("wagtailadmin_collections:index"),
    ]


EDITING = ("edit", "delete", "unpublish", "move", "copy", "history", "usage", "view_draft", "preview_on_edit")


class RefusedTests(InAHouse):
    @classmethod
    def setUpTestData(cls):
        super().setUpTestData()
        cls.anna = person("Anna Example")
        cls.page = statement(cls.anna, title="Release them")
        cls.page.save_revision()
        cls.translated = translation(cls.page)
        cls.made = Translation.objects.get(source__object_id=cls.page.translation_key)
        cls.text = HouseText.objects.get(locale__language_code="en")
        cls.document = Document.objects.create(title="Paper", file=ContentFile(b"words", "paper.txt"))

    def assert_refused(self, roles, addresses):
        """Assert that each address is refused to each role, read or sent."""
        for role in roles:
            self.client.force_login(staff(role))
            for address in addresses:
                for send in (self.client.get, self.client.post):
                    answer = send(address)
                    is_sent_home = answer.status_code == 302 and answer.url == reverse("wagtailadmin_home")
                    self.assertTrue(is_sent_home or answer.status_code in (403, 404, 405), (role, send, address))

    def test_nobody_but_administrators_opens_settings_accounts_and_languages(self):
        self.assert_refused(EVERYBODY, settings_of_the_house(staff()))

    def test_nobody_but_the_desk_reads_messages(self):
        self.assert_refused(set(EVERYBODY) - {"Letter desk"}, [reverse("solidarity_desk"), "/admin/letter-box/1/"])

    def test_editors_and_translators_change_nothing_in_the_register(self):
        self.assert_refused(
            ("Editors", "Translators (be)", "Letter desk"), of_snippet(self.anna, "edit", "delete", "history", "usage")
        )

    def test_nobody_deletes_from_the_register(self):
        self.assert_refused(EVERYBODY, of_snippet(self.anna, "delete"))

    def test_register_keepers_and_the_desk_open_no_page(self):
        revision = [self.page.pk, self.page.latest_revision_id]
        addresses = [
            *of_page(self.page, *EDITING, "workflow_history"),
            *(reverse(f"wagtailadmin_pages:{name}", args=revision) for name in ("revisions_view", "revisions_revert")),
            reverse("wagtailadmin_pages:revisions_compare", args=[self.page.pk, "earliest", "latest"]),
            reverse("wagtailadmin_choose_page"),
            reverse("wagtailadmin_api:pages:listing"),
            reverse("wagtailadmin_api:pages:detail", args=[self.page.pk]),
            reverse("wagtail_localize:translations_report"),
            reverse("wagtailadmin_reports:page_types_usage"),
            *of_translation(self.made, "download_pofile", "preview_translation"),
        ]
        self.assert_refused(("Register keepers", "Letter desk"), addresses)

    def test_the_desk_opens_nothing_but_the_desk(self):
        addresses = [
            reverse("wagtailimages:index"),
            reverse("wagtaildocs:index"),
            *(reverse(f"wagtailsnippetchoosers_people_{kind}:choose") for kind in ("person", "organisation")),
            reverse("wagtail_localize:snippets_api_listing", args=["people", "person"]),
        ]
        self.assert_refused(("Letter desk", "Translators (be)"), addresses)
        own = [reverse("wagtailsnippets:index"), *of_snippet(self.text, "edit", "history", "usage")]
        self.assert_refused(("Letter desk",), own)

    def test_the_desk_and_translators_see_no_picture_that_no_page_shows(self):
        picture = HouseImage.objects.create(title="Hidden", file=get_test_image_file())
        self.assert_refused(
            ("Letter desk", "Translators (be)"),
            [
                *(reverse(f"wagtailimages_chooser:{name}", args=[picture.pk]) for name in ("select_format", "chosen")),
                *(reverse(f"wagtailadmin_api:{kind}:listing") for kind in ("images", "documents")),
            ],
        )

    def test_translators_touch_no_other_language(self):
        revision = [self.page.pk, self.page.latest_revision_id]
        self.assert_refused(
            ("Translators (be)",),
            [
                *of_page(self.page, *EDITING, "workflow_history"),
                *(reverse(f"wagtailadmin_pages:{name}", args=revision) for name in ("revisions_view",)),
                reverse("wagtailadmin_pages:revisions_compare", args=[self.page.pk, "earliest", "latest"]),
                *of_snippet(self.text, "edit", "history", "usage"),
                reverse("wagtail_localize:submit_page_translation", args=[self.page.pk]),
                reverse("wagtail_localize:update_translations", args=[self.made.source_id]),
                reverse("wagtail_localize:translations_report"),
            ],
        )

    def test_editors_do_not_withdraw_and_do_not_move(self):
        confirm = reverse("wagtailadmin_pages:move_confirm", args=[self.page.pk, self.home.pk])
        self.assert_refused(set(EVERYBODY) - {"Moderators"}, [*of_page(self.page, "unpublish", "move"), confirm])

    def test_editors_and_register_keepers_upload_no_document(self):
        addresses = [reverse("wagtaildocs:add"), reverse("wagtaildocs:edit", args=[self.document.pk])]
        self.assert_refused(set(EVERYBODY) - {"Moderators"}, addresses)

    def test_nothing_is_added_in_the_window_that_chooses(self):
        kinds = ("person", "organisation", "placeofdetention")
        self.assert_refused(EVERYBODY, [reverse(f"wagtailsnippetchoosers_people_{kind}:create") for kind in kinds])

    def test_nobody_ends_a_translation_but_who_publishes(self):
        addresses = [
            *of_translation(self.made, "stop_translation"),
            reverse("wagtail_localize:convert_to_alias", args=[self.translated.pk]),
        ]
        self.assert_refused(set(EVERYBODY) - {"Moderators"}, addresses)
        self.made.refresh_from_db()
        self.assertTrue(self.made.enabled)

    def test_the_history_of_the_site_tells_the_desk_nothing_of_pages(self):
        self.client.force_login(staff("Letter desk"))
        self.assertNotContains(self.client.get(reverse("wagtailadmin_reports:site_history")), "Release them")

    def test_reports_and_search_tell_a_translator_nothing_of_other_languages(self):
        statement(title="Not translated")
        self.client.force_login(staff("Translators (be)"))
        for address in (
            reverse("wagtailadmin_reports:site_history"),
            reverse("wagtailadmin_reports:aging_pages"),
            reverse("wagtailadmin_reports:workflow"),
            reverse("wagtailadmin_pages:search") + "?q=translated",
            reverse("wagtailadmin_pages:type_use", args=["campaigns", "statementpage"]),
        ):
            self.assertNotIn("Not translated", self.client.get(address).content.decode(), address)


class SentenceTests(InAHouse):
    """The strings of a translation are reached by addresses of their own."""

    def setUp(self):
        self.client.force_login(staff("Translators (be)"))
        for code in ("be", "en"):
            self.assertTrue(GroupPagePermission.objects.filter(page__locale__language_code=code).exists())

    def send(self, instance, language):
        """Change the first sentence of the translation of `instance` into a language, as the editor does."""
        made = Translation.objects.get(
            source__object_id=instance.translation_key, target_locale__language_code=language
        )
        segment = made.source.stringsegment_set.first()
        address = reverse("wagtail_localize:edit_string_translation", args=[made.pk, segment.pk])
        answer = self.client.put(address, "value=Changed", content_type="application/x-www-form-urlencoded")
        return answer.status_code, StringTranslation.objects.filter(
            data="Changed", locale__language_code=language
        ).exists()

    def test_a_translator_changes_her_language(self):
        page = statement(title="Release them")
        translation(page)
        self.assertEqual(self.send(page, "be"), (200, True))

    def test_and_the_text_of_the_house_in_it(self):
        self.assertEqual(self.send(HouseText.objects.get(locale__language_code="en"), "be"), (200, True))
        text = HouseText.objects.get(locale__language_code="be")
        self.assertEqual(self.client.get(*of_snippet(text, "edit")).status_code, 200)

    def test_and_no_other(self):
        house("en", "be", "pl")
        page = statement(title="Release them")
        translation(page, "pl")
        self.assertEqual(self.send(page, "pl"), (403, False))
        text = HouseText.objects.get(locale__language_code="en")
        self.assertEqual(self.send(text, "pl"), (403, False))

    def test_nor_by_a_file(self):
        house("en", "be", "pl")
        text = HouseText.objects.get(locale__language_code="en")
        made = Translation.objects.get(source__object_id=text.translation_key, target_locale__language_code="pl")
        address = reverse("wagtail_localize:upload_pofile", args=[made.pk])
        po = str(made.export_po()).replace('msgstr "Example House"', 'msgstr "Changed"')
        answer = self.client.post(address, {"file": ContentFile(po.encode(), "text.po")}, follow=True)
        self.assertContains(answer, "None of your roles is for Polish.")
        self.assertFalse(StringTranslation.objects.filter(data="Changed").exists())

    def test_she_does_not_publish_the_text_of_the_house(self):
        text = HouseText.objects.get(locale__language_code="be")
        answer = self.client.post(*of_snippet(text, "edit"), {"action": "publish"})
        self.assertEqual((answer.status_code, answer.url), (302, reverse("wagtailadmin_home")))


class HouseOfRolesTests(InAHouse):
    def test_a_language_that_is_added_brings_its_translators_and_everybodys_rights(self):
        house("en", "be", "pl")
        home = self.home.get_translations().get(locale__language_code="pl")
        for role, may_edit, may_publish in (
            ("Editors", True, False),
            ("Moderators", True, True),
            ("Translators (pl)", True, False),
            ("Translators (be)", False, False),
        ):
            allowed = home.permissions_for_user(staff(role))
            self.assertEqual((allowed.can_edit(), allowed.can_publish()), (may_edit, may_publish), role)

    def test_what_editors_submit_waits_for_moderators(self):
        [task] = GroupApprovalTask.objects.all()
        self.assertEqual([group.name for group in task.groups.all()], ["Moderators"])
        page = statement(title="Release them")
        with committed():
            page.get_workflow().start(page, staff("Editors"))
        actions = page.current_workflow_task.get_actions(page, staff("Moderators"))
        self.assertIn("approve", [name for name, _label, _modal in actions])

    def test_a_house_of_one_person_publishes(self):
        user = staff("Editors")
        user.groups.add(*staff("Moderators").groups.all())
        user = User.objects.get(pk=user.pk)
        allowed = self.home.permissions_for_user(user)
        self.assertTrue(allowed.can_edit() and allowed.can_publish() and allowed.can_add_subpage())
        self.assertTrue(self.home.permissions_for_user(staff()).can_publish())


class PictureRoleTests(InAHouse):
    def test_editors_change_their_own_pictures_and_no_others(self):
        own = HouseImage.objects.create(
            title="Own", file=get_test_image_file(), uploaded_by_user=staff("Editors"), credit="Anna Example"
        )
        other = HouseImage.objects.create(title="Other", file=get_test_image_file(), uploaded_by_user=staff())
        self.client.force_login(staff("Editors"))
        for picture, status in ((own, 200), (other, 302)):
            for name in ("edit", "delete"):
                answer = self.client.get(reverse(f"wagtailimages:{name}", args=[picture.pk]))
                self.assertEqual(answer.status_code, status, (picture, name))


class TranslationEditorTests(InAHouse):
    def test_hides_from_translators_the_actions_that_are_refused_to_them(self):
        page = translation(statement(title="Release them"), publish=False)
        for role, is_hidden in (("Translators (be)", True), ("Moderators", False)):
            self.client.force_login(staff(role))
            answer = self.client.get(reverse("wagtailadmin_pages:edit", args=[page.pk]))
            self.assertContains(answer, "network_site/translation_editor.css")
            self.assertEqual("page-editor cannot-publish" in answer.content.decode(), is_hidden, role)


class HouseOfOneTests(InAHouse):
    def test_somebody_of_two_roles_writes_and_publishes_alone(self):
        page = statement(title="Release them")
        alone = staff("Editors")
        self.assertFalse(page.permissions_for_user(alone).can_publish())
        alone.groups.add(Group.objects.get(name="Moderators"))
        alone = User.objects.get(pk=alone.pk)  # what it may is remembered with the object
        self.assertTrue(page.permissions_for_user(alone).can_publish())
        self.assertTrue(page.get_parent().permissions_for_user(alone).can_add_subpage())
