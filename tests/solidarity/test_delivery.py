"""Telling staff that messages wait."""

import re
from contextlib import contextmanager
from datetime import timedelta
from smtplib import SMTPServerDisconnected
from socket import socket
from threading import Barrier, Thread

import pytest
import time_machine
from aiosmtpd.controller import Controller
from aiosmtpd.handlers import Message as Received
from django.core import mail
from django.core.mail import EmailMessage
from django.core.management import call_command
from django.db import connection
from django.test import override_settings
from django.utils import timezone
from django.utils.translation import get_language
from wagtail.users.models import UserProfile

from home.house.roles import make_roles
from solidarity.delivery import deliver_notes
from solidarity.models import Handover, Message, StaffNote
from tests.builders import person, staff

NOON = "2025-06-13 12:00:00Z"


@pytest.fixture
def clock():
    with time_machine.travel(NOON, tick=False) as clock:
        yield clock


@pytest.fixture
def reader(db):
    make_roles([])
    return staff("Letter desk")


def message_for(*readers, text="Dear Anna, the sea is calm", state="new"):
    """Store a message with its notes."""
    number = Message.objects.count()
    hashes = {"fingerprint": f"f{number}", "receipt_hash": f"r{number}"}
    message = Message.objects.create(text=text, signature="Ana", created_at=timezone.now(), state=state, **hashes)
    StaffNote.objects.bulk_create(
        StaffNote(message=message, recipient=reader, next_try_at=timezone.now()) for reader in readers
    )
    return message


def test_a_note_says_that_a_message_waits_and_where_and_nothing_else(reader, settings):
    settings.BASE_URL = "https://house.example.org"
    someone = person("Anna Example")
    Handover.objects.create(message=message_for(reader), person=someone)
    assert deliver_notes() == (1, 0)
    note = mail.outbox[0]
    assert note.to == [reader.email]
    assert note.subject == "The letter box"
    assert note.body == "1 new message waits.\n\nhttps://house.example.org/admin/letter-box/\n"
    source = note.message().as_string()
    assert re.search(r"^Message-ID: <[0-9a-f-]{36}@house\.example\.org>$", source, re.MULTILINE)
    for word in ("sea", "Ana", "Anna", "Example,"):
        assert word not in source


def test_a_note_is_sent_once(reader):
    message_for(reader)
    assert [deliver_notes(), deliver_notes()] == [(1, 0), (0, 0)]
    assert len(mail.outbox) == 1


def test_every_reader_is_told(reader):
    message_for(reader, staff())
    assert deliver_notes() == (2, 0)
    assert {note.to[0] for note in mail.outbox} == {"letter-desk@example.org", "admin@example.org"}


def test_messages_of_ten_minutes_come_in_one_mail_with_their_number(reader, clock):
    message_for(reader)
    message_for(reader)
    deliver_notes()
    assert "2 new messages wait." in mail.outbox[0].body
    for _message in range(3):
        clock.shift(timedelta(minutes=3))
        message_for(reader)
        assert deliver_notes() == (0, 0)
    clock.shift(timedelta(minutes=1, seconds=1))
    assert deliver_notes() == (1, 0)
    assert "3 new messages wait." in mail.outbox[1].body
    assert mail.outbox[0].subject == mail.outbox[1].subject


def test_a_note_comes_in_the_language_of_the_readers_admin(reader, monkeypatch):
    monkeypatch.setattr("solidarity.desk.mail.gettext", lambda text: get_language())
    UserProfile.objects.create(user=reader, preferred_language="uk")
    message_for(reader, staff())
    deliver_notes()
    assert {note.to[0]: note.subject for note in mail.outbox} == {
        "letter-desk@example.org": "uk",
        "admin@example.org": "en",
    }


@pytest.mark.parametrize("lost", ["account", "permission"])
def test_nobody_is_told_who_may_no_longer_read(reader, lost):
    message_for(reader)
    if lost == "account":
        reader.is_active = False
        reader.save()
    else:
        reader.groups.clear()
    assert deliver_notes() == (0, 0)
    assert not mail.outbox and not StaffNote.objects.exists()


def test_nobody_is_told_of_a_message_that_waits_no_longer(reader):
    message_for(reader, state="passed_on")
    message_for(reader)
    deliver_notes()
    assert "1 new message waits." in mail.outbox[0].body
    assert StaffNote.objects.count() == 1


