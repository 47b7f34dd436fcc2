"""Loading the demo in tests: really stored, and taken out of the database again."""

import json
from contextlib import contextmanager
from io import StringIO
from unittest.mock import patch

import pytest
from django.contrib.contenttypes.models import ContentType
from django.core.management import call_command
from django.db import connection
from wagtail.models import GroupApprovalTask


def load(*options):
    """Run load_demo; give what it prints."""
    out = StringIO()
    call_command("load_demo", *options, stdout=out)
    return out.getvalue()


@contextmanager
def put_back(django_db_blocker):
    """Let the block store what it likes, and then put the database back as it was."""
    with django_db_blocker.unblock():
        kept = connection.creation.serialize_db_to_string()
        ContentType.objects.get_for_model(GroupApprovalTask)  # a task asks for it before it is stored again
        try:
            yield
        finally:
            call_command("flush", interactive=False, verbosity=0, reset_sequences=False, inhibit_post_migrate=True)
            connection.creation.deserialize_db_from_string(kept)


@contextmanager
def broken_off(module, name, after):
    """Break off whatever is done in the block, when it calls the function `name` of `module` the `after`-th time."""
    original, calls = getattr(module, name), []

    def function(*args, **kwargs):
        calls.append(args)
        if len(calls) == after:
            raise KeyboardInterrupt
        return original(*args, **kwargs)

    with patch.object(module, name, function), pytest.raises(KeyboardInterrupt):
        yield


def everything_stored():
    """Give the values of all rows of all tables by model and key."""
    rows = json.loads(connection.creation.serialize_db_to_string())
    return {(row["model"], row["pk"]): row["fields"] for row in rows}
