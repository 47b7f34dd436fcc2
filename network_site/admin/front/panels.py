"""The two panels of ours on the front page of the admin."""

from django.forms import Media
from wagtail.admin.ui.components import Component

from network_site.admin.front.beginning import beginnings_for
from network_site.admin.front.waiting import waiting_for


class FrontPanel(Component):
    """With the few lines of style that both share."""

    media = Media(css={"all": ["network_site/admin/front.css"]})


class WaitingPanel(FrontPanel):
    """What needs a hand; one calm line where nothing does."""

    name = "needs_a_hand"
    template_name = "network_site/admin/front/waiting.html"
    order = 50

    def get_context_data(self, parent_context):
        """Give the lines."""
        return {"lines": waiting_for(parent_context["request"])}


class BeginningPanel(FrontPanel):
    """What can be begun; nothing for who may begin nothing."""

    name = "begin_something"
    template_name = "network_site/admin/front/beginning.html"
    order = 60

    def get_context_data(self, parent_context):
        """Give what can be begun, by the page it will stand below."""
        return {"beginnings": beginnings_for(parent_context["request"])}
