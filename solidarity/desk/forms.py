"""What a reader can do with a message."""

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from network_site.date_input import DayField
from network_site.dates import day_text
from solidarity.states import State, Way

NO_DAY = _("This is not a day. Write year, month and day as here: 2024-05-31.")


class PassOnForm(forms.Form):
    """Which handovers were passed on, on which day, and by which of four ways."""

    handovers = forms.ModelMultipleChoiceField(
        queryset=None,
        label=_("Passed on to"),
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": _("Tick for whom the message was passed on.")},
    )
    day = DayField(
        label=_("On which day"),
        widget=forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"}),
        error_messages=dict.fromkeys(("required", "invalid"), NO_DAY),
    )
    way = forms.ChoiceField(
        label=_("How"),
        choices=[("", "—"), *Way.choices],
        help_text=_("Write down no name of anybody who passes messages on."),
        error_messages={"required": _("Choose how the message was passed on.")},
    )

    def __init__(self, handovers, days, *args, **kwargs):
        """Take the handovers to choose from (a queryset), and the first and the last day there can be (a pair)."""
        super().__init__(*args, **kwargs)
        self._first, self._last = days
        self.fields["day"].initial = self._last
        self.fields["handovers"].queryset = handovers.select_related("person").order_by("person__sort_as")
        self.fields["handovers"].label_from_instance = lambda handover: handover.person.name

    def clean_day(self):
        """Give the day; raise ValidationError when it lies in the future, or before the message came."""
        day = self.cleaned_data["day"]
        if day > self._last:
            raise forms.ValidationError(gettext("This day lies in the future."))
        if day < self._first:
            came = {"day": day_text(self._first)}
            raise forms.ValidationError(gettext("The message came on %(day)s. Choose that day or a later one.") % came)
        return day


class DecideForm(forms.Form):
    """What becomes of a message that was perhaps sent by a machine."""

    state = forms.ChoiceField(choices=[(State.NEW, _("Not sent by a machine")), (State.DECLINED, _("Decline"))])
