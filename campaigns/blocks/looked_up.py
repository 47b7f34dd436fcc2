"""A block that names something by its key."""

from wagtail import blocks


class LookedUpBlock(blocks.StructBlock):
    """A block that names something by its key. The page has looked it up, with those of all other blocks.

    `looked_up` is (the name of the value, the name in the page's context under which what was found stands, by key).
    """

    looked_up = ("", "")

    def get_context(self, value, parent_context=None):
        """Give the context with what was `found`: None where it may not be shown, or nothing is chosen."""
        name, place = self.looked_up
        found = (parent_context or {}).get(place, {})
        return super().get_context(value, parent_context) | {"found": found.get(value.get(name))}
