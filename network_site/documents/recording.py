"""A recording as a page offers it: its address, kind, size and length."""

from dataclasses import dataclass
from hashlib import sha256

from django.core.cache import cache

from network_site.documents.sound import TYPES, seconds_of

DAY = 24 * 60 * 60


@dataclass(frozen=True)
class Recording:
    """Sound to be played or saved. `seconds` is its length; `size` counts bytes."""

    url: str
    content_type: str
    kind: str
    size: int
    seconds: int

    @property
    def length(self):
        """The length as clocks show it, such as 3:07 or 1:02:30."""
        minutes, seconds = divmod(self.seconds, 60)
        hours, minutes = divmod(minutes, 60)
        return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"


def recording_of(document):
    """Give the `Recording` in a document; None for one that is no sound, or whose file is not there.

    The length is read from the file once and remembered by its content, so that another file has its own.
    """
    ending = document.file_extension.lower()
    if ending not in TYPES:
        return None
    file = f"{document.file.name} {document.file_hash}"
    key = f"seconds-{sha256(file.encode()).hexdigest()}"
    known = cache.get(key)
    if known is None:
        known = _measured(document, ending)
        if known[0]:  # a store that does not answer now may answer the next time
            cache.set(key, known, DAY)
    size, seconds = known
    return Recording(document.url, TYPES[ending], ending.upper(), size, seconds) if size else None


def _measured(document, ending):
    """Give (bytes, seconds) of a document's file; (0, 0) of one that is not there, or cannot be read."""
    try:
        with document.file.storage.open(document.file.name) as file:
            return file.size, round(seconds_of(file, ending))
    except (OSError, ValueError):
        return 0, 0
