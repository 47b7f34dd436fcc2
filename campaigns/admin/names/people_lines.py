"""What the statement and the register know of the pasted lines about people."""

from django.utils.translation import gettext as _

from people.admin.stubs.looked_up import SKIP, State, look_up

KNOWN = "known-"


def look_up_people(lines, default_country, register, page, user):
    """Give a `LookedUp` for each of `lines`: the register's, with those who are on the statement already taken out."""
    there = {row.person_id for row in page.statement_people.all()}
    found = look_up(lines, default_country, register, user.has_perm("people.change_person"))
    mentioned = {}
    for line in found:
        known = _known_of(line)
        if line.state == State.NEW and not user.has_perm("people.add_person"):
            line.choices, line.sentence = [], _("You may not add people to the register. An editor can.")
        elif line.state == State.KNOWN and known[0] in there:
            _leave_out(line, user, _("Is on the statement already."))
        elif line.state == State.KNOWN and known[0] in mentioned:
            _leave_out(line, user, _("The same person as in line %(line)d.") % {"line": mentioned[known[0]]})
        elif line.choices:
            line.choices = _may_be_chosen(line, there, user)
        if line.state == State.KNOWN:
            mentioned.setdefault(known[0], line.number)
    return found


def _known_of(line):
    return [int(value.removeprefix(KNOWN)) for value, _label in line.choices if value.startswith(KNOWN)]


def _leave_out(line, user, sentence):
    """Offer to leave out who is there, or to add a namesake."""
    line.choices = [(SKIP, _("Leave out")), *_without(line.choices, KNOWN)]
    if not user.has_perm("people.add_person"):
        line.choices = _without(line.choices, "add")
    line.initial, line.sentence = SKIP, sentence


def _may_be_chosen(line, there, user):
    there = {f"{KNOWN}{pk}" for pk in there}
    choices = [choice for choice in line.choices if choice[0] not in there]
    if not user.has_perm("people.add_person"):
        choices = _without(choices, "add")
    return choices if (SKIP in dict(choices)) else [*choices, (SKIP, _("Leave out"))]


def _without(choices, start):
    return [(value, label) for value, label in choices if not value.startswith(start)]
