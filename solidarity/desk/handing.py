"""What happens to a message at the desk. Each function takes effect once, whoever comes first."""

from django.db import transaction

from solidarity.models import Message
from solidarity.states import State

WAITING = [State.NEW, State.TO_DECIDE, State.APPROVED]


@transaction.atomic
def mark_passed_on(message, handovers, way, day):
    """Mark waiting `handovers` (a queryset) of a message as passed on; give how many were still waiting."""
    locked = Message.objects.select_for_update().only("pk", "state").get(pk=message.pk)
    waiting = locked.handovers.filter(pk__in=handovers, state__in=WAITING)
    marked = waiting.update(state=State.PASSED_ON, passed_on=day, way=way)
    locked.follow_handovers()
    return marked


@transaction.atomic
def decide_held(message, state):
    """Give a held message the `state`; give whether it was still held."""
    decided = Message.objects.filter(pk=message.pk, state=State.HELD).update(state=state)
    if decided:
        message.handovers.filter(state=State.HELD).update(state=state)
    return bool(decided)


@transaction.atomic
def decline(message):
    """Decline the handovers of a message that wait; give how many they were. What was passed on stays so."""
    locked = Message.objects.select_for_update().only("pk", "state").get(pk=message.pk)
    declined = locked.handovers.filter(state__in=WAITING).update(state=State.DECLINED)
    locked.follow_handovers()
    return declined
