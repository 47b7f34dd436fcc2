"""In which languages somebody works: guards of what wagtail-localize, and snippets, allow in all languages."""

from django.core.exceptions import PermissionDenied
from django.utils.translation import gettext as _
from wagtail.models import GroupPagePermission, Page
from wagtail_localize.models import Translation

from network_site.models import HouseText


def languages_of(user):
    """Give the ids of the locales below whose home pages `user` has rights; None for all languages. One query."""
    if user.is_superuser:
        return None
    rows = GroupPagePermission.objects.filter(group__user=user).values_list("page__locale_id", "page__depth")
    if any(depth == 1 for _locale, depth in rows):
        return None
    return {locale for locale, _depth in rows}


def why_not_in(locale, user):
    """Give the sentence that says that `user` has no role in the language of `locale`; empty for one who has."""
    languages = languages_of(user)
    if languages is None or locale.pk in languages:
        return ""
    return _("None of your roles is for %(language)s.") % {"language": locale.get_display_name()}


def in_language_of_translation(request, translation_id, **kwargs):
    """Say why somebody may not touch the sentences of a translation; empty when she may, or there is none."""
    found = Translation.objects.filter(pk=translation_id).select_related("target_locale").first()
    return why_not_in(found.target_locale, request.user) if found else ""


def in_language_of_text(request, pk=None, **kwargs):
    """Say why somebody may not touch a text of the house; empty when she may, or there is none."""
    text = HouseText.objects.filter(pk=pk).select_related("locale").first() if str(pk).isdecimal() else None
    return why_not_in(text.locale, request.user) if text else ""


def by_who_publishes_translation(request, translation_id, **kwargs):
    """Say why somebody may not stop a translation: that is for those who may publish it."""
    found = Translation.objects.filter(pk=translation_id).select_related("target_locale").first()
    if found is None:
        return ""
    target = found.get_target_instance()
    if isinstance(target, Page):
        return "" if target.permissions_for_user(request.user).can_publish() else _left_to_publishers()
    if not request.user.has_perm(f"{target._meta.app_label}.publish_{target._meta.model_name}"):
        return _left_to_publishers()
    return why_not_in(found.target_locale, request.user)


def by_who_publishes_page(request, page_id, **kwargs):
    """Say why somebody may not put an alias in the place of a translation: readers would lose the page."""
    page = Page.objects.filter(pk=page_id).first()
    if page is None or page.permissions_for_user(request.user).can_publish():
        return ""
    return _left_to_publishers()


def by_who_submits(request, **kwargs):
    """Keep the report, which shows all languages, to those who submit for translation. Raises PermissionDenied."""
    if not request.user.has_perm("wagtail_localize.submit_translation"):
        raise PermissionDenied
    return ""


def _left_to_publishers():
    return _("This ends a translation. It is left to those who publish.")
