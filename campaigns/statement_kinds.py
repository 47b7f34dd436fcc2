"""Kinds of statements. No models here."""

from django.db.models import TextChoices
from django.utils.translation import pgettext_lazy


class StatementKind(TextChoices):
    """What a statement does."""

    RELEASE = "release", pgettext_lazy("statement", "Demand for release")
    RETRIAL = "retrial", pgettext_lazy("statement", "Call for a new trial")
    RECOGNITION = "recognition", pgettext_lazy("statement", "Recognition of political prisoners")
    APPEAL = "appeal", pgettext_lazy("statement", "Appeal to a body")
    POSITION = "position", pgettext_lazy("statement", "Position")
