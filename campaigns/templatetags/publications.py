"""What templates of campaigns, statements and poems need."""

from django import template

from campaigns.by_country import by_country
from campaigns.models import PoemPage
from campaigns.statement_kinds import StatementKind
from campaigns.verse import stanzas

register = template.Library()
register.filter("by_country", by_country)
register.filter("stanzas", stanzas)


@register.filter
def kind_label(value):
    """Give the words for a kind of statement."""
    return StatementKind(value).label if value in StatementKind.values else ""


@register.filter
def beside(poem, page):
    """Give the live version of a poem in the language of `page`, else the live one first written, else None.

    One query, none when the poem chosen is the one to show.
    """
    if poem is None:
        return None
    if poem.live and poem.locale_id == page.locale_id:
        return poem
    versions = PoemPage.objects.live().filter(translation_key=poem.translation_key, alias_of=None)
    found = {version.locale_id: version for version in versions.select_related("locale")}
    return found.get(page.locale_id) or found.get(poem.source_locale_id)
