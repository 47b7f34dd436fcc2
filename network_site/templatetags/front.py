"""What the admin shows of the house: its name above the front page, its colours in previews of blocks."""

from django import template
from django.utils.translation import get_language

from network_site.models import HouseSettings, HouseText

register = template.Library()


@register.simple_tag(takes_context=True)
def name_of_house(context):
    """Give the name of the house in the language of the admin, else in its main one; empty while no text is live."""
    names = dict(HouseText.objects.filter(live=True).values_list("locale__language_code", "name"))
    main = HouseSettings.load(request_or_site=context["request"]).main_language
    return names.get(get_language()) or names.get(main) or next(iter(names.values()), "")


@register.simple_tag(takes_context=True)
def palette_of_house(context):
    """Give the palette that the house has chosen, as `data-palette` names it; empty for the first one."""
    return HouseSettings.load(request_or_site=context["request"]).palette
