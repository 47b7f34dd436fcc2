"""The forms of imports."""

from django import forms
from django.utils.translation import gettext_lazy as _

from people.importing.limits import MAX_BYTES
from people.importing.problem import FileProblem
from people.importing.reading import read, too_large


class UploadForm(forms.Form):
    """Take a file; what it holds is then in `table`."""

    file = forms.FileField(
        label=_("File"),
        help_text=_("CSV or XLSX, as the template shows. Nothing is saved before you have seen what would change."),
        allow_empty_file=True,  # it has a sentence of its own
    )

    def clean_file(self):
        """Read the file; raise ValidationError with what is wrong with it."""
        file = self.cleaned_data["file"]
        if file.size > MAX_BYTES:
            raise forms.ValidationError(too_large())
        try:
            self.table = read(file.read())
        except FileProblem as problem:
            raise forms.ValidationError(str(problem)) from problem
        return file


class BeginForm(forms.Form):
    """What to do about rows that are refused."""

    skip_refused = forms.BooleanField(label=_("Leave out the refused rows, and save the others"), required=False)
