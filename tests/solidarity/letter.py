"""A letter to send, made in one line."""

import time
from urllib.parse import urlencode

from django.core import signing

from solidarity.stamp import SALT

FORM = "application/x-www-form-urlencoded"
WORDS = "Dear Anna,\nI read your name today."


def stamp(age=60):
    """Give a stamp that was made `age` seconds ago."""
    return signing.dumps([time.time() - age, "random"], salt=SALT)


def letter(**changes):
    """Give the fields of a letter to Anna that can be stored; a field set to None is left out."""
    fields = {"to": "anna-example", "text": WORDS, "pass_on": "on", "stamp": stamp(), "website": ""} | changes
    return {name: value for name, value in fields.items() if value is not None}


def send(client, fields=None, address="/en/write/", **headers):
    """Post a letter as a browser does."""
    body = fields if isinstance(fields, bytes) else urlencode(fields or letter(), doseq=True)
    return client.post(address, body, content_type=FORM, headers=headers)
