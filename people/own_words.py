"""A few words of an editor's own in each language: stored as {language code: text}."""

from django import forms
from django.db import models
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from wagtail.models import Locale

from network_site.countries import language_name

MAX_LENGTH = 255


class OwnWordsField(models.JSONField):
    """Short words by language code, such as {"en": "Moved to another cell"}. Empty ones are not stored."""

    def formfield(self, **kwargs):
        """Give a form field with one line for each language of the site."""
        return OwnWordsFormField(
            label=capfirst(self.verbose_name), help_text=self.help_text, required=False, widget=OwnWordsWidget
        )


class OwnWordsWidget(forms.Widget):
    """One line for each language of the site, each named."""

    template_name = "people/admin/own_words.html"
    use_fieldset = True

    def get_context(self, name, value, attrs):
        """Give the lines: code, name of the language, name of the input, text."""
        texts = value or {}
        codes = [*Locale.objects.order_by("pk").values_list("language_code", flat=True)]
        codes += [code for code in texts if code not in codes]
        lines = [(code, language_name(code), f"{name}-{code}", texts.get(code, "")) for code in codes]
        return super().get_context(name, value, attrs) | {"lines": lines, "max_length": MAX_LENGTH}

    def value_from_datadict(self, data, files, name):
        """Give what was written, by language."""
        start = f"{name}-"
        written = {key.removeprefix(start): data[key].strip() for key in data if key.startswith(start)}
        return {code: text for code, text in written.items() if text}

    def value_omitted_from_data(self, data, files, name):
        """Say whether no line was sent at all."""
        return not any(key.startswith(f"{name}-") for key in data)


class OwnWordsFormField(forms.Field):
    """Take words by language; raise ValidationError for words that are too long."""

    def validate(self, value):
        """Raise ValidationError, naming the language, for words of more than MAX_LENGTH letters."""
        for code, text in (value or {}).items():
            if len(text) > MAX_LENGTH:
                sentence = _("%(language)s: at most %(most)d letters, please; these are %(count)d.")
                raise forms.ValidationError(
                    sentence % {"language": language_name(code), "most": MAX_LENGTH, "count": len(text)}
                )

    def has_changed(self, initial, data):
        """Say whether other words are written than are stored."""
        return (initial or {}) != (data or {})
