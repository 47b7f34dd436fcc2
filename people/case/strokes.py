"""The leaf beside a portrait: one stroke a year. Numbers for a drawing; no models, no words."""

from dataclasses import dataclass

# A life sentence, or a very long one, is drawn with so many strokes and no more.
CAP = 20
PITCH = 12
UNKNOWN_SHADES = (70, 48, 30, 16, 7)


@dataclass(frozen=True)
class Stroke:
    """A stroke of the drawing: `x` and `width` in its units, and whether its year is still to come."""

    x: str
    width: str
    is_to_come: bool = False


@dataclass(frozen=True)
class Shade:
    """A stroke of unknown meaning: where it stands, and how far it has faded (a whole percentage)."""

    x: str
    opacity: str


@dataclass(frozen=True)
class Leaf:
    """Strokes of the years passed and to come; `shades` fade out where the length is not known."""

    strokes: tuple[Stroke, ...]
    shades: tuple[Shade, ...]
    width: int
    is_capped: bool

    @property
    def ems(self):
        """The width in em: one for each stroke, so that the pitch is the same on every leaf."""
        return self.width // PITCH

    @property
    def capped_width(self):
        """The width of the strokes that count a year, over which the beam lies when there are more years than they."""
        return len(self.strokes) * PITCH


def term_in_strokes(is_for_life, years, months):
    """Give a term in strokes, a begun year as one; more than CAP for life, None when nothing is known."""
    if is_for_life:
        return CAP + 1
    return (years or 0) + bool(months) or None


def leaf(days, term_years):
    """Draw the leaf of somebody in custody.

    Takes the days counted (None when nothing is) and the sentence in force in strokes (None when not
    known). Whole years only: a stroke that is solid has passed.
    """
    passed = (days or 0) // 365
    total = max(passed, term_years or 0)
    shown = min(total, CAP)
    strokes = []
    for number in range(shown):
        to_come = number >= passed
        width = 1.6 if to_come else 7
        strokes.append(Stroke(f"{number * PITCH + (PITCH - width) / 2:g}", f"{width:g}", to_come))
    shades = ()
    if not term_years:
        start = shown * PITCH
        shades = tuple(
            Shade(f"{start + place * PITCH + 4.5:g}", f"0.{shade:02d}") for place, shade in enumerate(UNKNOWN_SHADES)
        )
    width = (shown + len(shades)) * PITCH
    return Leaf(tuple(strokes), shades, width, total > CAP)
