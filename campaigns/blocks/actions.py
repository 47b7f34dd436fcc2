"""Actions of a campaign."""

from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from wagtail import blocks


class ActionsBlock(blocks.StructBlock):
    """The actions below the campaign, by day and place, or those of some days."""

    heading = blocks.CharBlock(label=_("Heading"))
    first_day = blocks.DateBlock(label=pgettext_lazy("days", "From"), required=False)
    last_day = blocks.DateBlock(label=pgettext_lazy("days", "Until"), required=False)

    class Meta:
        icon = "date"
        label = pgettext_lazy("publications", "Actions")
        template = "campaigns/blocks/actions.html"
        preview_value = {"heading": "By day and place"}
        description = _("The actions of this campaign. Days leave out those before and after.")

    def get_context(self, value, parent_context=None):
        """Give the context with the `actions` of these days; those without a day only where no day is asked for.

        The calendar holds all actions of the campaign, so that it is not offered for some days.
        """
        first, last = value.get("first_day"), value.get("last_day")
        actions = (parent_context or {}).get("actions", [])
        if first:
            actions = [action for action in actions if action.last_day and action.last_day >= first]
        if last:
            actions = [action for action in actions if action.starts_on and action.starts_on <= last]
        context = super().get_context(value, parent_context) | {"actions": actions}
        return context | {"calendar_url": ""} if first or last else context
