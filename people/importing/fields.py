"""Fields of the forms that a row goes through: what people write into cells, and what it means."""

import re
import unicodedata
from difflib import get_close_matches

from django import forms
from django.utils.translation import gettext as _

from people.case.when import When
from people.importing.dates import read_when
from people.names import fold

YES = {"yes", "y", "true", "1"}
NO = {"no", "n", "false", "0"}


class Cell(forms.Field):
    """A cell that may be empty: then its value is None, and the register is left as it is."""

    def __init__(self, **kwargs):
        super().__init__(required=False, **kwargs)

    def to_python(self, value):
        """Give what `read` makes of a filled cell, else None; a ValueError of it becomes the form's error."""
        text = (value or "").strip()
        if not text:
            return None
        try:
            return self.read(text)
        except ValueError as error:
            raise forms.ValidationError(str(error)) from error

    def read(self, text):
        """Give the meaning of a text; raise ValueError with a sentence for one without."""
        raise NotImplementedError


class YesNoCell(Cell):
    """Yes or no."""

    def read(self, text):
        if text.lower() in YES:
            return True
        if text.lower() in NO:
            return False
        raise ValueError(_("Write yes or no, not “%(text)s”.") % {"text": text[:40]})


class ChoiceCell(Cell):
    """One of `choices` (TextChoices), by its value or by its name in the reader's language."""

    def __init__(self, choices):
        super().__init__()
        self.choices = [choice for choice in choices if choice.value]

    def read(self, text):
        written = fold(text).replace(" ", "_")
        for choice in self.choices:
            if written in (choice.value, fold(str(choice.label)).replace(" ", "_")):
                return choice
        names = [choice.value for choice in self.choices]
        if near := get_close_matches(written, names, n=1):
            sentence = _("“%(text)s” is not known here. Is “%(near)s” meant?")
            raise ValueError(sentence % {"text": text[:40], "near": near[0]})
        sentence = _("“%(text)s” is not known here. Write one of: %(names)s.")
        raise ValueError(sentence % {"text": text[:40], "names": ", ".join(names)})


class WhenCell(Cell):
    """A date, as far as it is known; `read` is a function of people.importing.dates."""

    def __init__(self, read=read_when):
        super().__init__()
        self.read = read

    def to_python(self, value):
        """Give a When for an empty cell of an event too: its date is not known."""
        found = super().to_python(value)
        return When() if found is None and self.read is read_when else found


class TextCell(Cell):
    """A text of at most `max_length` letters, in one line."""

    def __init__(self, max_length=255):
        super().__init__()
        self.max_length = max_length

    def read(self, text):
        if len(text) > self.max_length:
            sentence = _("At most %(most)d letters, please; these are %(count)d.")
            raise ValueError(sentence % {"most": self.max_length, "count": len(text)})
        text = " ".join(text.split())
        if any(unicodedata.category(letter) == "Cc" for letter in text):
            raise ValueError(_("There is a sign in it that no text has."))
        return text


class NumberCell(Cell):
    """A whole number from 0 to `most`."""

    def __init__(self, most):
        super().__init__()
        self.most = most

    def read(self, text):
        digits = text.lstrip("0") or "0"
        if not text.isascii() or not text.isdigit() or int(digits[:9]) > self.most:
            sentence = _("“%(text)s” is no whole number from 0 to %(most)d.")
            raise ValueError(sentence % {"text": text[:40], "most": self.most})
        return int(digits)


class AddressCell(TextCell):
    """The address of a page: http or https."""

    def __init__(self):
        super().__init__(max_length=200)
        self.validators = [*self.validators, *forms.URLField.default_validators, _is_web]


class NamedCell(Cell):
    """Something of the register by its names; `find` gives it, or None."""

    def __init__(self, several=False):
        super().__init__()
        self.several = several

    def read(self, text):
        names = [" ".join(name.split()) for name in re.split(r"[;|\n]", text)] if self.several else [text]
        found = [self._found(name) for name in names if name]
        return list(dict.fromkeys(found)) if self.several else found[0]

    def _found(self, name):
        if (found := self.find(name)) is None:
            raise ValueError(self.lacks % {"name": name[:80]})
        return found


def _is_web(address):
    if not address.lower().startswith(("http://", "https://")):
        raise forms.ValidationError(_("Write an address that begins with https://"))
