"""Takes somebody down: hides her first, then deals with one thing after the other in which she is named."""

import logging
from dataclasses import dataclass, field

from django.contrib.contenttypes.models import ContentType
from django.db import transaction
from wagtail.log_actions import log
from wagtail.models import Page

from people.models import TakeDown, TakenPassage
from people.takedown.changing import change
from people.takedown.content import content_of, parsed, unparsed, write_content
from people.takedown.finding import find_passages, names_of
from people.takedown.hiding import set_hidden
from people.takedown.holders import shown_or_waiting
from people.takedown.passages import PICTURE, Action
from people.takedown.phrases import neutral_phrases
from people.takedown.sources import change_sentences, change_source

logger = logging.getLogger(__name__)


@dataclass
class Outcome:
    """What a take-down did: the passages dealt with, those left on purpose, and those that could not be changed."""

    take_down: TakeDown
    done: list = field(default_factory=list)
    left: list = field(default_factory=list)
    failed: list = field(default_factory=list)


def take_down(person, user, actions, phrases=None):
    """Hide `person` everywhere, and deal with passages; give the Outcome.

    `actions` are TakenPassage.Action by the key of a passage, others are left; `phrases` stand for the name, by
    language code. The person is hidden first, in a transaction of its own: no passage can keep her in public.
    """
    outcome = Outcome(_hide(person, user))
    names = names_of(person)
    phrases = neutral_phrases() | (phrases or {})
    by_holder = {}
    for passage in find_passages(person, names):
        wanted = actions.get(passage.key)
        if wanted in passage.actions:
            by_holder.setdefault((type(passage.holder), passage.holder.pk), []).append((passage, wanted))
        else:
            outcome.left.append(passage)
    for group in by_holder.values():
        holder = group[0][0].holder
        dealt_with = [passage for passage, _action in group]
        try:
            with transaction.atomic():
                _deal_with(outcome.take_down, holder, group, names, phrases, user)
        except Exception as error:  # whatever one page stumbles over, the others must not keep her name for it
            logger.error("%s %s keeps a name: %s", holder._meta.label, holder.pk, type(error).__name__)
            outcome.failed += dealt_with
        else:
            outcome.done += dealt_with
    return outcome


def _hide(person, user):
    set_hidden(person, user, True, "people.take_down")
    return TakeDown.objects.create(person=person, made_by=user)


def _deal_with(taken, holder, group, names, phrases, user):
    """Change one page, text or picture in all its copies, and record each passage."""
    actions = {passage.path: action for passage, action in group}
    language = next((passage.language for passage, _action in group if passage.language), "en")
    phrase = phrases.get(language) or phrases["en"]
    records = {path: ({}, {}) for path in actions}
    if PICTURE in actions:
        holder.people.add(taken.person)
    words = {path: action for path, action in actions.items() if action != Action.UNPUBLISH}
    if words:
        _change_copies(records, holder, words, names, phrase)
    if any(action == Action.UNPUBLISH for path, action in actions.items() if path != PICTURE):
        withdrawn = _withdraw(holder, user)
        for path, action in actions.items():
            if action == Action.UNPUBLISH:
                records[path][0]["pages"] = withdrawn
    kind = ContentType.objects.get_for_model(holder)
    for path, (before, after) in records.items():
        TakenPassage.objects.create(
            take_down=taken,
            content_type=kind,
            object_id=str(holder.pk),
            field=path[:255],
            action=actions[path],
            before=before,
            after=after,
        )
    log(instance=holder, action="people.take_down_passage", user=user)


def _change_copies(records, holder, actions, names, phrase):
    """Change the row, the revisions, the source of translations and the sentences of translators."""
    model = type(holder)
    content = content_of(holder)
    _record(records, "row", change(model, content, actions, names, phrase))
    write_content(holder, content)
    for revision in shown_or_waiting(holder):
        content = parsed(model, revision.content)
        done = change(model, content, actions, names, phrase)
        if done:
            revision.content = unparsed(model, content)
            revision.object_str = names.replace(revision.object_str, phrase)
            revision.save(update_fields=["content", "object_str"])
        _record(records, f"revision {revision.pk}", done)
    if isinstance(holder, Page) and "title" in actions:
        draft_title = names.replace(holder.draft_title, phrase)
        Page.objects.filter(pk=holder.pk).update(draft_title=draft_title)
    done = change_source(
        holder,
        lambda model, content: change(model, content, actions, names, phrase),
        lambda sentence: names.replace(sentence, phrase, is_markup=True),
    )
    _record(records, "source", done or {})
    for path, sentences in change_sentences(holder, list(actions), names, phrase).items():
        for pk, (before, after) in sentences.items():
            _record(records, f"sentence {pk}", {path: (before, after)})


def _record(records, copy, done):
    for path, (before, after) in done.items():
        records[path][0][copy], records[path][1][copy] = before, after


def _withdraw(page, user):
    """Withdraw a page, with the translations of a source; give what was live: [page, live revision, latest one]."""
    page = type(page).objects.get(pk=page.pk)
    is_source = page.source.pk == page.pk if hasattr(page, "source") else False
    versions = Page.objects.filter(translation_key=page.translation_key, live=True) if is_source else None
    versions = versions if versions is not None else Page.objects.filter(pk=page.pk, live=True)
    withdrawn = list(versions.order_by("pk").values_list("pk", "live_revision_id", "latest_revision_id"))
    page.unpublish(user=user)
    return [list(row) for row in withdrawn]
