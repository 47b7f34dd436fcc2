"""Text that rests encrypted in the database."""

import base64
from functools import lru_cache

from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from django.conf import settings
from django.db import models


class Unreadable(str):
    """Stands in a record for text whose key is lost: empty, so that nothing breaks, and known by its type.

    `stored` is the encrypted text: saving the record puts it back untouched, so that a key that is found again
    opens it still.
    """

    def __new__(cls, stored=""):
        text = super().__new__(cls)
        text.stored = stored
        return text


@lru_cache(maxsize=64)
def ring(purpose, field_keys):
    """Give the keys for `purpose` (a str), one derived from each of `field_keys` (a tuple, newest first)."""
    keys = []
    for key in field_keys:
        derived = HKDF(hashes.SHA256(), length=32, salt=None, info=purpose.encode())
        keys.append(Fernet(base64.urlsafe_b64encode(derived.derive(base64.urlsafe_b64decode(key)))))
    return MultiFernet(keys)


class EncryptedTextField(models.TextField):
    """A text that is stored encrypted (Fernet, key derived per column) and read as str.

    An empty text is stored empty. Text whose key is lost reads as `Unreadable`. Look-ups other than
    by emptiness make no sense on it and are refused.
    """

    def _ring(self):
        return ring(f"{self.model._meta.db_table}.{self.column}", tuple(settings.FIELD_KEYS))

    def get_prep_value(self, value):
        value = super().get_prep_value(value)
        if isinstance(value, Unreadable):
            return value.stored
        # Fernet writes a time, to the second, in the clear beside the text: it is given none.
        return self._ring().encrypt_at_time(value.encode(), 0).decode() if value else value

    def from_db_value(self, value, expression, connection):
        if not value:
            return value
        try:
            return self._ring().decrypt(value.encode()).decode()
        except InvalidToken:
            return Unreadable(value)

    def get_lookup(self, lookup_name):
        if lookup_name not in {"isnull"}:
            raise TypeError(f"{self.name} is encrypted: it cannot be looked up by {lookup_name}.")
        return super().get_lookup(lookup_name)
