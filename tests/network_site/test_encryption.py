"""What rests encrypted: no plaintext in the column, keys can be changed, a lost key breaks and destroys nothing."""

import pytest
from cryptography.fernet import Fernet
from django.core.exceptions import FieldError
from django.db import connection
from django.utils import timezone

from network_site.encryption import Unreadable
from solidarity.models import Message

pytestmark = pytest.mark.django_db
WORDS = "Трымайся. Hold on. გამაგრდი."


@pytest.fixture
def keys(settings):
    """Give a function that sets the keys of the site, newest first."""

    def use(*names):
        settings.FIELD_KEYS = [KEYS[name] for name in names]

    use("first")
    return use


KEYS = {name: Fernet.generate_key().decode() for name in ("first", "second")}


def stored(**fields):
    """Give a stored message as it comes back from the database."""
    given = {"text": WORDS, "language": "en", "created_at": timezone.now(), "consent_version": "1"} | fields
    return read(Message.objects.create(fingerprint="f", receipt_hash="r", **given).pk)


def read(pk):
    return Message.objects.get(pk=pk)


def column(name, pk):
    """Give what the database holds."""
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT {name} FROM solidarity_message WHERE id = %s", [pk])
        return cursor.fetchone()[0]


def test_it_comes_back_as_it_was(keys):
    message = stored(email="anna@example.org")
    assert (message.text, message.email, message.signature) == (WORDS, "anna@example.org", "")


def test_the_column_holds_no_plaintext_and_never_the_same_twice(keys):
    message = stored(email="anna@example.org")
    first = column("text", message.pk)
    message.save()
    assert "Hold on" not in first
    assert "anna" not in column("email", message.pk)
    assert column("text", message.pk) != first
    assert column("signature", message.pk) == ""


def test_what_one_column_holds_cannot_be_read_in_another(keys):
    message = stored()
    with connection.cursor() as cursor:
        cursor.execute("UPDATE solidarity_message SET signature = text")
    assert isinstance(read(message.pk).signature, Unreadable)


def test_a_new_key_takes_over_and_the_old_one_can_go(keys):
    message = stored()
    keys("second", "first")
    message = read(message.pk)
    assert message.text == WORDS
    message.save()
    keys("second")
    assert read(message.pk).text == WORDS


def test_a_lost_key_reads_as_nothing_and_is_known(keys):
    message = stored()
    keys("second")
    lost = read(message.pk)
    assert lost.text == ""
    assert isinstance(lost.text, Unreadable)


def test_saving_without_the_key_destroys_nothing(keys):
    message = stored()
    keys("second")
    read(message.pk).save()
    keys("first")
    assert read(message.pk).text == WORDS


def test_a_text_that_is_no_cipher_is_unreadable_too(keys):
    message = stored()
    with connection.cursor() as cursor:
        cursor.execute("UPDATE solidarity_message SET text = 'plain'")
    assert isinstance(read(message.pk).text, Unreadable)


@pytest.mark.parametrize(
    "lookup", ["text", "text__contains", "text__in", "email__iexact", "email__startswith", "text__gt"]
)
def test_look_ups_are_refused(keys, lookup):
    with pytest.raises((TypeError, FieldError)):
        Message.objects.filter(**{lookup: ["a"] if lookup.endswith("__in") else "a"}).exists()


def test_whether_it_is_null_may_be_asked(keys):
    stored()
    assert Message.objects.filter(text__isnull=False).exists()
