"""Which pages there are to look at: told from the addresses of the sitemap, never from a list that grows old."""

from collections import defaultdict
from dataclasses import dataclass, field
from urllib.parse import urlsplit
from xml.etree import ElementTree

MOST_SIBLINGS = 3


@dataclass(frozen=True)
class View:
    """A page to look at: its kind, its path below the language, its languages, and what it is to answer.

    `action` is what is done there first; `part` the selector of what is photographed, empty for all of the page;
    `pattern` says where in the address the language stands.
    """

    kind: str
    path: str
    languages: list[str] = field(default_factory=list)
    status: int = 200
    action: str = ""
    part: str = ""
    pattern: str = "/{language}/{path}"

    def address(self, language):
        """Return the address on the site in a language (a code)."""
        return self.pattern.format(language=language, path=self.path)


def locations(xml):
    """Return (whether this sitemap is an index of others, the addresses in it)."""
    root = ElementTree.fromstring(xml)
    return root.tag.endswith("sitemapindex"), [element.text.strip() for element in root.iterfind("{*}*/{*}loc")]


def languages_by_path(urls):
    """Return {path below the language: codes of its languages} of absolute addresses, in their order."""
    found = defaultdict(list)
    for url in urls:
        language, _, path = urlsplit(url).path.lstrip("/").partition("/")
        found[path].append(language)
    return dict(found)


def kind_of(path):
    """Name the kind of a path by its first part and its depth: "people/anna/" is people-x."""
    first, *below = path.strip("/").split("/")
    return "-".join([first or "home", *["x" for _ in below]])


def examples(languages):
    """Return a View for each kind: of its paths the one in the most languages, the first of equals."""
    kinds = defaultdict(list)
    for path in languages:
        kinds[kind_of(path)].append(path)
    best = {kind: max(paths, key=lambda path: len(languages[path])) for kind, paths in kinds.items()}
    return [View(kind, path, languages[path]) for kind, path in best.items()]


def siblings(languages, view):
    """Return Views of some other pages beside that of a View: an action, an update and what else is of one depth."""
    parent = view.path.rstrip("/").rpartition("/")[0]
    found = [path for path in languages if kind_of(path) == view.kind and path.startswith(parent) and path != view.path]
    return [View(f"{view.kind}-{n}", path, languages[path]) for n, path in enumerate(found[:MOST_SIBLINGS], start=2)]


def gap(languages):
    """Return, as a list, the View of the path that most languages lack, in these; nothing where all have all."""
    everywhere = languages[""]
    path = min(languages, key=lambda path: len(languages[path]))
    missing = [code for code in everywhere if code not in languages[path]]
    return [View("gap", path, missing, 404)] if missing else []
