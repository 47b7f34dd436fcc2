"""The menus of the admin in plain words, and without what leads out of the house."""

from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from wagtail import hooks

# Wagtail's items by their names. What is not here keeps Wagtail's word.
MAIN = {"images": pgettext_lazy("menu", "Pictures")}
SETTINGS = {
    "workflows": _("Ways of review"),
    "workflow-tasks": _("Steps of review"),
    "users": _("Accounts"),
    "groups": pgettext_lazy("menu", "Roles"),
    "sites": _("Address of the site"),
    "locales": pgettext_lazy("menu", "Languages"),
    "collections": _("Folders for pictures and documents"),
    "redirects": _("Addresses that lead elsewhere"),
}
REPORTS = {
    "translations": _("All translations"),
    "workflows": _("Drafts in review"),
    "workflow-tasks": _("Steps of review"),
    "site-history": _("Who changed what"),
    "aging-pages": _("Pages by age"),
    "page-types-usage": _("Kinds of pages"),
}
HELP = {"keyboard-shortcuts-trigger": _("Keyboard shortcuts")}
ELSEWHERE = ("whats-new-in-wagtail", "editor-guide")


def _name(items, words):
    """Give the items of a menu the names that `words` has for them."""
    for item in items:
        item.label = words.get(item.name, item.label)


@hooks.register("construct_main_menu")
def name_main_menu(request, menu_items):
    """Name the items of the main menu."""
    _name(menu_items, MAIN)


@hooks.register("construct_settings_menu")
def name_settings(request, menu_items):
    """Name the items below *Settings*."""
    _name(menu_items, SETTINGS)


@hooks.register("construct_reports_menu")
def name_reports(request, menu_items):
    """Name the items below *Reports*."""
    _name(menu_items, REPORTS)


@hooks.register("construct_help_menu")
def name_help(request, menu_items):
    """Name the items below *Help*; Wagtail's own pages, which stand on other sites, are left out."""
    menu_items[:] = [item for item in menu_items if not item.name.startswith(ELSEWHERE)]
    _name(menu_items, HELP)
