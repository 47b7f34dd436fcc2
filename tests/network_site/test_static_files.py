"""Styles are sent without their comments; files of others as they are."""

import pytest
from django.core.files.base import ContentFile

from network_site.static_files import StaticFilesStorage


@pytest.fixture
def storage(tmp_path):
    return StaticFilesStorage(location=tmp_path, base_url="/static/")


def saved(storage, name, text):
    """Give what is stored of `text`, of which something has been read before, as when its hash is made."""
    content = ContentFile(text)
    content.read()
    with storage.open(storage.save(name, content)) as file:
        return file.read()


def test_own_styles_lose_their_comments_and_nothing_else(storage):
    rules = b"/* why\n so */\na { color: red; }\n  /* and */ b { margin: 0; }\n"
    assert saved(storage, "network_site/window.css", rules) == b"a { color: red; }\n  b { margin: 0; }\n"


@pytest.mark.parametrize("name", ["wagtailadmin/core.css", "network_site/leave.js", "network_site/fonts/OFL.txt"])
def test_files_of_others_and_scripts_stay_as_they_are(storage, name):
    assert saved(storage, name, b"/*! Licence */ a {}") == b"/*! Licence */ a {}"
