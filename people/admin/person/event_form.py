"""The events within a person's form."""

from django import forms
from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator
from django.db.models import TextChoices
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from modelcluster.forms import BaseChildFormSet
from wagtail.admin.forms import WagtailAdminModelForm

from people.case.kinds import DEATHS, RELEASES, STAFF_ONLY_AT_FIRST
from people.case.when import Precision, When
from people.case_checks import refusals

# As in a file that is imported: more is a slip of the finger.
LONGEST_TERM = {"term_years": 200, "term_months": 200 * 12}


class Visibility(TextChoices):
    """Who sees an event."""

    USUAL = "usual", _("as usual for what happened")
    PUBLIC = "public", _("public")
    STAFF = "staff", _("staff only")


class EventForm(WagtailAdminModelForm):
    """An event: who may see it, chosen in words; a release or a death with its source."""

    visibility = forms.ChoiceField(
        label=_("Who sees it"),
        choices=Visibility.choices,
        required=False,
        help_text=_(
            "As usual: hospital, last news, transfers, punishment cell and hunger strikes for staff only,"
            " everything else public."
        ),
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        shown = Visibility.PUBLIC if self.instance.is_public else Visibility.STAFF
        self.initial["visibility"] = shown if self.instance.pk else Visibility.USUAL
        for name, most in LONGEST_TERM.items():
            self.fields[name].validators.append(MaxValueValidator(most))

    def clean(self):
        """Set who sees the event; raise ValidationError for a release or a death without a source."""
        cleaned = super().clean()
        kind = cleaned.get("kind")
        match cleaned.get("visibility"):
            case Visibility.PUBLIC:
                self.instance.is_public = True
            case Visibility.STAFF:
                self.instance.is_public = False
            case _usual:
                self.instance.is_public = kind not in STAFF_ONLY_AT_FIRST
        needs_source = kind in RELEASES or kind in DEATHS
        if needs_source and not cleaned.get("source") and self.has_changed() and not self.is_deferred_validation:
            self.add_error("source", gettext("A release or a death needs a source: write where this is known from."))
        return cleaned


class EventFormSet(BaseChildFormSet):
    """All events of a person."""

    def clean(self):
        """Raise ValidationError for events that cannot all have happened; each sentence names two of them."""
        super().clean()
        if any(self.errors):
            return
        kept = (form for form in self.forms if form not in self.deleted_forms)
        rows = [form for form in kept if form.instance.pk or form.has_changed()]
        for number, form in enumerate(sorted(rows, key=_position)):
            form.instance.sort_order = number
        born = self.instance.birth_date
        birth = When(Precision(self.instance.birth_precision), born) if born else None
        if sentences := refusals([form.instance for form in rows], birth):
            raise ValidationError(sentences)


def _position(form):
    return form.cleaned_data.get("ORDER") or 0
