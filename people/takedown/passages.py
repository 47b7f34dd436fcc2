"""A passage in which somebody is named, as it is shown to who takes her down."""

import hashlib
from dataclasses import dataclass, field
from html import unescape

from django.db import models
from wagtail.admin.admin_url_finder import AdminURLFinder
from wagtail.models import Page

from network_site.countries import language_name
from people.models import TakenPassage
from people.takedown.leaves import Form
from people.takedown.names import TAG

Action = TakenPassage.Action
AROUND = 90
# The place of a passage that is a picture itself, not words.
PICTURE = "file"


@dataclass
class Passage:
    """One place in one thing: words, or a picture (its path is PICTURE).

    `copies` says where it stands: live, draft, translators. `parts` are pieces of its words, each with whether it is
    a name.
    """

    holder: models.Model
    path: str
    label: str
    form: Form | None
    is_certain: bool
    is_whole: bool
    parts: list
    can_hide: bool = False
    copies: set = field(default_factory=set)

    @property
    def key(self):
        """A short name of the place, the same at every search."""
        where = f"{self.holder._meta.label} {self.holder.pk} {self.path}"
        return hashlib.sha256(where.encode()).hexdigest()[:16]

    @property
    def is_page(self):
        """Whether it stands on a page."""
        return isinstance(self.holder, Page)

    @property
    def is_picture(self):
        """Whether it is a picture."""
        return self.path == PICTURE

    @property
    def language(self):
        """The code of the language it is written in; empty for what has none."""
        locale = getattr(self.holder, "locale", None)
        return locale.language_code if locale else ""

    @property
    def language_name(self):
        """The name of that language, in the active one."""
        return language_name(self.language)

    @property
    def holder_kind(self):
        """What holds it: the name of its model."""
        return self.holder._meta.verbose_name

    @property
    def is_public(self):
        """Whether visitors can read it: what has no drafts is always live."""
        return "live" in self.copies and getattr(self.holder, "live", True)

    @property
    def actions(self):
        """What can be done with it, the first being what is proposed where a name is whole."""
        if self.is_picture:
            return [Action.UNPUBLISH]
        found = [] if self.form is Form.ADDRESS else [Action.REPLACE]
        found += [Action.HIDE] if self.can_hide else []
        if self.is_page and self.holder.live and self.holder.depth > 2:
            found.append(Action.UNPUBLISH)
        return found

    @property
    def proposed(self):
        """The action that is proposed; empty for leaving it."""
        return self.actions[0] if self.is_whole and self.actions else ""


def edit_address(passage, user):
    """Give the address in the admin where `user` may edit what holds the passage; empty when there is none."""
    return AdminURLFinder(user).get_edit_url(passage.holder) or ""


def parts_around(text, matches, is_markup):
    """Give pieces of `text` around its `matches`, as (words, whether they are the name), without tags."""
    found, at = [], 0
    for number, match in enumerate(matches):
        start = max(at, match.start - AROUND)
        if start > at:
            found.append((" … ", False))
        found.append((_plain(text[start : match.start], is_markup), False))
        name = text[match.start : match.end]
        found.append((unescape(name) if name.startswith("<") else _plain(name, is_markup), True))
        at = match.end
        if number == len(matches) - 1:
            found.append((_plain(text[at : at + AROUND], is_markup), False))
            found.append(("…" if len(text) > at + AROUND else "", False))
    return [(words, is_name) for words, is_name in found if words]


def _plain(text, is_markup):
    return unescape(TAG.sub(" ", text)) if is_markup else text
