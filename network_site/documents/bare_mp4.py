"""M4A: one track of AAC sound. Every box that playing does not need is made empty in its place."""

import io
import struct

from mutagen.mp4 import MP4

from network_site.documents.damaged import Damaged

# What is kept within each kind of box; what is not named becomes a `free` one of the same length, so that no
# sound moves and no table of places need be written anew. The empty name is the file itself.
KEPT = {
    b"": {b"ftyp", b"moov", b"mdat"},
    b"moov": {b"mvhd", b"trak"},
    b"trak": {b"tkhd", b"edts", b"mdia"},
    b"mdia": {b"mdhd", b"hdlr", b"minf"},
    b"minf": {b"smhd", b"dinf", b"stbl"},
    b"stbl": {b"stsd", b"stts", b"stsc", b"stsz", b"stz2", b"stco", b"co64", b"sgpd", b"sbgp"},
}
# When the file was made stands behind four bytes; eight bytes, or sixteen in version 1.
DATED = {b"mvhd", b"tkhd", b"mdhd"}


def bare_mp4(content):
    """Give an M4A file (bytes) that holds its sound and nothing else; raise Damaged for one with more, or less."""
    file = io.BytesIO(content)
    sound = MP4(file)
    if not sound.info.codec.startswith("mp4a"):
        raise Damaged
    if sound.tags is not None:
        file.seek(0)
        sound.delete(file)  # a picture of the cover may be larger than the sound
    made = bytearray(file.getvalue())
    handlers = []
    _clear(made, 0, len(made), b"", handlers)
    if handlers != [b"soun"]:
        raise Damaged
    return bytes(made)


def _clear(made, place, end, within, handlers):
    """Empty the boxes from `place` to `end` of `made` (bytearray) that are not needed; collect kinds of tracks."""
    while place < end:
        kind, start, after = _box(made, place, end)
        if within == b"" and kind == b"moof":  # sound in pieces, as streams have it: its times are told elsewhere
            raise Damaged
        if kind not in KEPT[within]:
            made[place + 4 : place + 8] = b"free"
            made[start:after] = bytes(after - start)
        elif kind in KEPT:
            _clear(made, start, after, kind, handlers)
        elif kind in DATED:
            length = 16 if made[start] else 8
            made[start + 4 : start + 4 + length] = bytes(length)
        elif kind == b"hdlr":
            handlers.append(bytes(made[start + 8 : start + 12]))
            made[start + 24 : after] = bytes(after - start - 24)  # the name of the recorder
        place = after


def _box(made, place, end):
    """Give (kind, where its content begins, where it ends) of the box at `place`; raise Damaged if it is cut off."""
    length, kind = struct.unpack_from(">I4s", made, place)
    start = place + 8
    if length == 1:
        (length,) = struct.unpack_from(">Q", made, start)
        start += 8
    after = place + length if length else end
    if not start <= after <= end:
        raise Damaged
    return kind, start, after
