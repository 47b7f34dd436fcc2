"""Words of editors in which somebody is named: listed before a take-down, dealt with, and put back."""

import json

from wagtail.models import Revision
from wagtail_localize.models import StringTranslation, TranslationSource

from people.models import Person, TakenPassage
from people.takedown.acting import take_down
from people.takedown.finding import find_passages
from people.takedown.undoing import show_again
from tests.builders import (
    InAHouse,
    campaign,
    committed,
    event,
    person,
    photograph,
    profile,
    staff,
    statement,
    translation,
)

NAME, NAME_BE = "Vida Hidden", "Віда Схаваная"
HIDE, REPLACE, WITHDRAW = TakenPassage.Action.HIDE, TakenPassage.Action.REPLACE, TakenPassage.Action.UNPUBLISH


class InWords(InAHouse):
    @classmethod
    def setUpTestData(cls):
        super().setUpTestData()
        cls.user = staff()
        cls.vida = person(NAME, event("detained", "2025-06-01"), names=[("be", NAME_BE)])
        profile(cls.vida, title=NAME)
        picture = photograph("Window", licence="CC0 1.0", consent_note="A drawing.")
        picture.contextual_alt_text, picture.decorative = f"{NAME} at a window", False
        cls.picture = picture
        cls.page = campaign(
            cls.vida,
            title=f"Free {NAME}",
            lead=f"We stand here.\n{NAME} is not here.",
            body=[
                ("heading", f"Where is {NAME}?"),
                ("text", "<p>The first.</p><p>She, <b>Vida</b> Hidden, wrote.</p><p>The last.</p>"),
                ("picture", {"picture": picture, "caption": f"{NAME} in 2019"}),
            ],
        )
        cls.in_belarusian = translation(cls.page, title=f"Воля: {NAME_BE}", lead=f"Мы тут. {NAME_BE} не тут.")

    def passage(self, page, path):
        """Give the passage of a page whose path begins with, or whose words hold, `path`."""
        for found in find_passages(self.vida):
            words = "".join(part for part, _is_name in found.parts)
            if (type(found.holder), found.holder.pk) == (type(page), page.pk) and (found.path == path or path in words):
                return found
        self.fail(f"{path} is not found on {page}")

    def act(self, *choices):
        """Take her down with (page, path, action) for passages; give the outcome."""
        actions = {self.passage(page, path).key: action for page, path, action in choices}
        with committed():
            return take_down(Person.objects.get(pk=self.vida.pk), self.user, actions)

    def undo(self):
        with committed():
            return show_again(Person.objects.get(pk=self.vida.pk), self.user)

    def fresh(self, page):
        return type(page).objects.get(pk=page.pk)


class ListingTests(InWords):
    def test_each_place_in_each_language_is_listed(self):
        found = find_passages(self.vida)
        english = {passage.path.partition(".")[0] for passage in found if passage.holder == self.page}
        self.assertEqual(english, {"title", "slug", "lead", "body"})
        self.assertEqual(len([passage for passage in found if passage.holder == self.page]), 7)
        belarusian = {passage.path for passage in found if passage.holder == self.in_belarusian}
        self.assertLessEqual({"title", "lead"}, belarusian)

    def test_the_picture_beside_her_name_is_listed(self):
        pictures = [passage.holder.pk for passage in find_passages(self.vida) if passage.is_picture]
        self.assertEqual(pictures, [self.picture.pk])

    def test_what_only_a_draft_says_is_listed_as_that(self):
        page = statement(title="Release them")
        page.lead = f"{NAME} is ill."
        page.save_revision()
        self.assertEqual(self.passage(page, "lead").copies, {"draft"})

    def test_what_a_translator_wrote_and_nobody_published_is_listed(self):
        StringTranslation.objects.filter(context__path="lead").update(data=f"{NAME_BE} піша.")
        page = self.fresh(self.in_belarusian)
        page.lead = "Мы тут."
        page.save()
        page.save_revision()
        self.assertEqual(self.passage(page, "lead").copies, {"translators"})

    def test_the_words_of_other_people_are_searched_too(self):
        other = person("Boris Other", event("other", "2025-01-01", own_words={"en": f"Met {NAME}"}))
        self.assertIn(other, [passage.holder for passage in find_passages(self.vida)])

    def test_her_own_profile_goes_with_her_and_is_not_listed(self):
        self.assertNotIn("ProfilePage", {type(passage.holder).__name__ for passage in find_passages(self.vida)})


