"""The texts of the house in the admin: an item of the menu by its name, not one of many things called snippets."""

from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet

from network_site.models import HouseText


class HouseTextViewSet(SnippetViewSet):
    """Texts of the house."""

    model = HouseText
    icon = "home"
    menu_order = 500
    add_to_admin_menu = True


register_snippet(HouseTextViewSet)
