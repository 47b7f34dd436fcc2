"""Sound that is taken as a document: told by its content, and made bare of all that is not sound.

Pure: no models, no settings. What a recorder or a program wrote beside the sound (names, place, date, device,
pictures, comments) may name people, and stays behind.
"""

import io

from mutagen import MutagenError
from mutagen.mp3 import MP3
from mutagen.mp4 import MP4
from mutagen.oggopus import OggOpus
from mutagen.oggvorbis import OggVorbis

from network_site.documents.bare_mp3 import bare_mp3
from network_site.documents.bare_mp4 import bare_mp4
from network_site.documents.bare_ogg import bare_ogg, is_opus
from network_site.documents.damaged import Damaged

# By the ending of the name. Not every system knows them all.
TYPES = {"m4a": "audio/mp4", "mp3": "audio/mpeg", "ogg": "audio/ogg", "opus": "audio/ogg"}
BARE = {"m4a": bare_mp4, "mp3": bare_mp3, "ogg": bare_ogg, "opus": bare_ogg}


def bare_sound(content, ending):
    """Give the bytes of a sound file with nothing but sound in it.

    Takes the `content` (bytes) of a file of the kind `ending`, a key of `TYPES`. Raises Damaged when it is of
    another kind, is cut off, or holds more than one piece of sound.
    """
    # mutagen raises many kinds of errors for a file that is something else, or ends too early.
    try:
        made = BARE[ending](content)
        length = seconds_of(io.BytesIO(made), ending)
    except Exception as error:
        raise Damaged from error
    if not length:
        raise Damaged
    return made


def seconds_of(file, ending):
    """Give the length (float) of an open sound file of the kind `ending`; raise ValueError if it cannot be read."""
    try:
        return _opener(file, ending)(file).info.length
    except MutagenError as error:
        raise ValueError("This is no sound.") from error


def _opener(file, ending):
    opener = {"mp3": MP3, "m4a": MP4}.get(ending) or (OggOpus if is_opus(file) else OggVorbis)
    file.seek(0)
    return opener
