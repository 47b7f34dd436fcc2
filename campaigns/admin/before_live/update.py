"""What an update needs before it goes live."""

from django.utils.translation import gettext as _


def missing_of_update(page):
    """Give sentences about what `page` (UpdatePage) lacks; what is neutral is looked for in its source."""
    sentences = []
    if not page.source.date:
        sentences.append(_("Date: give the day of the update."))
    if not page.source.items.all():
        sentences.append(_("Items: an update has one at least."))
    return sentences
