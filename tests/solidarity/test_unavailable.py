"""A letter that cannot be stored is given back whole, to be sent again."""

import html
import re
import sqlite3
from contextlib import closing

import pytest
from django.db import IntegrityError, InterfaceError, OperationalError, connection

from solidarity.models import Message
from tests.builders import event, house, person
from tests.solidarity.letter import WORDS, letter, send, stamp

WRITTEN = {"signature": "Ana & Co", "country": "Portugal", "email": "ana@example.org", "publish": "on"}


@pytest.fixture
def open_box(db):
    house()
    person("Anna Example", event("detained", "2024-05-01"))


def check_given_back(answer, fields):
    """Check that a page gives back each field of a letter; give the page."""
    page = answer.content.decode()
    assert answer.status_code == 503
    assert answer.headers["Cache-Control"] == "no-store" and not answer.cookies
    assert f'name="to" value="{fields["to"]}"' in page
    assert f'name="stamp" value="{fields["stamp"]}"' in page
    for name in ("signature", "country", "email"):
        tag = re.search(rf'<input[^>]* name="{name}"[^>]*>', page)[0]
        assert html.unescape(re.search(r'value="([^"]*)"', tag)[1]) == WRITTEN[name]
    assert WORDS in page
    assert re.findall(r'<input[^>]* name="(\w+)"[^>]* checked', page) == ["pass_on", "publish"]
    return page


@pytest.mark.parametrize("error", [OperationalError, InterfaceError, IntegrityError])
def test_while_the_database_refuses(open_box, client, monkeypatch, error):
    def refuse(*args, **kwargs):
        raise error("secret words of a database")

    fields = letter(**WRITTEN)
    with monkeypatch.context() as patch:
        patch.setattr("solidarity.store.Message.objects.get_or_create", refuse)
        page = check_given_back(send(client, fields), fields)
    assert "secret" not in page
    assert "Leave this page" in page
    assert "Send again" in page and 'action="/en/write/"' in page
    assert not Message.objects.exists()
    assert send(client, fields).status_code == 200


def test_while_the_database_is_away_without_asking_it_anything(open_box, client):
    def away(execute, sql, params, many, context):
        raise OperationalError("the server closed the connection")

    fields = letter(**WRITTEN)
    with connection.execute_wrapper(away):
        page = check_given_back(send(client, fields, address="/be/write/"), fields)
    assert '<html lang="be" dir="ltr" data-script="cyrillic">' in page
    assert 'href="/static/network_site/window.css"' in page
    assert 'action="/be/write/"' in page


def test_while_the_database_is_away_what_is_too_long_is_given_back_too(open_box, client):
    def away(execute, sql, params, many, context):
        raise OperationalError

    with connection.execute_wrapper(away):
        answer = send(client, letter(text="x" * 70_000))
    assert answer.status_code == 503
    assert b"x" * 60_000 in answer.content


def test_what_went_wrong_is_logged_without_words(open_box, client, monkeypatch, caplog):
    def refuse(*args, **kwargs):
        raise OperationalError(WORDS)

    monkeypatch.setattr("solidarity.views.write.store", refuse)
    send(client)
    assert "OperationalError" in caplog.text
    assert "name today" not in caplog.text


@pytest.mark.sqlite
@pytest.mark.django_db(transaction=True, serialized_rollback=True)
def test_while_another_process_holds_the_database(client):
    house("en")
    person("Anna Example", event("detained", "2024-05-01"))
    fields = letter(**WRITTEN, stamp=stamp())
    with closing(sqlite3.connect(connection.settings_dict["NAME"], uri=True)) as other:
        other.execute("BEGIN IMMEDIATE")
        check_given_back(send(client, fields), fields)
        other.rollback()
    assert not Message.objects.exists()
    assert send(client, fields).status_code == 200
    assert Message.objects.count() == 1
