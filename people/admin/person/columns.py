"""What the list of people tells of each."""

from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column

from people.admin.reports.view import countries


def in_public(person):
    """Give in a word how the public meets the person; nothing for somebody who is only named on pages."""
    if person.is_hidden:
        return capfirst(_("hidden"))
    return capfirst(_("listed")) if person.is_listed else ""


COLUMNS = [
    "name",
    Column("countries", label=_("Country"), accessor=countries, sort_key="countries"),
    Column("status", label=_("Status"), accessor="get_status_display", sort_key="status"),
    "facts_checked_on",
    Column("in_public", label=_("In public"), accessor=in_public, sort_key="is_listed"),
]