def test_a_refused_note_is_tried_again_later_and_later_and_never_given_up(reader, clock, monkeypatch):
    def refuse(mail):
        raise SMTPServerDisconnected(f"554 {mail.to[0]} is no friend of ours")

    message_for(reader)
    pauses = []
    with monkeypatch.context() as patch:
        patch.setattr(EmailMessage, "send", refuse)
        for _try in range(200):  # more than a week of them
            assert deliver_notes() == (0, 1)
            note = StaffNote.objects.get()
            assert note.error == "SMTPServerDisconnected" and note.leased_until is None
            pauses.append((note.next_try_at - timezone.now()).total_seconds())
            assert deliver_notes() == (0, 0)
            clock.move_to(note.next_try_at)
    assert sum(pauses) > 7 * 24 * 60 * 60
    for number, pause in enumerate(pauses):
        planned = min(15 * 2**number, 3600)
        assert 0.8 * planned <= pause <= 1.2 * planned
    assert len(set(pauses[20:])) > 10  # not all at once after an outage
    assert deliver_notes() == (1, 0)
    assert StaffNote.objects.get().error == ""


def test_a_reader_who_cannot_be_reached_keeps_no_other_waiting(reader, monkeypatch):
    administrator, send = staff(), EmailMessage.send

    def refuse_one(mail):
        if mail.to == [reader.email]:
            raise SMTPServerDisconnected
        return send(mail)

    monkeypatch.setattr(EmailMessage, "send", refuse_one)
    message_for(reader, administrator)
    assert deliver_notes() == (1, 1)
    assert [note.to for note in mail.outbox] == [[administrator.email]]


class Killed(BaseException):
    """Stands for kill -9: nothing of ours runs after it."""


@pytest.mark.parametrize(("when", "received"), [("before sending", 1), ("after sending", 2)])
def test_a_worker_that_is_killed_leaves_its_note_to_the_next(reader, clock, monkeypatch, when, received):
    send = EmailMessage.send

    def die(mail):
        if when == "after sending":
            send(mail)
        raise Killed

    message_for(reader)
    with monkeypatch.context() as patch:
        patch.setattr(EmailMessage, "send", die)
        with pytest.raises(Killed):
            deliver_notes()
    message_for(reader)
    clock.shift(119)
    assert deliver_notes() == (0, 0)  # another worker may still be at it
    clock.shift(1)
    assert deliver_notes() == (1, 0)
    assert "2 new messages wait." in mail.outbox[-1].body
    assert len(mail.outbox) == received


class Box(Received):
    """Keeps what a mail server was given."""

    def __init__(self):
        super().__init__()
        self.notes = []

    def handle_message(self, note):
        self.notes.append(note)


@contextmanager
def mail_server(port, box):
    """Run a real mail server."""
    controller = Controller(box, hostname="127.0.0.1", port=port)
    controller.start()
    try:
        yield
    finally:
        controller.stop()


def test_a_mail_server_may_go_away_and_come_back(reader, clock):
    with socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    box = Box()
    smtp = {"EMAIL_BACKEND": "django.core.mail.backends.smtp.EmailBackend", "EMAIL_PORT": port}
    with override_settings(EMAIL_HOST="127.0.0.1", EMAIL_USE_TLS=False, EMAIL_USE_SSL=False, **smtp):
        with mail_server(port, box):
            message_for(reader)
            assert deliver_notes() == (1, 0)
        clock.shift(601)
        message_for(reader)
        assert deliver_notes() == (0, 1)
        assert StaffNote.objects.get(sent_at=None).error == "ConnectionRefusedError"
        clock.shift(30)
        message_for(reader)
        with mail_server(port, box):
            assert deliver_notes() == (1, 0)
            assert deliver_notes() == (0, 0)
    assert len(box.notes) == 2
    assert "2 new messages wait." in box.notes[1].get_payload()
    assert not StaffNote.objects.filter(sent_at=None).exists()


@pytest.mark.postgresql
@pytest.mark.django_db(transaction=True, serialized_rollback=True)
def test_workers_that_come_at_once_send_one_mail():
    make_roles([])
    reader = staff("Letter desk")
    for _message in range(5):
        message_for(reader)
    barrier, outcomes = Barrier(4), []

    def worker():
        barrier.wait()
        outcomes.append(deliver_notes())
        connection.close()

    threads = [Thread(target=worker) for _number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(outcomes) == [(0, 0), (0, 0), (0, 0), (1, 0)]
    assert ["5 new messages wait." in note.body for note in mail.outbox] == [True]


def test_queries_do_not_grow_with_the_messages(reader, django_assert_num_queries):
    with django_assert_num_queries(1):  # 1 who is to be told
        deliver_notes()
    for _message in range(10):
        message_for(reader)
    # 1 who is to be told, 2 begin, 3 the reader, 4 may the reader read, 5 notes that are idle, 6 told just now,
    # 7 the notes, 8 the lease, 9 end, 10 the reader's language, 11 sent.
    with django_assert_num_queries(11):
        deliver_notes()


def test_the_command_says_what_it_did(reader, capsys):
    call_command("deliver_messages")
    assert capsys.readouterr().out == ""
    message_for(reader)
    call_command("deliver_messages")
    assert capsys.readouterr().out == "Notes to staff: 1 sent, 0 to be tried again.\n"
