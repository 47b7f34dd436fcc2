"""Hours typed in the admin."""

import re
from datetime import time

from django import forms
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms.models import register_form_field_override
from wagtail.admin.widgets import AdminTimeInput

from network_site.date_input import AsTyped

HOUR = re.compile(r"(\d{1,2})[:.](\d{2})|(\d{2})(\d{2})")


class HourField(forms.TimeField):
    """An hour in a form: 19:30, 19.30, 1930 or 9:30."""

    def to_python(self, value):
        """Give the time, None for an empty text; raise ValidationError for what is no hour."""
        if value in self.empty_values or isinstance(value, time):
            return value or None
        found = HOUR.fullmatch(str(value).strip())
        try:
            return time(*(int(part) for part in found.groups() if part))
        except (AttributeError, ValueError):  # it reads otherwise, or is such as 25:70
            raise ValidationError(self.error_messages["invalid"], code="invalid") from None


class HourInput(AsTyped, AdminTimeInput):
    """An hour. Wagtail's picker alone would make 07:00 of “7pm”, and the present minute of “half past”."""


def keep_hours_as_typed():
    """Use these for every hour of a model."""
    refused = {"invalid": _("This is not an hour. Write hours and minutes as here: 19:30.")}
    hour = {"form_class": HourField, "widget": HourInput, "error_messages": refused}
    register_form_field_override(models.TimeField, override=hour)
