"""Safeguards in the admin."""

from django.contrib import messages
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from wagtail import hooks
from wagtail.models import Page, TranslatableMixin

from network_site.translation.guards import was_ever_live, what_is_open, why_not_live


@hooks.register("before_publish_page")
def refuse_to_publish(request, page):
    """Stop the publication of a page that is not ready, and say what is missing."""
    if sentence := why_not_live(page):
        messages.error(request, sentence)
        return redirect("wagtailadmin_pages:edit", page.pk)
    return None


@hooks.register("before_edit_page", order=-10)
def refuse_to_publish_translation(request, page):
    """Stop wagtail-localize's *Publish* for a translation that is not whole: it would show English in the gaps."""
    if request.method == "POST" and request.POST.get("action") == "publish":
        return refuse_to_publish(request, page)
    return None


@hooks.register("before_edit_snippet", order=-10)
def refuse_to_publish_text(request, instance):
    """Stop *Publish* for a translated text of the house that is not whole."""
    if request.method != "POST" or request.POST.get("action") != "publish":
        return None
    if not isinstance(instance, TranslatableMixin) or not (sentence := what_is_open(instance)):
        return None
    messages.error(request, sentence)
    return redirect(request.path)


@hooks.register("before_bulk_action")
def refuse_in_bulk(request, action_type, objects, action_class_instance):
    """Stop bulk publication of pages that are not ready and bulk deletion of pages that were ever live."""
    pages = [found for found in objects if isinstance(found, Page)]
    if action_type == "publish":
        sentences = [f"{page}: {sentence}" for page in pages if (sentence := why_not_live(page))]
    elif action_type == "delete" and not request.user.is_superuser:
        sentences = [f"{page}: {_ever_live()}" for page in pages if was_ever_live(page)]
    else:
        return None
    if not sentences:
        return None
    messages.error(request, " ".join(sentences))
    return redirect("wagtailadmin_explore_root")


@hooks.register("before_delete_page")
def refuse_to_delete(request, page):
    """Leave the deletion of pages that were ever live to administrators: others withdraw."""
    if request.user.is_superuser or not was_ever_live(page):
        return None
    messages.error(request, _ever_live())
    return redirect("wagtailadmin_pages:edit", page.pk)


@hooks.register("construct_translated_pages_to_cascade_actions")
def translations_go_along(pages, action):
    """Tell the confirmation of *unpublish* and *move* which translations go along with a source."""
    if action not in ("unpublish", "move"):
        return {}
    return {
        page: Page.objects.translation_of(page, inclusive=False).filter(alias_of=None)
        for page in pages
        if getattr(page.specific, "source_locale_id", None) == page.locale_id
    }


def _ever_live():
    return _("A page that has been live is deleted by administrators only. Unpublish it instead.")
