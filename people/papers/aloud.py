"""Names to be read aloud: of those in custody, and after them of those who died there."""

from django.utils.translation import gettext as _

from people.case.kinds import DEATHS_IN_CUSTODY, Status
from people.directory.found import died_in_custody
from people.papers.allowed import IN_CUSTODY, is_in_custody

TEMPLATE = "people/papers/names.html"


def to_be_read():
    """Give the condition (a Q) that the name of somebody listed is read."""
    return IN_CUSTODY | died_in_custody()


def is_to_be_read(portrayal):
    """Say whether the name of a Portrayal is read: by the case as it stands now."""
    return is_in_custody(portrayal) or (portrayal.person.is_listed and _died_in_custody(portrayal))


def names_read(portrayals):
    """Give what TEMPLATE says of `portrayals`: the living and the dead."""
    living = [portrayal for portrayal in portrayals if is_in_custody(portrayal)]
    remembered = [portrayal for portrayal in portrayals if _died_in_custody(portrayal)]
    people = [*living, *remembered]
    return {"title": _("Names to be read aloud"), "people": people, "living": living, "remembered": remembered}


def _died_in_custody(portrayal):
    said = {event.kind for event in portrayal.events}
    return portrayal.case.status == Status.DIED and not said.isdisjoint(DEATHS_IN_CUSTODY)
