"""Of whom there is paper. What is printed outlives its day: it tells only of custody, and when that was confirmed."""

from django.db.models import Q

from people.case.kinds import Status

# By what is stored; of those found the case is asked as it stands now, below.
IN_CUSTODY = Q(status=Status.CUSTODY, as_of__isnull=False)
WITH_PLACARDS = IN_CUSTODY & Q(allow_placards=True)


def is_in_custody(portrayal):
    """Say whether a Portrayal is of somebody listed and in custody when last confirmed, on a day that is known."""
    return portrayal.person.is_listed and portrayal.case.status == Status.CUSTODY and portrayal.case.as_of is not None


def has_placard(portrayal):
    """Say whether placards and postcards of somebody are offered: of people in custody, where it was agreed."""
    return is_in_custody(portrayal) and portrayal.person.allow_placards
