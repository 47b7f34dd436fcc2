"""One object has one source: a translation is not translated further."""

from django.core.exceptions import PermissionDenied
from django.utils.translation import gettext as _
from wagtail.models import Locale, Page
from wagtail_localize.models import Translation

from network_site.models import BasePage, HouseText
from network_site.translation.own_language import why_not_in


def first_written_in(instance):
    """Give the Locale of the source that `instance`, a page or a text, is translated from; None for a source."""
    if isinstance(instance, Page):
        source = instance.specific.source if isinstance(instance.specific, BasePage) else instance
        return source.locale if source.pk != instance.pk else None
    translations = Translation.objects.filter(
        source__object_id=instance.translation_key, target_locale=instance.locale_id
    )
    return Locale.objects.filter(translationsource__translations__in=translations).first()


def page_is_source(request, page_id, **kwargs):
    """Say why a page, with those below it when they are submitted too, is not to be translated; empty when it is.

    Raises PermissionDenied for somebody who may not edit the page.
    """
    page = Page.objects.filter(pk=page_id, depth__gt=1).specific().first()
    if page is None:
        return ""
    if not page.permissions_for_user(request.user).can_edit():
        raise PermissionDenied
    if locale := first_written_in(page):
        return _is_translation(page, locale)
    if request.method == "POST" and request.POST.get("include_subtree"):
        return _first_translation_below(page)
    return ""


def alias_is_source(request, page_id, **kwargs):
    """Say why the stand-in for a translation is not to become a page: it is live, in another language; else empty.

    Raises PermissionDenied for somebody who may not edit the page.
    """
    page = Page.objects.filter(pk=page_id, alias_of__isnull=False).specific().first()
    if page is None:
        return ""
    if not page.permissions_for_user(request.user).can_edit():
        raise PermissionDenied
    locale = first_written_in(page)
    return _is_translation(page, locale) if locale else ""


def text_is_source(request, pk, **kwargs):
    """Say why a text of the house is not to be translated; empty when it is."""
    text = HouseText.objects.filter(pk=pk).first() if pk.isdecimal() else None
    if text is None:
        return ""
    locale = first_written_in(text)
    return _is_translation(text, locale) if locale else why_not_in(text.locale, request.user)


def _first_translation_below(page):
    for below in page.get_descendants().filter(alias_of=None).specific():
        if locale := first_written_in(below):
            return _is_translation(below, locale) + " " + _("Submit this page without those below it.")
    return ""


def _is_translation(instance, locale):
    return _("“%(title)s” is translated from %(language)s. Translate the page or text in that language instead.") % {
        "title": instance,
        "language": locale.get_display_name(),
    }
