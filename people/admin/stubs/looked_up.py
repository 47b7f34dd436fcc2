"""What the register knows of a pasted line."""

import hashlib
from dataclasses import dataclass, field

from django.db.models import TextChoices
from django.utils.translation import gettext as _
from django.utils.translation import pgettext_lazy

from network_site.countries import country_name
from people.matching import name_keys
from people.takedown.gone import why_gone

SKIP = "skip"


class State(TextChoices):
    """What a line is about."""

    KNOWN = "known", pgettext_lazy("pasted line", "known")
    NEW = "new", pgettext_lazy("pasted line", "new")
    TWICE = "twice", pgettext_lazy("pasted line", "stands there twice")
    SEVERAL = "several", pgettext_lazy("pasted line", "several match")
    GONE = "gone", pgettext_lazy("pasted line", "taken down: not brought back")
    NO_COUNTRY = "no_country", pgettext_lazy("pasted line", "country is missing")
    NO_NAME = "no_name", pgettext_lazy("pasted line", "name is missing")


@dataclass
class LookedUp:
    """A line with its state, the people it may mean, and the choices there are about it; the first line it repeats."""

    number: int
    name: str
    country: str
    left_out: str
    state: State
    people: list = field(default_factory=list)
    choices: list = field(default_factory=list)
    initial: str = ""
    sentence: str = ""

    @property
    def field(self):
        """The name of the field of its choice: another one when the line was changed since."""
        words = hashlib.sha256(f"{self.name}|{self.country}".encode()).hexdigest()[:12]
        return f"line-{self.number}-{words}"

    @property
    def country_name(self):
        """The name of its country in the reader's language."""
        return country_name(self.country) if self.country else ""

    def adds(self, choice):
        """Say whether with that choice somebody is added."""
        return bool(self.choices) and (choice or "").startswith("add")


def look_up(lines, default_country, register, sees_all):
    """Give a `LookedUp` for each of `lines` (Pasted). `sees_all`: the reader may see facts that are for staff only."""
    first, found = {}, []
    for line in lines:
        country = line.country or default_country
        looked_up = _look_up(line, country, register, sees_all)
        keys = {(country, key) for key in name_keys(line.name)}
        earlier = min((first[key] for key in keys if key in first), default=None)
        if looked_up.state == State.NEW and earlier:
            _ask_twice(looked_up, earlier)
        first |= dict.fromkeys(keys, earlier or line.number)
        found.append(looked_up)
    return found


def _look_up(line, country, register, sees_all):
    if not line.name:
        sentence = _("There is no name in this line: write one, or delete the line.")
        return LookedUp(line.number, "", country, line.left_out, State.NO_NAME, sentence=sentence)
    people = register.named([line.name], [country] if country else ())
    hidden = [known for known in people if known.is_hidden]
    people = [known for known in people if not known.is_hidden]
    made = LookedUp(line.number, line.name, country, line.left_out, State.NEW)
    gone = why_gone(names=[line.name]) if not people and (hidden or register.may_be_hidden([line.name])) else ""
    if gone:
        made.state, made.sentence = State.GONE, gone
    elif people:
        _offer_known(made, people, sees_all)
    elif not country:
        made.state = State.NO_COUNTRY
        made.sentence = _("Write a country into the line, or choose one for all lines.")
    else:
        made.choices, made.initial = [("add", _("Add")), (SKIP, _("Leave out"))], "add"
    return made


def _offer_known(made, people, sees_all):
    made.people = [_told(known, sees_all) for known in people]
    made.state = State.KNOWN if len(people) == 1 else State.SEVERAL
    made.choices = [(f"known-{known.pk}", told) for known, told in zip(people, made.people, strict=True)]
    made.initial = made.choices[0][0] if len(people) == 1 else ""
    if made.country:
        seen = "-".join(str(known.pk) for known in people)
        made.choices.append((f"add-{seen}", _("Somebody else of this name: add")))


def _ask_twice(made, earlier):
    made.state, made.initial = State.TWICE, ""
    made.choices = [
        (SKIP, _("The same as in line %(line)d: leave out") % {"line": earlier}),
        (f"add-line-{earlier}", _("Somebody else of this name: add")),
    ]


def _told(known, sees_all):
    """Give name, countries and year of birth of somebody who is known, so far as the reader may see them."""
    year = known.birth_year if sees_all or known.shows_birth_year else None
    parts = [*map(country_name, known.countries), *([str(year)] if year else [])]
    return f"{known.name} ({', '.join(parts)})" if parts else known.name
