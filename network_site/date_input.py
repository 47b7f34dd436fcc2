"""Dates typed in the admin."""

from django import forms
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms.models import register_form_field_override
from wagtail.admin.widgets import AdminDateInput, AdminDateTimeInput

# Beyond them calendars cannot reckon, and what was typed is a slip, such as 0025 or 9999.
YEARS = range(1000, 3000)


class DayField(forms.DateField):
    """A day in a form, of a year of four digits that can be meant."""

    def to_python(self, value):
        """Give the date; raise ValidationError for what is none, or lies in no such year."""
        day = super().to_python(value)
        if day and day.year not in YEARS:
            raise ValidationError(self.error_messages["invalid"], code="invalid")
        return day


class AsTyped:
    """What is typed stays as it is typed, and what is no date is refused when the form is sent.

    Wagtail's picker would write today over what it cannot read ("7.2.2019"), without a word.
    """

    def get_config(self):
        """Give what the picker is told."""
        return super().get_config() | {"validateOnBlur": False}


class DateInput(AsTyped, AdminDateInput):
    """A day."""


class DateTimeInput(AsTyped, AdminDateTimeInput):
    """A day and an hour."""


def keep_what_is_typed():
    """Use these for every date of a model."""
    refused = {"invalid": _("This is not a day. Write year, month and day as here: 2024-05-31.")}
    day = {"form_class": DayField, "widget": DateInput, "error_messages": refused}
    register_form_field_override(models.DateField, override=day)
    register_form_field_override(models.DateTimeField, override={"widget": DateTimeInput})
