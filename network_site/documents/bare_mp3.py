"""MP3: only the frames of sound are kept, so that no tag of any kind is left, wherever it stood."""

import io

from mutagen import apev2, id3

from network_site.documents.damaged import Damaged

# Of layer III: kbit/s by the index in the header, for MPEG 1 and for MPEG 2 and 2.5.
BITRATES_1 = (0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 0)
BITRATES_2 = (0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160, 0)
# Samples a second by the version in the header.
RATES = {3: (44100, 48000, 32000, 0), 2: (22050, 24000, 16000, 0), 0: (11025, 12000, 8000, 0)}
LAYER_3 = 1
# So much of what is left without known tags must be sound.
SOUND = 0.9


def bare_mp3(content):
    """Give the frames of an MP3 file (bytes); raise Damaged for what is hardly made of such."""
    file = io.BytesIO(content)
    id3.delete(file)
    apev2.delete(file)
    left = file.getvalue()
    made = b"".join(_frames(left))
    if not made or len(made) < SOUND * len(left):
        raise Damaged
    return made


def _frames(content):
    """Give each whole frame that another one, or the end, follows."""
    place = 0
    while 0 <= place < len(content):
        end = place + _length(content[place : place + 4])
        if place < end <= len(content) and (end == len(content) or _is_followed(content, end)):
            yield content[place:end]
            place = end
        else:
            place = content.find(b"\xff", place + 1)


def _is_followed(content, place):
    """Say whether at `place` there is a frame, or a tag that begins where frames end."""
    return _length(content[place : place + 4]) > 0 or content[place : place + 3] in (b"TAG", b"ID3", b"APE", b"LYR")


def _length(head):
    """Give the length of the frame with this header (4 bytes); 0 for what is no header."""
    if len(head) < 4 or head[0] != 0xFF or head[1] & 0xE0 != 0xE0:
        return 0
    version, layer = head[1] >> 3 & 3, head[1] >> 1 & 3
    if version not in RATES or layer != LAYER_3:
        return 0
    bitrate = (BITRATES_1 if version == 3 else BITRATES_2)[head[2] >> 4]
    rate = RATES[version][head[2] >> 2 & 3]
    if not bitrate or not rate:
        return 0
    return (144 if version == 3 else 72) * bitrate * 1000 // rate + (head[2] >> 1 & 1)
