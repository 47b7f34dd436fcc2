"""Writing a publication from the front page of the admin: straight to its form, below the right page."""

from django.urls import reverse
from django.utils.text import capfirst
from wagtail import hooks
from wagtail.models import Page

from campaigns.models import (
    ActionPage,
    CampaignIndexPage,
    CampaignPage,
    PoemIndexPage,
    PoemPage,
    StatementIndexPage,
    StatementPage,
    UpdatePage,
)
from network_site.admin.front.beginning import HOOK, Beginning, in_her_language

ICONS = {
    StatementPage: "openquote",
    CampaignPage: "pick",
    PoemPage: "pilcrow",
    ActionPage: "calendar-alt",
    UpdatePage: "list-ul",
}
# What is written below what: one list of a kind in each language.
LISTS = {StatementIndexPage: StatementPage, CampaignIndexPage: CampaignPage, PoemIndexPage: PoemPage}
MOST_CAMPAIGNS = 3


@hooks.register(HOOK)
def write_below_list(request):
    """Offer statement, campaign and poem where somebody may write them. One query, and the settings."""
    lists = _where_she_may_write(request, Page.objects.exact_type(*LISTS).order_by("path"))
    kinds = {page.specific_class: page for page in in_her_language(request, lists)}
    for list_model, model in LISTS.items():
        if list_model in kinds:
            yield _form(model, kinds[list_model])


@hooks.register(HOOK)
def write_below_campaign(request):
    """Offer action and update below the campaigns that were worked on last. One query, and the settings."""
    latest = Page.objects.exact_type(CampaignPage).order_by("-latest_revision_created_at", "-pk")
    campaigns = in_her_language(request, _where_she_may_write(request, latest))
    for campaign in campaigns[:MOST_CAMPAIGNS]:
        for model in (ActionPage, UpdatePage):
            yield _form(model, campaign, campaign.title)


def _where_she_may_write(request, pages):
    """Give those of `pages` below which the user may write; stand-ins for a translation are none."""
    written = pages.filter(alias_of=None).select_related("locale")
    return [page for page in written if page.permissions_for_user(request.user).can_add_subpage()]


def _form(model, parent, below=""):
    url = reverse("wagtailadmin_pages:add", args=[model._meta.app_label, model._meta.model_name, parent.pk])
    return Beginning(capfirst(model._meta.verbose_name), url, ICONS[model], below)
