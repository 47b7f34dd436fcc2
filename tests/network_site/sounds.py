"""Short silent recordings, made byte by byte, with what recorders and programs write beside the sound."""

import io
import struct

from mutagen.apev2 import APEv2
from mutagen.id3 import APIC, ID3, TPE1
from mutagen.mp4 import MP4
from mutagen.ogg import OggPage
from mutagen.oggopus import OggOpus

NAME = "Vida Hidden"
FRAME = b"\xff\xfb\x90\x00" + bytes(413)  # MPEG 1, layer III, 128 kbit/s, 44.1 kHz: 26 ms of silence


def mp3(frames=80, tagged=True):
    """Give an MP3 file; tagged before, within and behind the sound."""
    file = io.BytesIO(FRAME * frames)
    if tagged:
        tag = ID3()
        tag.add(TPE1(encoding=3, text=[NAME]))
        tag.add(APIC(data=b"\xff\xd8\xff\xfb\x90\x00" + NAME.encode()))
        tag.save(file, v1=2)
        file.seek(0)
        tag = APEv2()
        tag["Artist"] = NAME
        tag.save(file)
        return file.getvalue() + b"LYRICSBEGIN" + NAME.encode() + b"LYRICS200" + b"TAG" + NAME.encode().ljust(125)
    return file.getvalue()


def opus(packets=50, tagged=True, streams=1):
    """Give an OGG file with Opus in it."""
    file = io.BytesIO()
    for serial in range(1, streams + 1):
        head = b"OpusHead" + struct.pack("<BBHIhB", 1, 1, 0, 48000, 0, 0)
        tags = b"OpusTags" + struct.pack("<I4sI", 4, b"Vida", 0)
        contents = [[head], [tags], [b"\xf8\xff\xfe"] * packets]
        for number, packets_of_page in enumerate(contents):
            page = OggPage()
            page.serial, page.sequence, page.packets = serial, number, packets_of_page
            page.first, page.last = number == 0, number == len(contents) - 1
            page.position = 960 * packets if page.last else 0
            file.write(page.write())
    if tagged and streams == 1:
        file.seek(0)
        sound = OggOpus(file)
        sound["artist"] = NAME
        file.seek(0)
        sound.save(file)
    return file.getvalue()


def box(kind, *content):
    """Give a box of an MP4 file."""
    content = b"".join(content)
    return struct.pack(">I4s", 8 + len(content), kind) + content


def m4a(tagged=True, handler=b"soun", tracks=1):
    """Give an M4A file of ten seconds, made in 2022, whose recorder is named in four places."""
    made = struct.pack(">II", 3_700_000_000, 3_700_000_000)
    sample = struct.pack(">6xH8xHHIHH", 1, 1, 16, 0, 44100, 0)
    config = b"\x03\x19\0\0\0\x04\x11\x40\x15" + bytes(11) + b"\x05\x02\x12\x08\x06\x01\x02"
    entry = box(b"mp4a", sample, box(b"esds", bytes(4), config))
    stbl = box(b"stbl", box(b"stsd", struct.pack(">II", 0, 1), entry), box(b"stco", struct.pack(">III", 0, 1, 40)))
    minf = box(b"minf", box(b"smhd", bytes(8)), stbl)
    hdlr = box(b"hdlr", bytes(8), handler, bytes(12), NAME.encode(), b"\0")
    mdhd = box(b"mdhd", bytes(4), made, struct.pack(">IIHH", 44100, 441_000, 0x55C4, 0))
    tkhd = box(b"tkhd", bytes(4), made, bytes(72))
    trak = box(b"trak", tkhd, box(b"mdia", mdhd, hdlr, minf), box(b"udta", box(b"name", NAME.encode())))
    mvhd = box(b"mvhd", bytes(4), made, struct.pack(">II", 1000, 10_000), bytes(80))
    place = box(b"udta", box(b"\xa9xyz", b"+53.9+027.5/"), box(b"meta", NAME.encode()) if not tagged else b"")
    file = io.BytesIO(
        box(b"ftyp", b"M4A \0\0\0\0M4A ")
        + box(b"mdat", bytes(2000))
        + box(b"moov", mvhd, trak * tracks, place)
        + box(b"uuid", NAME.encode())
    )
    if tagged:
        sound = MP4(file)
        sound["\xa9ART"] = NAME
        file.seek(0)
        sound.save(file)
    return file.getvalue()
