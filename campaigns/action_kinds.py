"""Kinds of actions. No models here."""

from django.db.models import TextChoices
from django.utils.translation import pgettext_lazy


class ActionKind(TextChoices):
    """What people do together."""

    RALLY = "rally", pgettext_lazy("action", "Rally")
    MARCH = "march", pgettext_lazy("action", "March")
    VIGIL = "vigil", pgettext_lazy("action", "Vigil")
    RIDE = "ride", pgettext_lazy("action", "Ride")
    LETTERS = "letters", pgettext_lazy("action", "Marathon of letters")
    EXHIBITION = "exhibition", pgettext_lazy("action", "Exhibition")
    PERFORMANCE = "performance", pgettext_lazy("action", "Performance")
    READING = "reading", pgettext_lazy("action", "Reading")
    TALK = "talk", pgettext_lazy("action", "Talk")
    MEETING = "meeting", pgettext_lazy("action", "Meeting")
    SCREENING = "screening", pgettext_lazy("action", "Film screening")
    CONCERT = "concert", pgettext_lazy("action", "Concert")
    PODCAST = "podcast", pgettext_lazy("action", "Podcast")
    SIGNING = "signing", pgettext_lazy("action", "Collection of signatures")
    OTHER = "other", pgettext_lazy("action", "Action")
