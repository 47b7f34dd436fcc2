"""What others read of a page: programs that show links, and search engines."""

from babel.core import get_global
from django import template
from django.utils.translation import get_language

from network_site.structured_data import script

register = template.Library()


@register.simple_tag(takes_context=True)
def structured_data(context):
    """Give the JSON-LD of the page, for an address that is no page what it has as `things`; nothing in previews."""
    if "things" in context:
        return script(context["things"])
    page = context.get("page")
    is_preview = getattr(context.get("request"), "is_preview", False)
    if is_preview or not hasattr(page, "structured_data") or "is_demo" not in context:
        return ""
    return script(page.structured_data(context))


@register.simple_tag
def open_graph_locale():
    """Give the active language as Open Graph has it, with the territory where it is spoken most: be_BY, sr_RS."""
    language = get_language().partition("-")[0]
    likely = get_global("likely_subtags").get(language, "")
    return f"{language}_{likely.rpartition('_')[2]}" if likely else language
