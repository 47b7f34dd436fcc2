"""What waits for a hand: each room tells by the hook `needs_a_hand`, and only what the reader may act on."""

from dataclasses import dataclass, field

from wagtail import hooks

HOOK = "needs_a_hand"


@dataclass(frozen=True)
class Waiting:
    """One line of the front page: what waits, in words with its number, and where to go, which may be empty.

    `details` are (words, address or "") of the single things, where there are few. Lines stand by `order`.
    """

    words: str
    url: str
    icon: str
    order: int = 100
    details: list = field(default_factory=list)


def waiting_for(request):
    """Give the Waiting lines for the user of `request`. Each function of the hook takes it and gives some, or none."""
    lines = [line for function in hooks.get_hooks(HOOK) for line in function(request)]
    return sorted(lines, key=lambda line: line.order)
