"""Read every address of a site as a visitor would, and say what is amiss.

Over the demo: `manage.py shell -c "from tests.crawl import report; report()"`.
"""

import unicodedata
import xml.etree.ElementTree as ET
from dataclasses import dataclass
from html.parser import HTMLParser
from urllib.parse import urlsplit

from babel.core import get_global
from django.test import Client

from people.models import Organisation, PlaceOfDetention

LOC = ".//{http://www.sitemaps.org/schemas/sitemap/0.9}loc"
VERSION = ".//{http://www.w3.org/1999/xhtml}link"
SCRIPTS = {"Latn": "LATIN", "Cyrl": "CYRILLIC", "Geor": "GEORGIAN", "Armn": "ARMENIAN", "Arab": "ARABIC"}
VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr", "use"}
LOADED = {"link", "img", "script", "source", "iframe", "video", "audio", "embed", "object", "use", "form"}
SAID = ("alt", "aria-label", "title", "placeholder")
MUST_SAY_SOMETHING = {"title", "h1", "h2", "h3", "h4", "a", "button", "p", "li", "dt", "dd", "th", "label", "summary"}
SILENT = {"script", "style"}
# A name, a title of a court, an address of another site: shorter texts may be in another script.
LONGEST_NAME = 3


@dataclass(frozen=True)
class Finding:
    """Something amiss at an address."""

    address: str
    what: str
    detail: str = ""


def crawl(client, start="/sitemap.xml", names=()):
    """Give a `Finding` for all that is amiss at the addresses of the sitemaps below `start`, and at their links.

    `names` are names that may stand in another script than the page's, however long they are.
    """
    findings, addresses, linked = [], {}, set()
    host = urlsplit(next(iter(_locations(client, start)), "")).netloc
    for sitemap in sitemap_paths(client, start):
        root = ET.fromstring(client.get(sitemap).content)
        addresses.update(dict.fromkeys(_path(loc.text) for loc in root.iterfind(LOC)))
        linked.update(_path(version.get("href")) for version in root.iterfind(VERSION))
    for address in addresses:
        reading, found = look(client, address, host, names)
        findings += found
        linked.update(reading.links)
    for address in sorted(linked - set(addresses)):
        if (status := client.get(address).status_code) != 200:
            findings.append(Finding(address, "linked, but", str(status)))
    if not addresses:
        findings.append(Finding(start, "names no address"))
    return findings


def sitemap_paths(client, start="/sitemap.xml"):
    """Give the paths of the sitemaps that the index `start` names."""
    return [_path(url) for url in _locations(client, start)]


def _locations(client, address):
    return [loc.text for loc in ET.fromstring(client.get(address).content).iterfind(LOC)]


def look(client, address, host="", names=()):
    """Give the `Reading` of one page, and what is amiss with it. `host` is the site's own."""
    answer = client.get(address)
    language = address.split("/")[1]
    reading = Reading(language)
    found = []
    if answer.status_code != 200:
        return reading, [Finding(address, "status", str(answer.status_code))]
    reading.feed(answer.content.decode())
    if answer.cookies:
        found.append(Finding(address, "cookie", answer.cookies.output()))
    if reading.page_language != language:
        found.append(Finding(address, "lang", reading.page_language))
    for url in reading.loaded:
        if urlsplit(url).netloc not in ("", host):
            found.append(Finding(address, "third party", url))
    found += [Finding(address, "empty", tag) for tag in reading.empty]
    if "h1" not in reading.tags:
        found.append(Finding(address, "no heading"))
    found += [Finding(address, "foreign words", text) for text in reading.foreign if text not in names]
    return reading, found


class Reading(HTMLParser):
    """What a page of a language loads, links to, leaves empty, and says in another script without saying so."""

    def __init__(self, language):
        super().__init__()
        self.script = script_of(language)
        self.page_language = ""
        self.loaded, self.links, self.empty, self.foreign, self.tags = [], set(), [], [], set()
        self._open = []  # (tag, language, has said something)

    def handle_starttag(self, tag, attrs):
        """Note what an element loads and says by its attributes."""
        attrs = {name: value or "" for name, value in attrs}
        self.tags.add(tag)
        if tag == "html":
            self.page_language = attrs.get("lang", "")
        if tag in LOADED:
            self.loaded += [attrs[name] for name in ("href", "src", "action", "data") if attrs.get(name)]
            self.loaded += [part.split()[0] for part in attrs.get("srcset", "").split(",") if part.strip()]
        if tag == "a" and (path := _own_path(attrs.get("href", ""))):
            self.links.add(path)
        self._open.append([tag, attrs.get("lang", self._language), False])
        for name in SAID:
            if attrs.get(name):
                self._say(attrs[name])
        if tag in ("img", "input", "select", "textarea", "svg"):
            self._said()
        if tag in VOID:
            self._open.pop()

    def handle_startendtag(self, tag, attrs):
        """Note an element that closes itself."""
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag):
        """Note whether the element that ends here has said anything."""
        while self._open:
            opened, _language, has_said = self._open.pop()
            if opened in MUST_SAY_SOMETHING and not has_said:
                self.empty.append(opened)
            if opened == tag:
                break

    def handle_data(self, data):
        """Note a text."""
        if self._open and self._open[-1][0] not in SILENT and data.strip():
            self._say(data)

    @property
    def _language(self):
        return self._open[-1][1] if self._open else ""

    def _say(self, text):
        self._said()
        if script_of(self._language) != self.script:
            return
        for part in text.split(" · "):  # a title: a name, and the name of the house
            if is_foreign(part, self.script):
                self.foreign.append(" ".join(part.split()))

    def _said(self):
        for element in self._open:
            element[2] = True


def script_of(language):
    """Give the script of a language code as Unicode names its letters, such as "CYRILLIC"."""
    likely = get_global("likely_subtags").get(language.split("-")[0], "")
    if language == "sr-latn":
        return "LATIN"
    return next((name for code, name in SCRIPTS.items() if code in likely), "LATIN")


def is_foreign(text, script):
    """Say whether a text is longer than a name and has no letter of `script`."""
    words = [word for word in text.split() if any(map(str.isalpha, word)) and "://" not in word and "@" not in word]
    if len(words) <= LONGEST_NAME:
        return False
    return not any(unicodedata.name(letter, "").startswith(script) for word in words for letter in word)


def _own_path(href):
    """Give the path of a link within the site; empty for others, and for filters and pages of lists."""
    parts = urlsplit(href)
    return parts.path if not parts.netloc and not parts.scheme and not parts.query else ""


def _path(url):
    return urlsplit(url).path


def report(**defaults):
    """Print what is amiss on the site of this database, one finding a line, then how many there are."""
    names = {
        name for model in (Organisation, PlaceOfDetention) for name in model.objects.values_list("name", flat=True)
    }
    findings = crawl(Client(**{"SERVER_NAME": "localhost"} | defaults), names=names)
    for finding in findings:
        print(finding.address, finding.what, finding.detail, sep=" | ")
    print(len(findings), "findings")
