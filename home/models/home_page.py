"""The home page of a language."""

from django.db import models
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField

from home.front import front_context
from home.structured_data import site_data
from network_site.blocks import ProseBlock
from network_site.models import BasePage


class HomePage(BasePage):
    """The front door. A language exists for the public when its home page is live."""

    lead = models.TextField(_("lead"), blank=True, help_text=_("Two or three sentences beside the names."))
    call = models.CharField(
        _("call to write"),
        max_length=120,
        blank=True,
        help_text=_("A short sentence above the way to the form."),
    )
    call_text = models.TextField(
        _("text of the call"),
        blank=True,
        help_text=_("What happens to a message. Promise no delivery and no secrecy."),
    )
    body = StreamField(ProseBlock(), verbose_name=_("body"), blank=True)

    parent_page_types = ["wagtailcore.Page"]
    subpage_types = [
        "people.PeopleIndexPage",
        "campaigns.CampaignIndexPage",
        "campaigns.StatementIndexPage",
        "campaigns.PoemIndexPage",
        "solidarity.MessagePage",
        "home.PlainPage",
    ]
    content_panels = [
        *BasePage.content_panels,
        FieldPanel("lead"),
        FieldPanel("call"),
        FieldPanel("call_text"),
        FieldPanel("body"),
    ]
    override_translatable_fields = [*BasePage.override_translatable_fields]

    class Meta:
        verbose_name = _("home page")
        verbose_name_plural = _("home pages")

    def structured_data(self, context):
        """Give the site as search engines read it."""
        return [site_data(context, get_language())]

    def get_context(self, request, *args, **kwargs):
        """Give the roll of names, the counters, and what is newest of each kind."""
        context = super().get_context(request, *args, **kwargs)
        return context | front_context(request, self, context["house_settings"])