class ActingTests(InWords):
    def test_a_phrase_stands_for_the_name_in_row_draft_source_and_translation(self):
        self.act((self.page, "title", REPLACE), (self.in_belarusian, "title", REPLACE))
        page = self.fresh(self.page)
        self.assertEqual((page.title, page.draft_title), ("Free a person", "Free a person"))
        self.assertEqual(page.get_latest_revision().content["title"], "Free a person")
        self.assertIn("Free a person", TranslationSource.objects.get(object=page.translation_key).content_json)
        self.assertNotIn(NAME_BE, self.fresh(self.in_belarusian).title)

    def test_paragraphs_go_and_the_others_stay(self):
        self.act((self.page, "wrote", HIDE), (self.page, "lead", HIDE))
        page = self.fresh(self.page)
        text = next(block.value.source for block in page.body if block.block_type == "text")
        self.assertEqual(text, "<p>The first.</p><p>The last.</p>")
        self.assertEqual(page.lead, "We stand here.")

    def test_a_heading_goes_whole_and_a_caption_leaves_its_picture(self):
        self.act((self.page, "Where is", HIDE), (self.page, "in 2019", HIDE))
        body = self.fresh(self.page).body
        self.assertEqual([block.block_type for block in body], ["text", "picture"])
        self.assertEqual(body[1].value["caption"], "")

    def test_what_translators_publish_afterwards_does_not_name_her(self):
        choices = [(self.page, path, REPLACE) for path in ("title", "lead", "Where is", "wrote", "in 2019", "window")]
        choices += [
            (self.in_belarusian, path, REPLACE) for path in ("title", "lead", "Where is", "wrote", "in 2019", "window")
        ]
        self.act(*choices)
        with committed():
            self.fresh(self.page).get_latest_revision().publish()
        with committed():
            TranslationSource.objects.get(object=self.page.translation_key).translations.get().save_target(publish=True)
        page = self.fresh(self.in_belarusian)
        self.assertTrue(page.title.startswith("Воля: "))
        held = str(page.get_latest_revision().content)
        for name in (NAME, NAME_BE):
            self.assertNotIn(name, held)
        self.assertIn("[", page.body[0].value)

    def test_translations_of_other_sentences_survive(self):
        self.act((self.page, "wrote", REPLACE))
        source = TranslationSource.objects.get(object=self.page.translation_key)
        total, done = source.translations.get().get_progress()
        self.assertEqual(total, done)

    def test_a_withdrawn_page_takes_its_translations_along(self):
        self.act((self.page, "title", WITHDRAW))
        self.assertEqual([self.fresh(page).live for page in (self.page, self.in_belarusian)], [False, False])

    def test_what_is_left_is_said_to_be_left(self):
        outcome = self.act((self.page, "title", REPLACE))
        self.assertEqual(len(outcome.done), 1)
        self.assertIn("lead", [passage.path for passage in outcome.left])

    def test_the_address_of_the_page_loses_the_name_in_all_languages(self):
        self.act((self.page, "slug", REPLACE))
        slugs = {self.fresh(page).slug for page in (self.page, self.in_belarusian)}
        self.assertEqual(slugs, {f"free-{self.page.pk}"})

    def test_the_picture_beside_her_name_is_kept_back(self):
        self.act((self.picture, "file", WITHDRAW))
        self.assertIn(self.vida, self.picture.people.all())

    def test_she_is_hidden_even_when_a_page_cannot_be_saved(self):
        key = self.passage(self.page, "title").key
        vida = Person.objects.get(pk=self.vida.pk)
        with unsavable(type(self.page)), self.assertLogs("people.takedown.acting", "ERROR"):
            outcome = take_down(vida, self.user, {key: REPLACE})
        self.assertEqual([passage.path for passage in outcome.failed], ["title"])
        self.assertTrue(Person.objects.get(pk=self.vida.pk).is_hidden)
        self.assertEqual(self.fresh(self.page).title, f"Free {NAME}")


