"""What editors see before they choose a block or publish a page: every preview is drawn."""

from django.urls import reverse
from wagtail.fields import StreamField
from wagtail.models import get_page_models
from wagtail_localize.models import Translation

from campaigns.models import (
    ActionPage,
    CampaignIndexPage,
    CampaignPage,
    PoemIndexPage,
    PoemPage,
    StatementIndexPage,
    StatementPage,
    UpdateItem,
    UpdatePage,
)
from home.models import PlainPage
from people.models import PeopleIndexPage, ProfilePage
from tests.builders import (
    InAHouse,
    campaign,
    house_settings,
    index,
    person,
    staff,
    statement,
    translation,
    words,
)


def blocks():
    """Give (where it stands, block) for each block that an editor chooses on a page."""
    for model in (*get_page_models(), UpdateItem):
        for field in model._meta.fields:
            if isinstance(field, StreamField):
                for name, block in field.stream_block.child_blocks.items():
                    yield f"{model.__name__}.{field.name}.{name}", block


def typed(form):
    """Give what the browser sends of a form that nobody has filled in."""
    found = {bound.html_name: bound.value() for bound in form}
    for formset in getattr(form, "formsets", {}).values():
        found |= {bound.html_name: bound.value() for bound in formset.management_form}
    for name in [name for name, field in form.fields.items() if hasattr(field, "block")]:
        found[f"{name}-count"] = 0
    return {name: value for name, value in found.items() if value is not None and value is not False}


class PreviewTests(InAHouse):
    def setUp(self):
        self.client.force_login(staff())

    def test_every_block_has_words_for_editors_and_a_preview(self):
        tried = 0
        house_settings(palette="pine")
        for name, block in blocks():
            self.assertTrue(block.meta.icon and block.meta.label and block.meta.description, name)
            self.assertTrue(block.is_previewable, name)
            answer = self.client.get(reverse("wagtailadmin_block_preview"), {"id": block.definition_prefix})
            self.assertContains(answer, "network_site/window.css", msg_prefix=name)
            self.assertContains(answer, 'data-palette="pine"', msg_prefix=name)
            self.assertGreater(len(words(answer)), 3, name)
            tried += 1
        self.assertGreater(tried, 30)

    def test_a_page_of_each_kind_is_previewed_before_it_is_saved(self):
        above = campaign()
        places = {
            CampaignPage: index(CampaignIndexPage),
            ActionPage: above,
            UpdatePage: above,
            StatementPage: index(StatementIndexPage),
            PoemPage: index(PoemIndexPage),
            PlainPage: self.home,
            ProfilePage: index(PeopleIndexPage),
        }
        for model, parent in places.items():
            given = {"title": "Not saved", "content_note": "A warning.", "person": person().pk}
            self.assert_previewed(model, parent, given)

    def assert_previewed(self, model, parent, given):
        where = [model._meta.app_label, model._meta.model_name, parent.pk]
        form = self.client.get(reverse("wagtailadmin_pages:add", args=where)).context["form"]
        address = reverse("wagtailadmin_pages:preview_on_add", args=where)
        answer = self.client.post(address, typed(form) | given).json()
        self.assertEqual(answer, {"is_valid": True, "is_available": True}, model)
        shown = words(self.client.get(address))
        self.assertIn("A warning.", shown, model)
        self.assertIn("Anna Example" if model is ProfilePage else "Not saved", shown, model)

    def test_a_translator_sees_every_sentence_before_it_is_live(self):
        quote = {"quote": "We stay.", "speaker": "", "source": "", "original": "", "original_language": ""}
        page = statement(body=[("text", "<p>First words.</p>"), ("quote", quote)])
        translation(page, publish=False)
        made = Translation.objects.get(source__object_id=page.translation_key)
        shown = words(self.client.get(reverse("wagtail_localize:preview_translation", args=[made.pk])))
        for sentence in ("[First words.]", "[We stay.]", "[Release them]"):
            self.assertIn(sentence, shown)
        self.assertNotIn(" First words.", shown)
