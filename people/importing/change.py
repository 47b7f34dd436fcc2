"""What a row changes, field by field."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Change:
    """One field of a person: its column, what it was (empty: nothing) and what it becomes."""

    column: str
    old: str
    new: str

    def __str__(self):
        return f"{self.column}: {self.old or '—'} → {self.new}"


class Changes(list):
    """The changes of one row, and what its editor should know of them (`notes`)."""

    def __init__(self):
        super().__init__()
        self.notes = []

    def tell(self, column, old, new):
        """Add a change; anything that has a text may be old or new."""
        self.append(Change(column, _text(old), _text(new)))

    def set(self, thing, attribute, value, column=None, show=None):
        """Set an attribute of a model instance, and tell of it when it differs; None leaves it as it is."""
        old = getattr(thing, attribute)
        if value is None or old == value:
            return
        setattr(thing, attribute, value)
        show = show or _text
        self.tell(column or attribute, show(old), show(value))


def _text(value):
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "" if value is None else str(value)
