"""The dated events of a case."""

from datetime import timedelta

from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.models import Orderable

from people.case.event import Event
from people.case.kinds import SENTENCES, Kind, Regime, Term
from people.case.when import Precision, When
from people.own_words import OwnWordsField


def public_at(moment):
    """Give the condition that the public may see an event at `moment` (an aware datetime)."""
    return models.Q(is_public=True) & (models.Q(public_from=None) | models.Q(public_from__lte=moment))


class CaseEvent(ClusterableModel, Orderable):
    """One thing that happened: kind, date as far as known, and what goes with it."""

    person = ParentalKey("people.Person", on_delete=models.CASCADE, related_name="events")
    kind = models.CharField(_("what happened"), max_length=24, choices=Kind.choices)
    precision = models.CharField(_("when"), max_length=8, choices=Precision.choices, default=Precision.DAY)
    date = models.DateField(
        _("date"),
        null=True,
        blank=True,
        help_text=_("For a month or a year: any day of it. Empty when not known."),
    )
    date_to = models.DateField(_("and"), null=True, blank=True, help_text=_("Only for “between two days”."))
    place = models.ForeignKey(
        "people.PlaceOfDetention",
        verbose_name=_("place"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="events",
    )
    term = models.CharField(_("punishment"), max_length=20, choices=Term.choices, blank=True)
    term_years = models.PositiveSmallIntegerField(_("years"), null=True, blank=True)
    term_months = models.PositiveSmallIntegerField(_("months"), null=True, blank=True)
    regime = models.CharField(_("served in"), max_length=20, choices=Regime.choices, blank=True)
    in_absentia = models.BooleanField(_("in absentia"), default=False)
    articles = models.CharField(_("articles"), max_length=255, blank=True)
    court = models.CharField(_("court or authority"), max_length=255, blank=True)
    criterion = models.CharField(_("criterion"), max_length=255, blank=True)
    own_words = OwnWordsField(
        _("in your own words"),
        blank=True,
        default=dict,
        help_text=_("Only for “other event”: a few words in each language. Where one is missing, English is shown."),
    )
    source = models.CharField(
        _("source"),
        max_length=255,
        blank=True,
        help_text=_("Where this is known from. For a source that must stay unnamed write its kind only: “family”."),
    )
    source_url = models.URLField(_("link to the source"), blank=True)
    source_is_public = models.BooleanField(_("the source may be published"), default=False)
    is_public = models.BooleanField(_("public"), default=True, help_text=_("Otherwise for staff only."))
    public_from = models.DateTimeField(_("public from"), null=True, blank=True, help_text=_("Leave empty for at once."))

    # When it was written down here; feeds of changes go by it.
    added_at = models.DateTimeField(default=timezone.now, editable=False)

    class Meta(Orderable.Meta):
        verbose_name = _("case event")
        verbose_name_plural = _("case events")
        constraints = [
            models.CheckConstraint(
                name="event_has_date_unless_unknown",
                condition=models.Q(precision=Precision.UNKNOWN, date=None)
                | ~models.Q(precision=Precision.UNKNOWN) & models.Q(date__isnull=False),
            ),
            models.CheckConstraint(
                name="event_between_two_days",
                condition=models.Q(precision=Precision.BETWEEN, date_to__isnull=False, date_to__gt=models.F("date"))
                | ~models.Q(precision=Precision.BETWEEN) & models.Q(date_to=None),
            ),
        ]

    def __str__(self):
        return f"{self.get_kind_display()} ({self.date or self.get_precision_display()})"

    @property
    def when(self):
        """The date and what is known of it, as the rules take it."""
        return When(Precision(self.precision), self.date, self.date_to)

    def as_event(self):
        """Give the event as the rules take it; its place is the id of the place."""
        says = bool(self.term or self.term_years or self.term_months)
        return Event(Kind(self.kind), self.when, self.sort_order or 0, self.place_id, self.public_from, says)

    def is_public_at(self, moment):
        """Say whether the public may see it at `moment` (an aware datetime)."""
        return self.is_public and (self.public_from is None or self.public_from <= moment)

    def clean(self):
        """Raise ValidationError, by field: a date that does not fit or lies ahead, a punishment too many, no words."""
        super().clean()
        if self.precision == Precision.UNKNOWN:
            self.date = None
        if self.precision != Precision.BETWEEN:
            self.date_to = None
        errors = self._date_errors()
        if self.kind not in SENTENCES and (self.term or self.term_years or self.term_months or self.regime):
            errors["term"] = _("Only a sentence has a punishment.")
        if self.kind == Kind.OTHER and not self.own_words:
            errors["own_words"] = _("Say in a few words what happened, in at least one language.")
        if errors:
            raise ValidationError(errors)

    def _date_errors(self):
        if self.precision == Precision.UNKNOWN:
            return {}
        if self.date is None:
            return {"date": _("Give a date, or choose “not known”.")}
        if self.precision == Precision.BETWEEN and (self.date_to is None or self.date_to <= self.date):
            return {"date_to": _("Give the later of the two days.")}
        tomorrow = timezone.localdate() + timedelta(days=1)  # it is tomorrow already, east of here
        if self.kind != Kind.HEARING_SET and (self.when.earliest or self.date) > tomorrow:
            return {"date": _("Only a hearing may lie in the future.")}
        return {}
