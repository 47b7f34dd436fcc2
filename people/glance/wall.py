"""A wall of windows: one for each person, or for so many. Numbers for a drawing; no models, no words."""

from dataclasses import dataclass
from functools import cached_property

# In the units of the drawing. After half a row there is more room, so that windows can be counted.
WINDOW, ROOM, MIDDLE = 20, 7, 12
MOST_WINDOWS = 200


@dataclass(frozen=True)
class Group:
    """So many people of one `sign`; `is_old` when nobody has confirmed it lately. The words are `label`."""

    sign: str
    label: str
    count: int
    is_old: bool = False


def people_per_window(total):
    """Give for how many people a window stands, so that a wall of `total` is no larger than can be looked at."""
    sizes = (digit * 10**power for power in range(7) for digit in (1, 2, 5))
    return next(size for size in sizes if total <= size * MOST_WINDOWS)


@dataclass(frozen=True)
class Wall:
    """The windows of `groups`, in their order; a window stands for `per_window` people, or for fewer left over."""

    groups: list[Group]
    per_window: int = 1
    columns: int = 20

    @cached_property
    def placed(self):
        """(group, [(x, y) of each window]) of every group that counts somebody."""
        found, number = [], 0
        for group in self.groups:
            windows = -(-group.count // self.per_window)
            if windows:
                found.append((group, [self._place(number + step) for step in range(windows)]))
            number += windows
        return found

    @property
    def width(self):
        """The width in units: that of a whole row, so that windows are as large on every wall."""
        return self._place(self.columns - 1)[0] + WINDOW

    @property
    def height(self):
        """The height in units."""
        return max((windows[-1][1] for _group, windows in self.placed), default=0) + WINDOW

    def _place(self, number):
        row, column = divmod(number, self.columns)
        return column * (WINDOW + ROOM) + (MIDDLE if column >= self.columns // 2 else 0), row * (WINDOW + ROOM)
