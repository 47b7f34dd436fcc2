"""The colours that a house can choose from."""

from django.db import models
from django.utils.translation import pgettext_lazy


class Palette(models.TextChoices):
    """A palette, as `data-palette` names it in window.css. In each a warm colour stands for custody."""

    WINDOW = "", pgettext_lazy("palette", "Window: white, iron and sky")
    CLAY = "clay", pgettext_lazy("palette", "Clay: cream, rust and teal")
    PLUM = "plum", pgettext_lazy("palette", "Plum: pale violet, plum and blue")
    PINE = "pine", pgettext_lazy("palette", "Pine: pale green, brick and pine")
    HARBOUR = "harbour", pgettext_lazy("palette", "Harbour: pale blue, red and deep blue")
    WINE = "wine", pgettext_lazy("palette", "Wine: warm white, wine and slate")
    NEWSPRINT = "newsprint", pgettext_lazy("palette", "Newsprint: grey paper, hardly any colour")


# What a browser draws around the page: the paper by day and by night.
PAPERS = {
    Palette.WINDOW: ("#ffffff", "#0d0f10"),
    Palette.CLAY: ("#fdf8f2", "#110e0a"),
    Palette.PLUM: ("#fef9fe", "#100e10"),
    Palette.PINE: ("#f6fcf7", "#0c100d"),
    Palette.HARBOUR: ("#f3faff", "#0c0f13"),
    Palette.WINE: ("#fef9f6", "#110e0c"),
    Palette.NEWSPRINT: ("#f4f2ed", "#100f0b"),
}
