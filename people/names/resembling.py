"""Small misspellings, on PostgreSQL: words that share most of their groups of three letters (pg_trgm)."""

from functools import cache

from django.db import connections
from django.db.models import F, Q, Value
from django.db.models.lookups import PostgresOperatorLookup

SHORTEST = 4  # letters: shorter words share too little or everything
# How much of their groups two words share at least. PostgreSQL's own 0.6 misses one letter left out of eight.
SHARED = 0.5


class Resembles(PostgresOperatorLookup):
    """Whether a text holds something that resembles a word; the index of trigrams answers it."""

    lookup_name = "resembles"
    postgres_operator = "%%>"


def set_shared(sender, connection, **kwargs):
    """Tell a new connection to PostgreSQL what counts as similar. A receiver of `connection_created`."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute(f"SET pg_trgm.word_similarity_threshold = {SHARED}")


@cache
def has_trigrams(alias):
    """Say whether the database `alias` compares words by their trigrams. Asked once in the life of a process."""
    connection = connections[alias]
    if connection.vendor != "postgresql":
        return False
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1 FROM pg_extension WHERE extname = 'pg_trgm'")
        return cursor.fetchone() is not None


def resembling(words):
    """Give the condition that a search text resembles each of `words` (sets of keys); None where all are short."""
    each = [_compared(keys) for keys in words]
    if not any(each):
        return None
    condition = Q()
    for keys, key in zip(words, each, strict=True):
        # A short word has to be there as it is.
        condition &= Q(Resembles(F("search_text"), Value(key))) if key else holding([keys])
    return condition


def _compared(keys):
    """Give the key of a word that is compared by its letters, the shortest, which is how it sounds; else empty.

    Comparing several would be slow: each reads every row when the planner sees no use in the index.
    """
    long_keys = [key for key in keys if key.isascii() and len(key) >= SHORTEST]
    return min(long_keys, key=lambda key: (len(key), key), default="")


def holding(words):
    """Give the condition that a search text holds one key of each of `words` (sets of keys)."""
    condition = Q()
    for keys in words:
        one_of_them = Q()
        for key in sorted(keys):
            one_of_them |= Q(search_text__contains=key)
        condition &= one_of_them
    return condition
