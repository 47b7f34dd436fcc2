"""What must hold before a page goes live or goes away, whoever asks for it."""

from django.utils.translation import gettext as _
from wagtail.models import Page
from wagtail_localize.models import Translation

from network_site.languages import HOME_MODEL
from network_site.pictures.ready import why_not_shown

# Without these, a language would have a front door and nothing behind it.
NEEDED_BY_HOME = [("people", "peopleindexpage"), ("solidarity", "messagepage")]


def what_is_open(instance):
    """Give the sentence that says how many sentences of a translation are open; empty for one that is whole.

    Takes a page or another translatable object; for a source, or an object that is no translation, it is empty.
    """
    translation = Translation.objects.filter(
        source__object_id=instance.translation_key, target_locale_id=instance.locale_id, enabled=True
    ).first()
    total, done = translation.get_progress() if translation else (0, 0)
    if done == total:
        return ""
    return _("%(open)d of %(total)d sentences are not translated yet: nothing is published.") % {
        "open": total - done,
        "total": total,
    }


def why_not_live(page):
    """Give the sentence that says why `page` cannot go live now; empty when it can."""
    if sentence := what_is_open(page):
        return sentence
    is_home = (page.cached_content_type.app_label, page.cached_content_type.model) == HOME_MODEL
    source = page.specific.source
    if not is_home and source.pk != page.pk and not source.live:
        return _("Publish the page it is translated from first.")
    if is_home:
        children = page.get_children().live().filter(alias_of=None)
        live = set(children.values_list("content_type__app_label", "content_type__model"))
        if not live.issuperset(NEEDED_BY_HOME):
            return _("Publish the directory of people and the message page first: without them the language is empty.")
    shown = source if _is_made_from_source(page) else page.specific
    return " ".join(filter(None, [why_not_shown(shown), *shown.missing_before_live()]))


def _is_made_from_source(page):
    """Say whether publishing `page` makes it anew from its source, with the pictures that are there."""
    return Translation.objects.filter(
        source__object_id=page.translation_key, target_locale_id=page.locale_id, enabled=True
    ).exists()


def was_ever_live(page):
    """Say whether `page` or a page below it has been live."""
    return Page.objects.descendant_of(page, inclusive=True).filter(first_published_at__isnull=False).exists()
