"""The form of a message. What is wrong is said in a sentence; what was typed stays."""

import unicodedata

from django import forms
from django.core.validators import EmailValidator
from django.utils.translation import gettext_lazy as _

from solidarity.consents import CONSENTS

LONGEST_TEXT = 4000
# Where bytes were no text; see solidarity.post.
UNREADABLE = "�"


class WrittenField(forms.CharField):
    """Text as people type it: one kind of line break, no control characters, nothing cut off in silence."""

    default_error_messages = {
        "max_length": _("%(show_value)d characters: that is too long. At most %(limit_value)d fit."),
        "control": _("There are control characters in it that cannot be stored. Please type it anew."),
        "unreadable": _("Some characters could not be read; they show as �. Please type them anew."),
    }

    def to_python(self, value):
        """Give the text with \\n as its line break; raise ValidationError for what is no text."""
        value = super().to_python(value).replace("\r\n", "\n").replace("\r", "\n")
        if any(unicodedata.category(char) == "Cc" and char not in "\n\t" for char in value):
            raise forms.ValidationError(self.error_messages["control"], code="control")
        if UNREADABLE in value:
            raise forms.ValidationError(self.error_messages["unreadable"], code="unreadable")
        # Signs that nobody sees are no words.
        return value if any(char.isprintable() and not char.isspace() for char in value) else ""

    def widget_attrs(self, widget):
        """Give no maxlength: browsers would cut pasted text without a word."""
        return {}


class LineField(WrittenField):
    """One line."""

    def to_python(self, value):
        """Give the text with single spaces only."""
        return " ".join(super().to_python(value).split())


class EmailLineField(LineField):
    """An e-mail address."""

    widget = forms.EmailInput
    default_validators = [EmailValidator(_("This is no e-mail address. It looks like name@example.org."))]


def consent_field(name, required=False, **kwargs):
    """Give the box for one consent, never ticked beforehand."""
    label, help_text = CONSENTS[name]
    return forms.BooleanField(label=label, help_text=help_text, required=required, **kwargs)


def line(**attrs):
    """Give what all inputs of the form have."""
    return {"class": "in", **attrs}


class MessageForm(forms.Form):
    """Words, signature, country, address, and four things that the sender decides."""

    text = WrittenField(
        label=_("Your message"),
        help_text=_("Up to 4,000 characters. Leave out what could harm anybody."),
        max_length=LONGEST_TEXT,
        error_messages={"required": _("Your message is empty. Even one line is enough.")},
        widget=forms.Textarea(attrs=line(dir="auto")),
    )
    signature = LineField(
        label=_("Signed"),
        help_text=_("Optional. As it is to be read: a first name will do."),
        max_length=200,
        required=False,
        widget=forms.TextInput(attrs=line(dir="auto", autocomplete="off")),
    )
    country = LineField(
        label=_("Your country"),
        help_text=_("Optional."),
        max_length=100,
        required=False,
        widget=forms.TextInput(attrs=line(dir="auto", autocomplete="off")),
    )
    email = EmailLineField(
        label=_("Your e-mail address"),
        help_text=_("Optional. Only for writing to you about this message."),
        max_length=254,
        required=False,
        widget=forms.EmailInput(attrs=line(autocomplete="off")),
    )
    pass_on = consent_field(
        "pass_on",
        required=True,
        error_messages={"required": _("Without this box the message cannot be passed on. Please tick it.")},
    )
    translate = consent_field("translate")
    publish = consent_field("publish")
    contact = consent_field("contact")

    def __init__(self, *args, **kwargs):
        super().__init__(*args, auto_id="%s", **kwargs)

    def clean(self):
        """Ask for an address where the sender wants to hear."""
        if self.cleaned_data.get("contact") and "email" not in self.errors and not self.cleaned_data.get("email"):
            self.add_error("email", _("Give an address, or untick “You may write to me”."))
        return super().clean()

    @property
    def lines(self):
        """The fields that are typed."""
        return [field for field in self if field.name not in CONSENTS]

    @property
    def consents(self):
        """The fields of the four boxes."""
        return [self[name] for name in CONSENTS]
