"""The stamp of a form: signed, so that only forms of ours are taken, and dated, so that machines are noticed."""

import secrets
import time

from django.core import signing

SALT = "solidarity.stamp"
LIFETIME = 24 * 60 * 60
TOO_FAST = 2


def new_stamp():
    """Give a stamp (str) with the time and a random part. It names nobody."""
    return signing.dumps([time.time(), secrets.token_hex(8)], salt=SALT)


def stamp_age(stamp):
    """Give the age of a stamp in seconds, or None for a text that is no stamp of ours."""
    try:
        made_at, _random = signing.loads(stamp, salt=SALT)
    except signing.BadSignature:
        return None
    return time.time() - made_at
