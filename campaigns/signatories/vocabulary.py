"""What a reader of lists of signatories must know, handed to it as data."""

from collections.abc import Callable
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Vocabulary:
    """Words by which lines are understood, all in lower case.

    `withheld` stand for a name that is not given, `withdrawn` beside the date of a withdrawal; `months` gives the
    number of a month by name, `after_year` what may follow a year; `country` the code for a country's name or code,
    or None; `organisations` the numbers of those of the register that bear a name.
    """

    withheld: frozenset[str] = frozenset()
    withdrawn: tuple[str, ...] = ()
    months: dict[str, int] = field(default_factory=dict)
    after_year: frozenset[str] = frozenset()
    country: Callable[[str], str | None] = lambda text: None
    organisations: Callable[[str], tuple[int, ...]] = lambda text: ()
