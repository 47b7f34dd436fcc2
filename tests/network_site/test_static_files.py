"""Styles are sent joined and without their comments; files of others as they are."""

from pathlib import Path

import pytest
from django.core.files.base import ContentFile
from django.core.files.storage import InMemoryStorage

from network_site.static_files import StaticFilesStorage


@pytest.fixture
def sent(tmp_path):
    """Give a function: collect these files, {name: bytes}; give what is sent of each, by its name."""

    def collect(files):
        source, storage = InMemoryStorage(), StaticFilesStorage(location=tmp_path, base_url="/static/")
        for name, content in files.items():
            source.save(name, ContentFile(content))
            storage.save(name, ContentFile(content))
        for _told in storage.post_process({name: (source, name) for name in files}):
            pass
        return {name: Path(storage.path(storage.stored_name(name))).read_bytes() for name in files}

    return collect


def test_own_styles_lose_their_comments_and_nothing_else(sent):
    rules = b"/* why\n so */\na { color: red; }\n  /* and */ b { margin: 0; }\n"
    name = "network_site/window.css"
    assert sent({name: rules})[name] == b"a { color: red; }\n  b { margin: 0; }\n"


def test_what_own_styles_import_is_sent_in_its_place_and_names_its_fonts_by_their_hashes(sent):
    folder = Path("network_site/static")
    names = ["network_site/sheets_page.css", *(f"network_site/{file.name}" for file in folder.glob("*/window.css"))]
    fonts = [file.relative_to(folder).as_posix() for file in folder.glob("*/fonts/*.woff2")]
    styles = sent({name: (folder / name).read_bytes() for name in [*names, *fonts]})["network_site/sheets_page.css"]
    assert b"@import" not in styles
    assert styles.startswith(b"@layer ") and b"\n.sheet {" in styles
    assert styles.count(b".woff2") == len(fonts) == len(set(fonts))
    assert b'url("fonts/sans-latin.woff2")' not in styles


@pytest.mark.parametrize("name", ["wagtailadmin/core.css", "network_site/leave.js", "network_site/fonts/OFL.txt"])
def test_files_of_others_and_scripts_stay_as_they_are(sent, name):
    assert sent({name: b"/*! Licence */ a {}"})[name] == b"/*! Licence */ a {}"
