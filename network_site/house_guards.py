"""Guards of the text of the house: there is one, with its translations, and the house does not lose it."""

from django.utils.translation import gettext as _
from wagtail_localize.models import Translation

from network_site.models import HouseText


def why_no_new_text():
    """Give the sentence that says why no text of the house can be added; empty while there is none."""
    if not HouseText.objects.exists():
        return ""
    return _("The house has its text already. Change that one, and translate it into the other languages.")


def why_not_deleted(text, user):
    """Give the sentence that says why `user` cannot delete a text of the house; empty when it can be deleted."""
    if not user.is_superuser:
        return _("A text of the house is deleted by administrators only.")
    if Translation.objects.filter(source__object_id=text.translation_key, target_locale=text.locale_id).exists():
        return ""
    return _("The house keeps this text: the others are translated from it. Change it instead.")


def why_not_withdrawn(text):
    """Give the sentence that says why a text of the house cannot be withdrawn; empty when another one is live."""
    if HouseText.objects.filter(live=True).exclude(pk=text.pk).exists():
        return ""
    return _("The house would be without a name: this is its only text that is live.")