class UndoingTests(InWords):
    PATHS = ("title", "slug", "lead", "wrote", "Where is", "in 2019", "window")

    def test_everything_is_as_it_was(self):
        before = [self.everything(page) for page in (self.page, self.in_belarusian)]
        choices = [
            (self.page, path, HIDE if path in ("wrote", "Where is", "in 2019", "lead") else REPLACE)
            for path in self.PATHS
        ]
        choices += [(self.in_belarusian, path, REPLACE) for path in ("title", "lead", "Where is", "wrote")]
        self.act(*choices)
        self.assertNotEqual([self.everything(page) for page in (self.page, self.in_belarusian)], before)
        undone = self.undo()
        self.assertEqual([passage.field for passage, _words in undone.changed], [])
        self.assertEqual([self.everything(page) for page in (self.page, self.in_belarusian)], before)
        self.assertFalse(Person.objects.get(pk=self.vida.pk).is_hidden)

    def test_what_was_written_since_stays_and_the_old_words_are_shown(self):
        self.act((self.page, "title", REPLACE))
        page = self.fresh(self.page)
        page.title = "Free everybody"
        with committed():
            page.save_revision().publish()
        undone = self.undo()
        self.assertEqual([words for _passage, words in undone.changed], [f"Free {NAME}"])
        self.assertEqual(self.fresh(self.page).title, "Free everybody")

    def test_withdrawn_pages_are_live_again_unless_somebody_touched_them(self):
        self.act((self.page, "title", WITHDRAW))
        touched = self.fresh(self.in_belarusian)
        touched.save_revision()
        undone = self.undo()
        self.assertEqual([self.fresh(page).live for page in (self.page, touched)], [True, False])
        self.assertEqual([page.pk for page in undone.not_live], [touched.pk])

    def test_the_picture_is_shown_again(self):
        self.act((self.picture, "file", WITHDRAW))
        self.undo()
        self.assertNotIn(self.vida, self.picture.people.all())

    def everything(self, page):
        """Give the words of a page in its row, its revisions and its source."""
        page = self.fresh(page)
        row = {field: getattr(page, field) for field in ("title", "draft_title", "slug", "lead", "live")}
        held = [revision.content for revision in Revision.objects.for_instance(page).order_by("pk")]
        revisions = [(content["title"], blocks(content["body"])) for content in held]
        sources = TranslationSource.objects.filter(object=page.translation_key).values_list("content_json", flat=True)
        sentences = StringTranslation.objects.filter(
            context__object=page.translation_key, translation_of__segments__isnull=False
        )
        words = sorted(sentences.values_list("context__path", "data"))
        return (
            row,
            list(page.body.get_prep_value()),
            revisions,
            [without_dates(held) for held in sources],
            words,
        )


def blocks(body):
    """Give a stream as a list, whether it is stored as one or as a text."""
    return json.loads(body) if isinstance(body, str) else body


def without_dates(content_json):
    content = json.loads(content_json)
    return {name: content[name] for name in ("title", "slug", "lead")} | {"body": blocks(content["body"])}


class unsavable:
    """Within it no page of a model can be saved."""

    def __init__(self, model):
        self.model = model

    def __enter__(self):
        def refuse(*args, **kwargs):
            raise ValueError("cannot be saved")

        self.model.save = refuse

    def __exit__(self, *error):
        del self.model.save
