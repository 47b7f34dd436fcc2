"""The form for the lines about a statement: the people it concerns, and who signed it."""

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from campaigns.signatories.lines import read_signatories
from campaigns.signatories.marks import plain_lines
from people.admin.stubs.forms import countries
from people.importing.pasted import MAX_LINES, read_lines

LONGEST = 40_000
MOST_SIGNATORIES = 300


class NamesForm(forms.Form):
    """The pasted lines; what they say is then in `people` and `signatories`."""

    people_text = forms.CharField(
        label=gettext_lazy("People concerned, one in a line"),
        widget=forms.Textarea(attrs={"rows": 9}),
        max_length=LONGEST,
        required=False,
        help_text=gettext_lazy("“Name, Country” or “Name (Country)”. Numbers and bullets do no harm."),
    )
    country = forms.ChoiceField(
        label=gettext_lazy("Country of people whose line names none"), choices=countries, required=False
    )
    signatories_text = forms.CharField(
        label=gettext_lazy("Signatories, one in a line"),
        widget=forms.Textarea(attrs={"rows": 9}),
        max_length=LONGEST,
        required=False,
        help_text=gettext_lazy(
            "As they came: “Name, role, Country”, “name withheld”, “Name (withdrawn on 3 March 2025)”."
            " What is not understood stays in the role, and you will see it."
        ),
    )
    # The draft that was looked at: when there is a newer one, everything is looked up again before it is saved.
    seen = forms.IntegerField(widget=forms.HiddenInput, required=False)

    def __init__(self, *args, vocabulary=None, **kwargs):
        super().__init__(*args, **kwargs)
        self._vocabulary = vocabulary
        self.people, self.signatories = [], []

    def clean_people_text(self):
        """Read the lines; raise ValidationError for too many."""
        text = self.cleaned_data["people_text"]
        plain = "\n".join(line for line, _header in plain_lines(text))
        self.people = read_lines(plain, self._vocabulary.country)
        _refuse_too_many(len(self.people), MAX_LINES)
        return text

    def clean_signatories_text(self):
        """Read the lines; raise ValidationError for too many."""
        text = self.cleaned_data["signatories_text"]
        self.signatories = read_signatories(text, self._vocabulary)
        _refuse_too_many(sum(line.count for line in self.signatories), MOST_SIGNATORIES)
        return text

    def clean(self):
        """Raise ValidationError when nothing was pasted."""
        if not self.errors and not self.people and not self.signatories:
            raise forms.ValidationError(_("There is no name in these lines."))
        return super().clean()


def _refuse_too_many(count, most):
    if count > most:
        raise forms.ValidationError(_("At most %(most)d lines at once, please.") % {"most": most})
