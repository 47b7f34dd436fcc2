"""Messages to the people of the demo."""

from home.demo.remove.log import forget
from people.models.person import Demo
from solidarity.models import Handover, Message


def remove_messages():
    """Remove what was written to people of the demo, and to nobody else."""
    handovers = Handover.objects.exclude(person__demo=Demo.NONE)
    touched = list(handovers.values_list("message", flat=True))
    handovers.delete()
    forget(Message.objects.filter(pk__in=touched, handovers=None))
