"""The way from the form of a statement to pasting its names."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import HelpPanel


class NamesPanel(HelpPanel):
    """Says that names can be pasted, and leads there once the statement has been saved."""

    def __init__(self, **kwargs):
        super().__init__(**{"heading": _("Many names?"), "template": "campaigns/admin/names/panel.html"} | kwargs)
