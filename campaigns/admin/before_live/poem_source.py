"""What a poem needs before it goes live, once for all its languages."""

from django.utils.translation import gettext as _

from network_site.documents.sound import TYPES
from network_site.languages import live_homes


def missing_of_source_poem(page):
    """Give sentences about what the neutral values of `page` (PoemPage, the one first written) lack."""
    return [*_of_original(page), *_of_readings(page)]


def _of_original(page):
    """Say that a poem is to be written first in its own language, where that is one of the site's.

    A poem that was live before the site had the language is left alone: its page in it shows the original.
    """
    if bool(page.original_verse) != bool(page.original_language):
        return [_("Original: give both its lines and its language, or neither.")]
    if page.first_published_at or page.original_language not in live_homes():
        return []
    if page.original_language == page.locale.language_code:
        return [_("Original: it is in the language of this page. Write it as the poem, once.")]
    sentence = _(
        "Original: the site has its language, %(language)s. Write the poem there first, as a page of its own, and "
        "translate that page. Nothing is typed twice then."
    )
    return [sentence % {"language": page.get_original_language_display()}]


def _of_readings(page):
    found = []
    for row in page.readings.all():
        if not (row.reader_id or row.name):
            found.append(_("Read aloud: say who reads, somebody of the register or a name."))
        if row.recording and row.recording.file_extension.lower() not in TYPES:
            found.append(_("Read aloud: “%s” is no recording. Choose an MP3, OGG or M4A file.") % row.recording.title)
    return found
