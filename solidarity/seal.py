"""Keyed hashes of a message: the same post again is the same message, and its receipt code is the same."""

import base64
import hashlib
import json

from django.utils.crypto import salted_hmac

# Base 32 without letters that look like others: no I, L, O, U.
CLEAR = str.maketrans("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", "0123456789ABCDEFGHJKMNPQRSTVWXYZ")
CODE_BYTES = 10


def seal(stamp, words, slugs):
    """Give one text that stands for a post: its stamp, all that was typed and ticked (a dict), its recipients."""
    return json.dumps([stamp, words, sorted(slugs)], sort_keys=True)


def fingerprint(sealed):
    """Give the hash by which a repeated post is known (64 hexadecimal digits)."""
    return salted_hmac("solidarity.fingerprint", sealed, algorithm="sha256").hexdigest()


def receipt_code(sealed):
    """Give the receipt code, 16 letters and digits. It can be derived again from the same post only."""
    digest = salted_hmac("solidarity.receipt", sealed, algorithm="sha256").digest()
    return base64.b32encode(digest[:CODE_BYTES]).decode().translate(CLEAR)


def receipt_hash(code):
    """Give what is stored of a receipt code (64 hexadecimal digits)."""
    return hashlib.sha256(code.encode()).hexdigest()
