"""The page in the admin that says who may do what; and the search when somebody is erased."""

from django.template.response import TemplateResponse
from django.urls import path, reverse_lazy
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from home.house.who_may import roles_for
from home.models import SearchedPage
from people.takedown.erasing import HOOK as ERASE


@hooks.register("register_admin_menu_item")
def menu_item():
    """Give the menu item; everybody who may log in sees it."""
    return MenuItem(_("Who may do what"), reverse_lazy("who_may"), name="who-may", icon_name="group", order=9500)


@hooks.register("register_admin_urls")
def admin_urls():
    """Give the address of the page."""
    return [path("who-may-do-what/", who_may, name="who_may")]


def who_may(request):
    """Show the roles of the house in words, those of the reader first."""
    return TemplateResponse(request, "home/admin/who_may.html", {"roles": roles_for(request.user)})


@hooks.register(ERASE)
def forget_searched(person, only_say):
    """Empty what the search reads: her name may stand in it in keys that no sweep knows. The worker fills it anew."""
    if not only_say:
        SearchedPage.objects.all().delete()
    return ""
