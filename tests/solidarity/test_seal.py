"""Stamps, fingerprints and receipt codes."""

import re

import pytest
import time_machine
from django.test import override_settings

from solidarity.seal import fingerprint, receipt_code, receipt_hash, seal
from solidarity.stamp import new_stamp, stamp_age

SEALED = seal("stamp", {"text": "Dear Anna", "pass_on": True}, ["anna", "boris"])


def test_a_stamp_knows_its_age():
    with time_machine.travel("2025-06-13 12:00:00Z", tick=False) as clock:
        stamp = new_stamp()
        clock.shift(90)
        assert stamp_age(stamp) == 90


def test_a_stamp_of_another_key_is_none():
    with override_settings(SECRET_KEY="another key"):
        stamp = new_stamp()
    assert stamp_age(stamp) is None
    with override_settings(SECRET_KEY_FALLBACKS=["another key"]):
        assert stamp_age(stamp) is not None


def test_two_stamps_of_one_moment_differ():
    with time_machine.travel("2025-06-13 12:00:00Z", tick=False):
        assert new_stamp() != new_stamp()


def test_a_receipt_code_has_sixteen_letters_that_are_not_mistaken():
    codes = [receipt_code(f"{number}") for number in range(300)]
    assert all(re.fullmatch("[0-9A-HJKMNP-TV-Z]{16}", code) for code in codes)
    assert len(set(codes)) == 300
    assert set("".join(codes)) == set("0123456789ABCDEFGHJKMNPQRSTVWXYZ")


def test_the_same_post_has_the_same_code_and_fingerprint():
    again = seal("stamp", {"pass_on": True, "text": "Dear Anna"}, ["boris", "anna"])
    assert (receipt_code(again), fingerprint(again)) == (receipt_code(SEALED), fingerprint(SEALED))


@pytest.mark.parametrize(
    "other",
    [
        seal("stamp2", {"text": "Dear Anna", "pass_on": True}, ["anna", "boris"]),
        seal("stamp", {"text": "Dear Anna!", "pass_on": True}, ["anna", "boris"]),
        seal("stamp", {"text": "Dear Anna", "pass_on": True}, ["anna"]),
        seal("stamp", {"text": "Dear Anna", "pass_on": True}, ["annaboris"]),
    ],
)
def test_another_post_has_another_code_and_fingerprint(other):
    assert receipt_code(other) != receipt_code(SEALED)
    assert fingerprint(other) != fingerprint(SEALED)


def test_without_the_key_nobody_can_derive_them():
    with override_settings(SECRET_KEY="another key"):
        assert receipt_code(SEALED) != (code := receipt_code("")) and len(code) == 16
        elsewhere = receipt_code(SEALED), fingerprint(SEALED)
    assert elsewhere[0] != receipt_code(SEALED) and elsewhere[1] != fingerprint(SEALED)


def test_what_is_stored_tells_neither_code_nor_words():
    stored = fingerprint(SEALED), receipt_hash(receipt_code(SEALED))
    assert all(re.fullmatch("[0-9a-f]{64}", column) for column in stored)
    assert stored[0] != stored[1]
