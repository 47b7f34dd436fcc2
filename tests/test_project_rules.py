"""Rules about the files themselves. What a reader meets is short, portable, and runs under a strict content policy."""

import re
import subprocess
from contextlib import suppress
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
LONGEST = 300
LONGER = {
    "network_site/static/network_site/window.css": "one stylesheet in cascade layers: one request, one order of rules",
}

INLINE = re.compile(
    r"""<style\b|(?<![\w-])style\s*=|(?<![\w-])on[a-z]+\s*=\s*["']|javascript:"""
    r"""|<script\b(?![^>]*\bsrc=)(?![^>]*\btype="application/ld\+json")""",
    re.IGNORECASE,
)
ELSEWHERE = re.compile(
    r"(?<![\w.])/(work|farm|root)/[a-z.]"  # a machine's folders
    r"|\bpypi\.org|pythonhosted\.org|registry\.npmjs|deb\.debian"  # a package index
    r"|^--(extra-index-url|find-links|index-url|trusted-host)",
    re.IGNORECASE | re.MULTILINE,
)
# Names of one region: countries, cities, organisations. Scripts and languages are not of one house.
REGION = re.compile(
    r"Armenia\b|Azerbaijan|Belarus|Bosnia|Croatia|\bNorway|\bPoland|\bSerbia|Ukraine|Беларус|Україн"
    r"|Minsk|Мінск|Минск|Warsaw|Vilnius|Tbilisi|Yerevan|Baku\b|Kyiv|Viasna|Вясна|Human Rights House"
    r"|[\"'](AM|AZ|BA|BY|GE|HR|PL|RS|UA)[\"']",
)
ENVIRONMENT = re.compile(r"""\b(?:env(?:\.\w+)?|required)\(\s*["']([A-Z_]+)""")


def project_files():
    """Return {path below the root: text} of all files that are, or would be, in the repository."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    files = {}
    for path in listed.split("\0"):
        if (ROOT / path).is_file():  # a listed file may be deleted and not yet committed
            with suppress(UnicodeDecodeError):  # a picture or a font
                files[path] = (ROOT / path).read_text(encoding="utf-8")
    return files


@pytest.fixture(scope="module")
def files():
    return project_files()


def lines(text):
    return len(text.splitlines())


def test_no_file_is_too_long(files):
    long = {
        path
        for path, text in files.items()
        if path.endswith((".py", ".html", ".css", ".js")) and "/migrations/" not in path and lines(text) > LONGEST
    }
    assert long == set(LONGER)


def test_all_settings_together_are_short(files):
    settings = {path: lines(text) for path, text in files.items() if path.startswith("network_site/settings/")}
    assert settings
    assert sum(settings.values()) <= 250, settings


def test_no_module_is_called_utils(files):
    assert [path for path in files if path.endswith(("/utils.py", "/helpers.py"))] == []


def test_templates_hold_no_inline_style_or_script(files):
    templates = {path: text for path, text in files.items() if "/templates/" in path}
    assert templates
    assert {path: match.group() for path, text in templates.items() if (match := INLINE.search(text))} == {}


@pytest.mark.parametrize(
    "markup",
    [
        "<style>",
        '<p style="color: red">',
        "<p style='color: red'>",
        '<a onclick="x()">',
        '<body class="a" onload = "x()">',
        "<script>",
        '<script type="module">',
        '<a href="javascript:x()">',
    ],
)
def test_inline_markup_is_found(markup):
    assert INLINE.search(markup)


@pytest.mark.parametrize(
    "markup",
    [
        '<script src="{% static "a.js" %}" defer></script>',
        '<script type="application/ld+json">',
        '<link rel="stylesheet" href="a.css">',
        '<p data-style="x" class="lifestyle">',
        "{% if conditional == one %}",
    ],
)
def test_other_markup_is_let_through(markup):
    assert not INLINE.search(markup)


def test_nothing_of_one_machine_is_written_down(files):
    assert {path: match.group() for path, text in files.items() if (match := ELSEWHERE.search(text))} == {}


def test_the_site_is_of_no_region(files):
    """Words and countries of a house stand in its database; the demo's are the demo's."""
    rooms = ("network_site/", "people/", "campaigns/", "solidarity/", "home/", "scripts/", "Makefile", ".env")
    code = {path: text for path, text in files.items() if path.startswith(rooms)}
    elsewhere = re.compile(r"^home/demo/|/catalogues/|/fonts/|/migrations/")
    found = {
        path: match.group()
        for path, text in code.items()
        if not elsewhere.search(path) and (match := REGION.search(text))
    }
    assert found == {}


@pytest.mark.parametrize(
    "text", ["of Belarus", "беларуская Беларусь", 'country="BY"', "'GE'", "the Human Rights Houses"]
)
def test_a_region_is_found(text):
    assert REGION.search(text)


@pytest.mark.parametrize("text", ["sans-armenian.woff2", "Georgian letters", '"by"', 'CLDR "KA"', "Crimean Tatar"])
def test_scripts_and_languages_are_let_through(text):
    assert not REGION.search(text)


@pytest.mark.parametrize("text", ["see /{}/main", '"/{}/x"', "--{}=https://x"])
def test_a_machine_is_found(text):
    assert all(ELSEWHERE.search(text.format(word)) for word in (["index-url"] if "--" in text else ["work", "root"]))


def test_every_variable_of_the_environment_is_documented(files):
    read = {
        name
        for path, text in files.items()
        if path.startswith("network_site/settings/")
        for name in ENVIRONMENT.findall(text)
    }
    documented = set(re.findall(r"^#? ?([A-Z_]+)=", files[".env.example"], re.MULTILINE))
    assert read
    assert read - documented == set()


def test_what_runs_is_what_was_tested(files):
    def pins(name):
        return set(re.findall(r"^([\w.-]+==\S+)", files[name], re.MULTILINE))

    assert pins("requirements.txt")
    assert pins("requirements.txt") <= pins("requirements-dev.txt")
