"""Safeguards in the admin."""

from django.contrib import messages
from django.http import Http404
from django.shortcuts import redirect
from django.templatetags.static import static
from django.urls import reverse
from django.utils.html import format_html
from django.utils.translation import gettext as _
from wagtail import hooks
from wagtail.models import Page, TranslatableMixin

import network_site.admin.front.hooks
import network_site.admin.guides.hooks
import network_site.admin.looks.hooks
import network_site.admin.menus
import network_site.admin.texts
import network_site.admin.translations.hooks  # noqa: F401
from network_site.approval import save_what_came_too_late, tell_not_published
from network_site.house_guards import why_no_new_text, why_not_deleted, why_not_withdrawn
from network_site.models import HouseText
from network_site.pictures.share import CardOperation, DemoOperation
from network_site.translation.buttons import is_to_translate, offer_buttons
from network_site.translation.guards import was_ever_live, what_is_open, why_not_live
from network_site.translation.moving import take_translations_along
from network_site.translation.one_source import first_written_in

offer_buttons()


@hooks.register("before_publish_page")
def refuse_to_publish(request, page):
    """Stop the publication of a page that is not ready, and say what is missing."""
    sentence = why_not_live(page)
    if not sentence:
        return None
    if page.first_published_at is None:  # Wagtail puts a new page into the tree as a live one before it asks
        Page.objects.filter(pk=page.pk).update(live=False, has_unpublished_changes=True)
    messages.error(request, sentence)
    return redirect("wagtailadmin_pages:edit", page.pk)


@hooks.register("before_edit_page", order=-10)
def refuse_to_publish_translation(request, page):
    """Stop wagtail-localize's *Publish* for a translation that is not whole: it would show English in the gaps."""
    if request.method == "POST" and request.POST.get("action") == "publish":
        return refuse_to_publish(request, page)
    return None


@hooks.register("before_edit_page", order=-10)
def keep_late_decision(request, page):
    """Keep what comes with a decision on a page that somebody has decided on already."""
    return save_what_came_too_late(request, page)


@hooks.register("after_edit_page")
def tell_of_approval(request, page):
    """Say why a page that was approved in the editor is not live."""
    tell_not_published(request, page)


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
        if request.POST.get("include_descendants"):
            pages += [draft for page in pages for draft in page.get_descendants().not_live()]
        drafts = [page.get_latest_revision_as_object() for page in pages]
        sentences = [f"{page}: {sentence}" for page in drafts if (sentence := why_not_live(page))]
    elif action_type == "delete" and not request.user.is_superuser:
        sentences = [f"{page}: {_ever_live()}" for page in pages if was_ever_live(page)]
    else:
        return None
    if not sentences:
        return None
    messages.error(request, " ".join(sentences))
    return redirect("wagtailadmin_explore_root")


@hooks.register("before_copy_page")
def refuse_to_copy_live(request, page):
    """Stop a copy that would be live at once of pages that were not ready to be published now."""
    if request.method != "POST" or not request.POST.get("publish_copies") or request.POST.get("alias"):
        return None
    pages = page.get_descendants(inclusive=True) if request.POST.get("copy_subpages") else [page]
    live = [found.specific for found in pages if found.live]
    sentences = [f"{found}: {sentence}" for found in live if (sentence := why_not_live(found))]
    if not sentences:
        return None
    messages.error(request, " ".join(sentences))
    return redirect("wagtailadmin_pages:copy", page.pk)


@hooks.register("before_move_page")
def move_translations_first(request, page, destination):
    """Take the translations of a source along, also where the new place is not translated."""
    if request.method == "POST":
        take_translations_along(page, destination, request.user)


@hooks.register("before_bulk_action")
def move_translations_in_bulk(request, action_type, objects, action_class_instance):
    """Do the same for pages that are moved together."""
    if action_type == "move":
        for page in objects:
            take_translations_along(page, action_class_instance.cleaned_form.cleaned_data["chooser"], request.user)


@hooks.register("before_delete_page")
def refuse_to_delete(request, page):
    """Leave the deletion of pages that were ever live to administrators: others withdraw."""
    if request.user.is_superuser or not was_ever_live(page):
        return None
    messages.error(request, _ever_live())
    return redirect("wagtailadmin_pages:edit", page.pk)


@hooks.register("before_create_snippet")
def refuse_second_text(request, model):
    """Stop the making of a second text of the house."""
    if model is not HouseText or not (sentence := why_no_new_text()):
        return None
    messages.error(request, sentence)
    return redirect(_texts_of_the_house())


@hooks.register("before_delete_snippet")
def refuse_to_delete_text(request, instances):
    """Stop the deletion of texts of the house that it needs, and by anybody but administrators."""
    texts = [found for found in instances if isinstance(found, HouseText)]
    sentences = [f"{text}: {sentence}" for text in texts if (sentence := why_not_deleted(text, request.user))]
    if not sentences:
        return None
    messages.error(request, " ".join(sentences))
    return redirect(_texts_of_the_house())


@hooks.register("before_unpublish")
def refuse_to_withdraw_text(request, instance):
    """Stop the withdrawal of the house's last live text."""
    if not isinstance(instance, HouseText) or not (sentence := why_not_withdrawn(instance)):
        return None
    messages.error(request, sentence)
    return redirect(_texts_of_the_house())


@hooks.register("before_serve_document", order=-1)
def serve_no_private_document(document, request):
    """Raise Http404 for a document of a private collection: visitors have no log-in, and Wagtail's form a cookie."""
    if any(not restriction.accept_request(request) for restriction in document.collection.get_view_restrictions()):
        raise Http404


def _texts_of_the_house():
    return reverse(HouseText.snippet_viewset.get_url_name("list"))


@hooks.register("construct_translated_pages_to_cascade_actions")
def translations_go_along(pages, action):
    """Tell the confirmation of *unpublish* and *move* which translations go along with a source."""
    if action not in ("unpublish", "move"):
        return {}
    return {
        page: Page.objects.translation_of(page, inclusive=False).filter(alias_of=None)
        for page in pages
        if getattr(page.specific, "source_locale_id", None) == page.locale_id and page.depth > 2
    }


def _ever_live():
    return _("A page that has been live is deleted by administrators only. Unpublish it instead.")


@hooks.register("construct_snippet_listing_buttons")
def translate_source_text(buttons, snippet, user):
    """Take *Translate* away from a text that is itself a translation."""
    if isinstance(snippet, HouseText) and first_written_in(snippet):
        buttons[:] = [button for button in buttons if not is_to_translate(button)]


@hooks.register("construct_reports_menu")
def hide_report_of_all_languages(request, menu_items):
    """Take the report of translations, which shows all languages, from those who may not open it."""
    if not request.user.has_perm("wagtail_localize.submit_translation"):
        report = reverse("wagtail_localize:translations_report")
        menu_items[:] = [item for item in menu_items if item.url != report]


@hooks.register("register_image_operations")
def share_operations():
    """Give the operations that the picture for sharing is made with."""
    return [("card", CardOperation), ("demo", DemoOperation)]


@hooks.register("insert_editor_js")
def wait_for_autosave():
    """Keep a page that is published while its draft is saved from being made twice."""
    return format_html('<script src="{}" defer></script>', static("network_site/admin/wait_for_autosave.js"))
