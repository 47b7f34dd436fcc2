"""A page goes live when its pictures have credit, licence, consent and words for those who cannot see them."""

from datetime import timedelta

from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from django.utils import timezone
from wagtail.images.tests.utils import get_test_image_file
from wagtail.models import Locale
from wagtail.test.utils.form_data import nested_form_data, streamfield
from wagtail_localize.models import Translation, TranslationSource

from campaigns.models import CampaignPage
from home.models import PlainPage
from network_site.pictures.ready import what_lacks, why_not_shown
from tests.builders import InAHouse, committed, live, make_sizes, person, photograph, staff, translation

KNOWN = {"credit": "Anna Example", "licence": "CC BY 4.0", "consent_note": "Drawn."}
ASKED_BY_SCRIPT = {"HTTP_X_REQUESTED_WITH": "XMLHttpRequest"}


def block(picture, words="A window", decorative=False):
    """Give a block with a picture, as a page's body takes it."""
    shown = {"image": picture.pk, "alt_text": words, "decorative": decorative}
    return {"type": "picture", "value": {"picture": shown, "caption": ""}}


def body(*blocks):
    """Give the body of a page, read as it is read from the database."""
    return PlainPage._meta.get_field("body").to_python(list(blocks))


class WhatLacksTests(InAHouse):
    def test_each_thing_that_is_missing_is_named(self):
        self.assertEqual(what_lacks(photograph(**KNOWN)), [])
        for field, name in (("credit", "credit"), ("licence", "licence"), ("consent_note", "consent")):
            self.assertEqual(what_lacks(photograph(**KNOWN | {field: " "})), [name])

    def test_the_sentence_names_the_picture(self):
        page = PlainPage(title="A", body=body(block(photograph("A bicycle ride", credit=""), words="")))
        self.assertEqual(
            why_not_shown(page),
            "The picture “A bicycle ride” cannot be shown yet. "
            "It lacks: credit, licence, consent, what is to be seen on it, in words.",
        )

    def test_a_picture_that_only_decorates_needs_no_words(self):
        whole = photograph(**KNOWN)
        for words, decorative, ready in (("", True, True), (" ", False, False), ("A window", False, True)):
            page = PlainPage(title="A", body=body(block(whole, words, decorative)))
            self.assertEqual(not why_not_shown(page), ready)

    def test_each_picture_of_a_page_is_asked_once(self):
        bare, other = photograph("Bare", credit=""), photograph("Other", **KNOWN | {"licence": ""})
        page = PlainPage(title="A", body=body(block(bare), block(bare), block(other)), share_image=bare)
        sentence = why_not_shown(page)
        self.assertEqual((sentence.count("“Bare”"), sentence.count("“Other”")), (1, 1))
        self.assertIn("“Other” cannot be shown yet. It lacks: licence.", sentence)

    def test_the_picture_at_the_head_of_a_campaign_needs_words_and_the_one_for_sharing_does_not(self):
        whole = photograph(**KNOWN)
        self.assertEqual(why_not_shown(CampaignPage(title="A", share_image=whole)), "")
        self.assertIn("what is to be seen", why_not_shown(CampaignPage(title="A", hero_image=whole)))
        self.assertEqual(why_not_shown(CampaignPage(title="A", hero_image=whole, hero_alt="A window")), "")
        self.assertIn("licence", why_not_shown(CampaignPage(title="A", share_image=photograph())))

    def test_a_page_without_pictures_needs_nothing(self):
        self.assertEqual(why_not_shown(PlainPage(title="A", body=body({"type": "heading", "value": "A"}))), "")


class PortraitTests(InAHouse):
    def clean(self, **fields):
        someone = person("Anna Example", **fields)
        someone.full_clean()

    def test_a_portrait_is_shown_when_all_is_known_of_it(self):
        self.clean(portrait=photograph(**KNOWN), show_portrait=True)
        self.clean(portrait=photograph(credit=""), show_portrait=False)
        self.clean(portrait=None, show_portrait=True)
        with self.assertRaises(ValidationError) as refused:
            self.clean(portrait=photograph(**KNOWN | {"consent_note": ""}), show_portrait=True)
        self.assertEqual(
            refused.exception.message_dict,
            {"show_portrait": ["The portrait cannot be shown yet. Its picture lacks: consent."]},
        )


