"""New sentences for translators, by hand."""

from django import forms
from wagtail_localize.views.update_translations import UpdateTranslationsView


class DraftUpdateView(UpdateTranslationsView):
    """wagtail-localize's view, without its tick to publish: that would put English into gaps, and ask no safeguard."""

    def get_form(self):
        """Give the form with the tick taken out of sight and out of force."""
        form = super().get_form()
        form.fields["publish_translations"] = forms.BooleanField(
            disabled=True, initial=False, required=False, widget=forms.HiddenInput
        )
        return form
