"""Shows somebody again who was taken down, and puts back what is as the take-down left it."""

import logging
from dataclasses import dataclass, field

from django.db import transaction
from django.utils import timezone
from wagtail.log_actions import log
from wagtail.models import Page, Revision

from network_site.translation.guards import why_not_live
from people.models import TakeDown
from people.takedown.changing import put_back
from people.takedown.content import content_of, parsed, unparsed, write_content
from people.takedown.hiding import set_hidden
from people.takedown.passages import PICTURE
from people.takedown.sources import change_source, put_sentence_back

logger = logging.getLogger(__name__)


@dataclass
class Undone:
    """What was put back; what was changed since and is not, with its old words; pages that are not live again."""

    put_back: list = field(default_factory=list)
    changed: list = field(default_factory=list)
    not_live: list = field(default_factory=list)


def show_again(person, user):
    """Show `person` again, undo what her take-downs did as far as nobody changed it since, and give what was Undone."""
    with transaction.atomic():
        set_hidden(person, user, False, "people.show_again")
        taken = list(TakeDown.objects.filter(person=person, undone_at=None))
        TakeDown.objects.filter(pk__in=[one.pk for one in taken]).update(undone_at=timezone.now())
    outcome = Undone()
    for one in taken:
        for passage in one.passages.select_related("content_type").order_by("-pk"):
            try:
                with transaction.atomic():
                    _undo(passage, person, user, outcome)
            except Exception as error:  # one page that cannot be saved must not keep the others from it
                logger.error("passage %s is not put back: %s", passage.pk, type(error).__name__)
                outcome.changed.append((passage, old_words(passage)))
    return outcome


def old_words(passage):
    """Give the words that a take-down took out, as they were."""
    for record in passage.before.values():
        if isinstance(record, dict):
            return record.get("text") or _words_of_item(record.get("item"))
    return ""


def _undo(passage, person, user, outcome):
    holder = passage.content_type.model_class()._base_manager.filter(pk=passage.object_id).first()
    if holder is None:
        outcome.changed.append((passage, old_words(passage)))
        return
    if passage.field == PICTURE:
        holder.people.remove(person)
    is_back = _put_copies_back(passage, holder)
    if passage.field == "title" and isinstance(holder, Page) and is_back:
        Page.objects.filter(pk=holder.pk).update(draft_title=holder.get_latest_revision_as_object().title)
    for pk, live_revision, latest in passage.before.get("pages", []):
        _publish_again(pk, live_revision, latest, user, outcome)
    log(instance=holder, action="people.put_back_passage", user=user)
    (outcome.put_back if is_back else outcome.changed).append((passage, old_words(passage)))


def _put_copies_back(passage, holder):
    """Put the words back in each copy; give whether the one that counts, the row or else the draft, has them."""
    model, results = type(holder), {}
    for copy, before in passage.before.items():
        if copy == "pages":
            continue
        after = passage.after[copy]
        kind, _blank, pk = copy.partition(" ")
        if kind == "row":
            content = content_of(holder)
            results[copy] = put_back(model, content, passage.field, before, after)
            write_content(holder, content)
        elif kind == "revision":
            results[copy] = _put_back_in_revision(model, pk, passage.field, before, after)
        elif kind == "source":
            change_source(
                holder,
                lambda model, content, before=before, after=after: put_back(
                    model, content, passage.field, before, after
                ),
                lambda sentence: sentence,
            )
        else:
            results[copy] = put_sentence_back(pk, before, after)
    return results.get("row", all(results.values()))


def _put_back_in_revision(model, pk, path, before, after):
    revision = Revision.objects.filter(pk=pk).first()
    if revision is None:
        return False
    content = parsed(model, revision.content)
    is_back = put_back(model, content, path, before, after)
    revision.content = unparsed(model, content)
    revision.save(update_fields=["content"])
    return is_back


def _publish_again(pk, live_revision, latest, user, outcome):
    page = Page.objects.filter(pk=pk, live=False).specific().first()
    if page is None:
        return
    revision = Revision.objects.filter(pk=live_revision or latest).first()
    if page.latest_revision_id != latest or revision is None or why_not_live(page):
        outcome.not_live.append(page)
        return
    revision.publish(user=user)


def _words_of_item(item):
    """Give the words within a block, one after the other."""
    if isinstance(item, str):
        return item
    if isinstance(item, dict):
        item = [value for key, value in item.items() if key not in ("id", "type")]
    return " ".join(filter(None, map(_words_of_item, item))) if isinstance(item, list) else ""
