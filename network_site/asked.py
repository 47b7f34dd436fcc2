"""What a visitor asks of a list, read from an address and written into one. No models, no words."""

import re
from collections.abc import Callable
from dataclasses import asdict, dataclass
from typing import ClassVar
from urllib.parse import urlencode

PAGE = re.compile(r"[2-9]|[1-9][0-9]{1,5}").fullmatch


@dataclass(frozen=True)
class Asked:
    """What is asked for; an empty text where nothing is. Each list names its filters in a subclass.

    `shapes` says of each what a value must look like; anything else is as if it were not there.
    `narrowing` are the names of those that leave something out.
    """

    page: str = ""

    shapes: ClassVar[dict[str, Callable]] = {}
    narrowing: ClassVar[tuple[str, ...]] = ()

    @classmethod
    def read(cls, given):
        """Read it from `given` (a mapping of names to texts). What makes no sense is left out."""
        shapes = {**cls.shapes, "page": PAGE}
        return cls(**{name: given[name] for name, is_sound in shapes.items() if is_sound(given.get(name, ""))})

    @property
    def chosen(self):
        """The names of the filters that leave something out, in the order of the address."""
        return [name for name in self.narrowing if getattr(self, name)]

    @property
    def is_narrow(self):
        """Whether anything is asked that leaves something out."""
        return bool(self.chosen)

    def address(self, **changes):
        """Give the query string with its question mark, with `changes`; a page only where one is given."""
        asked = {**asdict(self), **changes, "page": changes.get("page", "")}
        kept = [(name, value) for name, value in asked.items() if value and name != "page"]
        kept += [("page", asked["page"])] if asked["page"] else []
        return f"?{urlencode(kept)}" if kept else ""

    def at(self, number):
        """Give the query string of page `number` of the list. The first page has none of its own."""
        return self.address(page=str(number) if number > 1 else "")

    @property
    def canonical(self):
        """The one query string of all that ask for the same."""
        return self.address(page=self.page)
