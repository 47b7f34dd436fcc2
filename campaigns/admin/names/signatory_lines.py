"""What the statement and the register know of the pasted lines of signatories."""

import hashlib
from dataclasses import dataclass, field

from django.db.models import TextChoices
from django.utils.translation import gettext as _
from django.utils.translation import ngettext, pgettext_lazy

from campaigns.signatories.signed import Signed
from network_site.countries import country_name
from network_site.dates import day_text
from people.admin.stubs.looked_up import SKIP
from people.matching import name_keys
from people.models import Organisation
from people.takedown.gone import why_gone

AS_WRITTEN = "as-written"
LONGEST = 255


class Sign(TextChoices):
    """What a line of signatories is about."""

    PERSON = "person", pgettext_lazy("pasted line", "name")
    ORGANISATION = "organisation", pgettext_lazy("pasted line", "organisation of the register")
    SEVERAL = "several", pgettext_lazy("pasted line", "several match")
    WITHHELD = "withheld", pgettext_lazy("pasted line", "name withheld")
    HEADING = "heading", pgettext_lazy("pasted line", "no signatory, it seems")
    THERE = "there", pgettext_lazy("pasted line", "is there already")
    TWICE = "twice", pgettext_lazy("pasted line", "stands there twice")
    GONE = "gone", pgettext_lazy("pasted line", "taken down: not brought back")
    TOO_LONG = "too_long", pgettext_lazy("pasted line", "too long")


@dataclass
class Line:
    """A line of signatories with what is offered about it; `signed` says what was understood."""

    signed: Signed
    state: Sign
    choices: list = field(default_factory=list)
    initial: str = ""
    sentence: str = ""
    organisation_names: list = field(default_factory=list)

    @property
    def number(self):
        """The number of the line."""
        return self.signed.number

    @property
    def name(self):
        """What the line is called in a list."""
        return str(self.state.label) if self.signed.is_withheld else self.signed.name

    @property
    def country_name(self):
        """The name of its country in the reader's language."""
        return country_name(self.signed.country) if self.signed.country else ""

    @property
    def withdrawn(self):
        """The day of the withdrawal in the reader's language; empty for a signature that stands."""
        return day_text(self.signed.withdrawn_on) if self.signed.withdrawn_on else ""

    @property
    def field(self):
        """The name of the field of its choice: another one when the line, or what is known of it, changed since."""
        words = hashlib.sha256(f"{self.signed}|{self.choices}".encode()).hexdigest()[:12]
        return f"signatory-{self.number}-{words}"

    def adds(self, choice):
        """Say whether with that choice somebody is added."""
        return bool(self.choices) and (choice or SKIP) != SKIP


def look_up_signatories(lines, register, page):
    """Give a `Line` for each of `lines` (Signed), to be added to the draft `page`.

    One query, and two for each line whose name may be that of somebody hidden.
    """
    wanted = {pk for line in lines for pk in line.organisations}
    names = dict(Organisation.objects.filter(pk__in=wanted).values_list("pk", "name"))
    first, withheld = _there(page)
    found = []
    for signed in lines:
        line = _look_up(signed, register, names, withheld)
        keys = _keys(signed)
        earlier = next((first[key] for key in keys if key in first), None)
        if earlier is not None and line.choices and not signed.is_heading:
            _refuse_again(line, earlier)
        first |= {key: first.get(key, signed.number) for key in keys}
        found.append(line)
    return found


def _there(page):
    """Give who signed already, as keys that are in line 0, and how many names are withheld."""
    rows = list(page.signatories.all())
    keys = {("organisation", row.organisation_id): 0 for row in rows if row.organisation_id and not row.name}
    keys |= {("name", key): 0 for row in rows for key in name_keys(row.name)}
    return keys, sum(row.is_withheld for row in rows)


def _keys(signed):
    if signed.is_withheld:
        return []
    if signed.organisations:  # of several of one name nothing is known before it is chosen
        return [("organisation", pk) for pk in signed.organisations] if len(signed.organisations) == 1 else []
    return [("name", key) for key in name_keys(signed.name)]


def _look_up(signed, register, names, withheld):
    add, skip = ("add", _("Add")), (SKIP, _("Leave out"))
    line = Line(signed, Sign.PERSON, [add, skip], "add")
    line.organisation_names = [names[pk] for pk in signed.organisations]
    if gone := why_gone(names=[signed.name]) if register.may_be_hidden([signed.name]) else "":
        line.state, line.choices, line.sentence = Sign.GONE, [], gone
    elif max(len(signed.name), len(signed.role)) > LONGEST:
        line.state, line.choices = Sign.TOO_LONG, []
        line.sentence = _("Name and role have room for %(most)d letters each. Shorten the line.") % {"most": LONGEST}
    elif signed.is_withheld:
        _offer_withheld(line, withheld)
    elif not signed.name or signed.is_heading:
        line.state, line.initial = Sign.HEADING, SKIP
        line.choices = [skip, add] if signed.name else []
    elif len(signed.organisations) > 1:
        line.state, line.initial = Sign.SEVERAL, ""
        line.choices = [(f"organisation-{pk}", names[pk]) for pk in signed.organisations]
        line.choices += [(AS_WRITTEN, _("None of them: as it is written")), skip]
    elif signed.organisations:
        line.state = Sign.ORGANISATION
    return line


def _offer_withheld(line, withheld):
    line.state = Sign.WITHHELD
    if withheld:
        line.initial = ""
        line.sentence = ngettext(
            "%(count)d withheld name is counted on the statement already. Is this one more?",
            "%(count)d withheld names are counted on the statement already. Is this one more?",
            withheld,
        ) % {"count": withheld}


def _refuse_again(line, earlier):
    if earlier == 0:
        line.state, line.choices = Sign.THERE, []
        line.sentence = _("Has signed already and is not added twice.")
    else:
        line.state, line.initial = Sign.TWICE, SKIP
        line.choices = [
            (SKIP, _("The same as in line %(line)d: leave out") % {"line": earlier}),
            ("add", _("Somebody else of this name: add")),
        ]
