"""What a reader can do with a message."""

from django import forms
from django.utils.translation import gettext_lazy as _

from solidarity.states import State, Way


class PassOnForm(forms.Form):
    """Which handovers were passed on, and by which of four ways."""

    handovers = forms.ModelMultipleChoiceField(
        queryset=None,
        label=_("Passed on to"),
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": _("Tick for whom the message was passed on.")},
    )
    way = forms.ChoiceField(
        label=_("How"),
        choices=[("", "—"), *Way.choices],
        help_text=_("Write down no name of anybody who passes messages on."),
        error_messages={"required": _("Choose how the message was passed on.")},
    )

    def __init__(self, handovers, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["handovers"].queryset = handovers.select_related("person").order_by("person__sort_as")
        self.fields["handovers"].label_from_instance = lambda handover: handover.person.name


class DecideForm(forms.Form):
    """What becomes of a message that was perhaps sent by a machine."""

    state = forms.ChoiceField(choices=[(State.NEW, _("Not sent by a machine")), (State.DECLINED, _("Decline"))])
