"""What templates of campaigns, statements and poems need."""

from django import template

from campaigns.by_country import by_country
from campaigns.recurring import days_of
from campaigns.statement_kinds import StatementKind
from campaigns.verse import deepest, stanzas

register = template.Library()
register.filter("by_country", by_country)
register.filter("deepest", deepest)
register.filter("stanzas", stanzas)


@register.filter
def kind_label(value):
    """Give the words for a kind of statement."""
    return StatementKind(value).label if value in StatementKind.values else ""


@register.simple_tag
def listed_days(campaign, today):
    """Give the `Days` of a campaign of a list, whose source has been read with it; None when it has no first day."""
    return days_of(campaign.source_starts_on, campaign.source_ends_on, campaign.source_recurs_yearly, today)
