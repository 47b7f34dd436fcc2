"""The translation editor, as the house needs it."""

import json

from django import template

register = template.Library()


@register.filter
def may_publish(props):
    """Say whether the reader may publish what she translates, by the editor's properties (JSON)."""
    return json.loads(props)["perms"]["canPublish"]
