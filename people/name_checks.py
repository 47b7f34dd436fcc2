"""What is wrong with a name, in sentences for staff."""

from django.utils.translation import gettext_lazy as _

NO_LETTER = _("Write a name with at least one letter.")
