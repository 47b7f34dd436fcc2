"""OGG: one stream of Opus or Vorbis, whole to its last page, without comments."""

import io

from mutagen.ogg import OggPage
from mutagen.oggopus import OggOpus
from mutagen.oggvorbis import OggVorbis

from network_site.documents.damaged import Damaged

# "OpusTags", then no maker and no comment.
BARE_OPUS_TAGS = b"OpusTags" + bytes(8)


def bare_ogg(content):
    """Give an OGG file (bytes) without comments and maker; raise Damaged for one that is not one whole stream."""
    file = io.BytesIO(content)
    if not _is_one_whole_stream(file):
        raise Damaged
    kind = OggOpus if is_opus(file) else OggVorbis
    file.seek(0)
    sound = kind(file)
    sound.tags.clear()
    sound.tags.vendor = ""
    file.seek(0)
    sound.save(file, padding=lambda info: 0)
    if kind is OggOpus and _second_packet(file) != BARE_OPUS_TAGS:  # something is hidden behind the comments
        raise Damaged
    return file.getvalue()


def is_opus(file):
    """Say whether an open OGG file holds Opus."""
    file.seek(0)
    return b"OpusHead" in file.read(64)


def _is_one_whole_stream(file):
    """Say whether the file is pages of one stream from the first to the last, and nothing else."""
    end = file.seek(0, io.SEEK_END)
    file.seek(0)
    streams, page = set(), None
    while file.tell() < end:
        page = OggPage(file)
        streams.add(page.serial)
    return page is not None and page.last and len(streams) == 1


def _second_packet(file):
    file.seek(0)
    OggPage(file)
    return OggPage(file).packets[0]
