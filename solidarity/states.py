"""The states of a message, in the order in which it advances. No models here."""

from django.db.models import TextChoices
from django.utils.translation import pgettext_lazy


class State(TextChoices):
    """Where a message is."""

    NEW = "new", pgettext_lazy("message", "new")
    HELD = "held", pgettext_lazy("message", "held: perhaps sent by a machine")
    TO_DECIDE = "to_decide", pgettext_lazy("message", "to be decided")
    APPROVED = "approved", pgettext_lazy("message", "approved")
    PASSED_ON = "passed_on", pgettext_lazy("message", "passed on")
    ANSWERED = "answered", pgettext_lazy("message", "answered")
    DECLINED = "declined", pgettext_lazy("message", "declined")
    ERASED = "erased", pgettext_lazy("message", "erased")


class Way(TextChoices):
    """How a message was passed on. Never a name."""

    FAMILY = "family", pgettext_lazy("passed on", "through the family")
    LAWYER = "lawyer", pgettext_lazy("passed on", "through a lawyer")
    COLLEAGUE = "colleague", pgettext_lazy("passed on", "through a colleague")
    OTHER = "other", pgettext_lazy("passed on", "in another way")


def least_advanced(states):
    """Give the least advanced of `states` (an iterable of State, not empty): the state of a whole message."""
    return min(states, key=list(State).index)
