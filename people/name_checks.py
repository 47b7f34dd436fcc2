"""What is wrong with a name, in sentences for staff."""

from django.utils.translation import gettext_lazy as _

NO_LETTER = _("Write a name with at least one letter.")
SIGNS = _("A name has no angle brackets. Take them out.")


def why_no_name(text):
    """Give the sentence that says why `text` is no name; empty when it is one."""
    if not any(map(str.isalpha, text)):
        return NO_LETTER
    return SIGNS if {"<", ">"} & set(text) else ""
