"""The forms of adding several people at once: the lines, then what is to become of each."""

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from network_site.countries import country_choices
from people.importing.pasted import MAX_LINES, read_lines

LONGEST = 20_000


def countries():
    """Give the countries to choose from, none first."""
    return [("", "—"), *country_choices()]


class LinesForm(forms.Form):
    """The pasted lines; what they say is then in `lines`."""

    text = forms.CharField(
        label=gettext_lazy("People, one in a line"),
        widget=forms.Textarea(attrs={"rows": 12, "cols": 60}),
        max_length=LONGEST,
        help_text=gettext_lazy(
            "Name and country: “Name, Country” or “Name (Country)”. Numbers, bullets and what else stands in a line"
            " are left out, and you will see it."
        ),
    )
    country = forms.ChoiceField(
        label=gettext_lazy("Country of lines that name none"), choices=countries, required=False
    )

    def __init__(self, *args, country_code, **kwargs):
        super().__init__(*args, **kwargs)
        self._country_code = country_code

    def clean_text(self):
        """Read the lines; raise ValidationError for none, or too many."""
        text = self.cleaned_data["text"]
        self.lines = read_lines(text, self._country_code)
        if not self.lines:
            raise forms.ValidationError(_("There is no name in these lines."))
        if len(self.lines) > MAX_LINES:
            raise forms.ValidationError(_("At most %(most)d lines at once, please.") % {"most": MAX_LINES})
        return text


class ChoicesForm(forms.Form):
    """For each line what is to become of it: its choices name whom they were offered about, so that none is stale."""

    def __init__(self, looked_up, *args, **kwargs):
        super().__init__(*args, **kwargs)
        for line in looked_up:
            if line.choices:
                self.fields[line.field] = forms.ChoiceField(
                    label=line.name,
                    choices=line.choices,
                    initial=line.initial,
                    widget=forms.RadioSelect,
                    error_messages={
                        "required": _("Choose one."),
                        "invalid_choice": _("The register changed meanwhile. Choose again."),
                    },
                )

    def added(self, looked_up):
        """Give the lines, of `looked_up`, whose people are to be added."""
        return [line for line in looked_up if line.adds(self.cleaned_data.get(line.field))]