class PublicationTests(InAHouse):
    """Each way to publish, tried with a picture of which nothing is known, and with one of which all is."""

    def setUp(self):
        self.client.force_login(staff())
        self.picture = photograph("Ride", credit="")
        self.page = PlainPage(title="About", live=False, body=body(block(self.picture)))
        self.home.add_child(instance=self.page)
        self.page.save_revision()

    def is_live(self):
        return PlainPage.objects.get(pk=self.page.pk).live

    def draft(self):
        return PlainPage.objects.get(pk=self.page.pk).get_latest_revision_as_object()

    def complete(self):
        for name, value in KNOWN.items():
            setattr(self.picture, name, value)
        self.picture.save()

    def post(self, address, data=None, **headers):
        with committed():
            response = self.client.post(address, data or {}, follow=True, **headers)
        self.assertEqual(response.status_code, 200)
        return response

    def form(self, **fields):
        """Give what the editor's form sends for the page."""
        shown = {"picture": {"image": self.picture.pk, "alt_text": "A window"}, "caption": ""}
        given = {"title": "Changed", "slug": "about", "body": streamfield([("picture", shown)])}
        return nested_form_data(given | fields) | {"comments-TOTAL_FORMS": 0, "comments-INITIAL_FORMS": 0}

    def assert_asks(self, publish):
        """Assert that `publish`, a function, publishes only when all is known, and says what is missing."""
        self.assertContains(publish(), "“Ride” cannot be shown yet. It lacks: credit, licence, consent.")
        self.assertFalse(self.is_live())
        self.complete()
        self.assertNotContains(publish(), "cannot be shown yet")
        self.assertTrue(self.is_live())

    def test_in_the_editor(self):
        address = reverse("wagtailadmin_pages:edit", args=[self.page.pk])
        self.assert_asks(lambda: self.post(address, self.form(**{"action-publish": "1"})))
        self.assertEqual(PlainPage.objects.get(pk=self.page.pk).title, "Changed")

    def test_what_was_typed_is_kept_as_a_draft(self):
        address = reverse("wagtailadmin_pages:edit", args=[self.page.pk])
        self.post(address, self.form(**{"action-publish": "1"}))
        self.assertEqual(self.draft().title, "Changed")

    def test_for_a_day_to_come(self):
        soon = (timezone.now() + timedelta(days=2)).strftime("%Y-%m-%d %H:%M")
        address = reverse("wagtailadmin_pages:edit", args=[self.page.pk])
        form = self.form(**{"action-publish": "1", "go_live_at": soon})
        self.assertContains(self.post(address, form), "cannot be shown yet")
        self.assertFalse(self.page.revisions.exclude(approved_go_live_at=None).exists())
        self.complete()
        self.post(address, form)
        self.assertTrue(self.page.revisions.exclude(approved_go_live_at=None).exists())

    def test_with_a_new_page(self):
        address = reverse("wagtailadmin_pages:add", args=["home", "plainpage", self.home.pk])
        response = self.post(address, self.form(title="New", slug="new", **{"action-publish": "1"}))
        self.assertContains(response, "cannot be shown yet")
        new = PlainPage.objects.get(slug="new")
        self.assertEqual((new.live, new.get_latest_revision_as_object().title), (False, "New"))
        self.assertEqual(self.client.get("/en/new/").status_code, 404)

    def test_in_bulk(self):
        address = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "publish"])
        self.assert_asks(lambda: self.post(f"{address}?id={self.page.pk}&next=/admin/"))

    def test_in_bulk_with_what_is_below(self):
        above = PlainPage(title="Above", live=False)
        self.home.add_child(instance=above)
        above.save_revision()
        self.page.move(above, "last-child")
        address = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "publish"])
        self.assert_asks(lambda: self.post(f"{address}?id={above.pk}&next=/admin/", {"include_descendants": "on"}))

    def wait_for_approval(self):
        self.page = PlainPage.objects.get(pk=self.page.pk)
        self.page.get_workflow().start(self.page, staff())
        self.page.refresh_from_db()

    def approve_from_a_list(self):
        state = self.page.current_workflow_task_state
        return self.post(reverse("wagtailadmin_pages:workflow_action", args=[self.page.pk, "approve", state.pk]))

    def test_by_approval_from_a_list(self):
        self.wait_for_approval()
        self.assert_asks(self.approve_from_a_list)

    def test_a_page_that_was_not_approved_still_waits(self):
        self.wait_for_approval()
        self.approve_from_a_list()
        self.assertTrue(PlainPage.objects.get(pk=self.page.pk).workflow_in_progress)

    def test_a_list_that_asks_by_script_is_told_where_the_sentence_stands(self):
        self.wait_for_approval()
        state = self.page.current_workflow_task_state
        address = reverse("wagtailadmin_pages:workflow_action", args=[self.page.pk, "approve", state.pk])
        answer = self.client.post(address, {"comment": ""}, **ASKED_BY_SCRIPT).json()
        self.assertEqual(answer["step"], "success")
        self.assertContains(self.client.get(answer["redirect"]), "cannot be shown yet")
        self.assertFalse(self.is_live())

    def approve_in_the_editor(self):
        fields = {"action-workflow-action": "1", "workflow-action-name": "approve"}
        return self.post(reverse("wagtailadmin_pages:edit", args=[self.page.pk]), self.form(**fields))

    def test_by_approval_in_the_editor(self):
        self.wait_for_approval()
        response = self.approve_in_the_editor()
        self.assertContains(response, "Approved, but not published.")
        self.assertContains(response, "“Ride” cannot be shown yet")
        self.assertFalse(self.is_live())
        self.assertEqual(self.draft().title, "Changed")

    def test_by_approval_in_the_editor_when_all_is_known(self):
        self.complete()
        self.wait_for_approval()
        self.assertNotContains(self.approve_in_the_editor(), "not published")
        self.assertTrue(self.is_live())

    def test_nobody_approves_without_a_login(self):
        self.wait_for_approval()
        self.client.logout()
        with committed():
            self.approve_from_a_list()
        self.assertFalse(self.is_live())


