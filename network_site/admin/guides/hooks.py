"""The guides in the help menu."""

from django.urls import path, reverse_lazy
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from network_site.admin.guides.views import guide, guide_picture

MENU = {
    "editors": _("For editors"),
    "translators": _("For translators"),
    "letter-desk": _("For the letter desk"),
    "import": _("Import people"),
}


@hooks.register("register_admin_urls")
def admin_urls():
    """Give the addresses."""
    return [
        path("guides/<slug:name>/", guide, name="guide"),
        path("guides/pictures/<slug:name>.png", guide_picture, name="guide_picture"),
    ]


def _item(name, label, order):
    return MenuItem(label, reverse_lazy("guide", args=[name]), name=f"guide-{name}", icon_name="help", order=order)


def _offer(name, label, order):
    hooks.register("register_help_menu_item", lambda: _item(name, label, order))


for place, (guide_name, words) in enumerate(MENU.items()):
    _offer(guide_name, words, place)
