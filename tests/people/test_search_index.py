"""The index of the search on PostgreSQL, and the search without it."""

from importlib import import_module

import pytest
from django.db import connection

from people.models import Person
from people.models import person_queryset as querysets
from tests.builders import person

pytestmark = [pytest.mark.django_db, pytest.mark.postgresql]
migration = import_module("people.migrations.0007_search_index")


def test_the_search_uses_the_index_for_names_and_for_similar_ones():
    person("Uladzimir Labkovich")
    with connection.cursor() as cursor:
        cursor.execute("SET LOCAL enable_seqscan = off")
    plan = Person.objects.named("labkovich uladzimir").order_by().explain()
    assert plan.count("Bitmap Index Scan on person_search_text") >= 3


def test_where_the_extension_cannot_be_had_the_migration_goes_on_and_says_what_is_lost(monkeypatch, caplog):
    monkeypatch.setattr(migration, "EXTENSION", "CREATE EXTENSION no_such_extension")
    with connection.schema_editor() as editor:
        migration.make_index(None, editor)
    for said in ("goes without the extension pg_trgm", "no_such_extension", "CREATE INDEX"):
        assert said in caplog.text
    assert Person.objects.count() == 0


def test_without_the_extension_people_are_found_by_any_spelling_and_misspellings_are_not_forgiven(monkeypatch):
    monkeypatch.setattr(querysets, "has_trigrams", lambda alias: False)
    person("Uladzimir Labkovich", names=["Лабковіч"])
    assert Person.objects.named("Лaбкoвич").count() == 1
    assert Person.objects.named("Labkavich").count() == 0
