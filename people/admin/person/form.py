"""The form for a person."""

from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminModelForm

from network_site.models import HouseSettings
from people.admin.person.presets import Preset, switches
from people.case.when import Precision
from people.minors import is_minor
from people.today import house_today


class PersonForm(WagtailAdminModelForm):
    """A person, with a choice that sets all switches at once."""

    preset = forms.ChoiceField(
        label=_("How much may be shown"),
        choices=Preset.choices,
        required=False,
        widget=forms.RadioSelect,
        help_text=_("What you choose here is set when you save, whatever is ticked below."),
    )

    # The revision that the form was opened on, to notice what somebody else saved meanwhile.
    rests_on = forms.CharField(required=False, widget=forms.HiddenInput)

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["rests_on"].initial = self.instance.latest_revision_id

    def clean(self):
        """Set what the preset sets."""
        cleaned = super().clean()
        if preset := cleaned.get("preset"):
            today = house_today(HouseSettings.load())
            of_a_child = is_minor(cleaned.get("birth_date"), cleaned.get("birth_precision") or Precision.DAY, today)
            cleaned |= switches(preset, of_a_child)
        return cleaned