class TranslationTests(InAHouse):
    def setUp(self):
        self.client.force_login(staff())
        self.picture = photograph("Ride", **KNOWN)
        self.page = live(PlainPage(title="About", body=body(block(self.picture))), self.home)
        self.translated = translation(self.page, publish=False)

    def publish(self):
        with committed():
            address = reverse("wagtailadmin_pages:edit", args=[self.translated.pk])
            return self.client.post(address, {"action": "publish"}, follow=True)

    def is_live(self):
        return PlainPage.objects.get(pk=self.translated.pk).live

    def test_a_translation_shows_what_its_source_shows_and_needs_the_same(self):
        self.picture.licence = ""
        self.picture.save()
        self.assertContains(self.publish(), "“Ride” cannot be shown yet. It lacks: licence.")
        self.assertFalse(self.is_live())
        self.picture.licence = "CC0"
        self.picture.save()
        self.publish()
        self.assertTrue(self.is_live())

    def test_new_sentences_for_translators_publish_nothing(self):
        translation(self.page)
        source = TranslationSource.objects.get_for_instance(self.page)
        address = reverse("wagtail_localize:update_translations", args=[source.pk])
        self.assertNotContains(self.client.get(address), 'type="checkbox" name="publish_translations"')
        PlainPage.objects.filter(pk=self.page.pk).update(title="Changed")
        with committed():
            self.client.post(address, {"publish_translations": "on"})
        belarusian = Translation.objects.get(source=source, target_locale=Locale.objects.get(language_code="be"))
        self.assertEqual(belarusian.get_progress(), (2, 1), "the new title waits for its translation")
        self.assertEqual(PlainPage.objects.get(pk=self.translated.pk).title, "[About]")


class ShownPictureTests(InAHouse):
    """A picture that pages show is changed by a form."""

    def setUp(self):
        self.picture = photograph(**KNOWN, uploaded_by_user=staff("Editors"), sizes_due=True)
        make_sizes()
        self.address = reverse("wagtailimages:edit", args=[self.picture.pk])
        self.data = {"title": "Window", "collection": self.picture.collection_id, **KNOWN}

    def test_neither_credit_nor_licence_nor_consent_can_be_emptied(self):
        self.client.force_login(staff("Editors"))
        for name in KNOWN:
            answer = self.client.post(self.address, self.data | {name: " "})
            self.assertContains(answer, "Pages show this picture: this cannot be left empty.")
        self.client.post(self.address, self.data | {"credit": "Nino Example"})
        self.picture.refresh_from_db()
        self.assertEqual(self.picture.credit, "Nino Example")

    def test_its_file_is_exchanged_by_those_who_may_change_all_pictures(self):
        before = self.picture.file.name
        for role, is_exchanged in (("Editors", False), ("Moderators", True)):
            self.client.force_login(staff(role))
            file = SimpleUploadedFile("new.png", get_test_image_file().file.getvalue())
            answer = self.client.post(self.address, self.data | {"file": file}, follow=True)
            sentence = "its file is exchanged by those who publish"
            self.assertEqual(sentence in answer.content.decode(), not is_exchanged, role)
            self.picture.refresh_from_db()
            self.assertEqual(self.picture.file.name != before, is_exchanged, role)
