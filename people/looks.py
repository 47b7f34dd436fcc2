"""How a status looks: its colour and its sign."""

from people.case.kinds import Status

# The colours; what is neither custody, freedom nor memory is an open case.
LOOKS = {
    Status.CUSTODY: "custody",
    Status.HOUSE_ARREST: "custody",
    Status.FREE: "free",
    Status.DIED: "memory",
}
# House arrest has the colour of custody and a sign of its own: it is not counted as custody.
SIGNS = {**LOOKS, Status.HOUSE_ARREST: "house"}


def look_of(status):
    """Return the look of a status: custody, free, memory or case."""
    return LOOKS.get(status, "case")


def sign_of(status):
    """Return the sign of a status: custody, house, free, memory or case."""
    return SIGNS.get(status, "case")
