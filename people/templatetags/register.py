"""Facts of the register for templates."""

from django import template

from network_site import countries
from people.looks import look_of, sign_of

register = template.Library()
register.filter("look", look_of)
register.filter("sign", sign_of)


@register.filter
def common_look(people):
    """Give the look that all `people` (portrayals) share, else "ink": a band says nothing that is not true of each."""
    looks = {look_of(portrayal.person.status) for portrayal in people}
    return looks.pop() if len(looks) == 1 else "ink"


@register.filter
def are_mostly_seen(people):
    """Say whether more than half of `people` (portrayals) have a portrait."""
    return sum(bool(portrayal.portrait) for portrayal in people) * 2 > len(people)


@register.filter
def language_name(code):
    """Give the name of a language in the active language."""
    return countries.language_name(code)
