"""The birthdays of a year, month by month, as they are drawn: a stroke a day. No models, no words."""

import calendar
from dataclasses import dataclass

LEAP_YEAR = 2000  # has every day
PITCH, HEIGHT = 10, 24


@dataclass(frozen=True)
class Month:
    """A month with how many people have their birthday in it, and the days on which they are, as far as known."""

    number: int
    name: str
    people: int
    days: tuple[int, ...]

    @property
    def length(self):
        """How many days it has, in a leap year."""
        return calendar.monthrange(LEAP_YEAR, self.number)[1]

    @property
    def others(self):
        """The path of the days that are nobody's birthday: thin and low."""
        days = [day for day in range(1, self.length + 1) if day not in self.days]
        return "".join(f"M{day * PITCH - 6} 16h2v8h-2z" for day in days)

    @property
    def birthdays(self):
        """The path of the days that are somebody's birthday."""
        return "".join(f"M{day * PITCH - 7.5:g} 0h5v{HEIGHT}h-5z" for day in self.days)


def months(counted, names):
    """Give the twelve Months. `counted` are (month, day or None, how many people); `names` those of the months."""
    return [
        Month(
            number,
            name,
            sum(people for month, _day, people in counted if month == number),
            tuple(sorted(day for month, day, _people in counted if month == number and day)),
        )
        for number, name in enumerate(names, start=1)
    ]
