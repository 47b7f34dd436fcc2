"""The guides of the project as they are read in the admin: Markdown files of `docs/`, made into HTML."""

from dataclasses import dataclass
from pathlib import PurePosixPath

from django.conf import settings
from django.urls import reverse
from django.utils.safestring import SafeString, mark_safe
from markdown_it import MarkdownIt

from network_site.slugs import latin_slug

FOLDER = settings.BASE_DIR / "docs"
PICTURES = FOLDER / "pictures"
# What may be read in the admin, by the name of its file.
GUIDES = ("editors", "translators", "letter-desk", "import")


@dataclass(frozen=True)
class Guide:
    """A guide: its title, its text as HTML, and its parts as (id, heading)."""

    title: str
    text: SafeString
    parts: list


def read_guide(name):
    """Give the Guide of a `name`, one of GUIDES. Raises OSError where its file is missing.

    The title is the first heading. Links to other guides and to pictures lead to where the admin shows them; markup
    within the text is shown as it is written.
    """
    markdown = MarkdownIt("commonmark", {"html": False}).enable("table")
    tokens = markdown.parse((FOLDER / f"{name}.md").read_text(encoding="utf-8"))
    headings = [(at, tokens[at + 1].content) for at, token in enumerate(tokens) if token.type == "heading_open"]
    parts = []
    for at, words in headings:
        tokens[at].attrs["id"] = latin_slug(words)
        if tokens[at].tag == "h2":
            parts.append((tokens[at].attrs["id"], words))
    for token in tokens:
        for child in token.children or []:
            _point(child)
    first, *_rest = headings
    html = markdown.renderer.render(tokens[first[0] + 3 :], markdown.options, {})  # below the title
    return Guide(first[1], mark_safe(html), parts)


def _point(token):
    """Let a link to a guide, or a picture, lead to its address in the admin."""
    if token.type == "link_open":
        name, hash_mark, part = token.attrs["href"].partition("#")
        if name.endswith(".md") and PurePosixPath(name).stem in GUIDES:
            token.attrs["href"] = reverse("guide", args=[PurePosixPath(name).stem]) + hash_mark + part
    elif token.type == "image":
        token.attrs["src"] = reverse("guide_picture", args=[PurePosixPath(token.attrs["src"]).stem])
        token.attrs["loading"] = "lazy"
