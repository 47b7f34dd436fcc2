"""What must be known of a picture before a page shows it."""

from django.utils.translation import gettext as _
from wagtail.blocks import ListBlock, StreamBlock, StructBlock
from wagtail.fields import StreamField
from wagtail.images.blocks import ImageBlock
from wagtail.images.models import AbstractImage


def why_not_shown(page):
    """Give the sentences that say what the pictures of `page` lack, one a picture; empty when they lack nothing."""
    lacking = {}
    for picture, needs_words in shown_on(page):
        missing = [*what_lacks(picture), *([_("what is to be seen on it, in words")] if needs_words else [])]
        lacking.setdefault(picture.pk, (picture, {}))[1].update(dict.fromkeys(missing))
    return " ".join(
        _("The picture “%(picture)s” cannot be shown yet. It lacks: %(missing)s.")
        % {"picture": picture.title, "missing": ", ".join(missing)}
        for picture, missing in lacking.values()
        if missing
    )


def what_lacks(picture):
    """Give the names of what must be known of a picture, and is not, in the order of its form."""
    needed = {"credit": _("credit"), "licence": _("licence"), "consent_note": _("consent")}
    return [name for field, name in needed.items() if not getattr(picture, field).strip()]


def shown_on(page):
    """Give (picture, whether its words for those who cannot see it are missing) for all pictures of a page in memory.

    The words of `hero_image` stand in `hero_alt`; a field without such a neighbour needs none, as `share_image`.
    """
    for field in page._meta.concrete_fields:
        if isinstance(field, StreamField):
            yield from _in_block(field.stream_block, getattr(page, field.name))
        elif field.is_relation and issubclass(field.related_model, AbstractImage) and getattr(page, field.name):
            words = getattr(page, field.name.removesuffix("image") + "alt", None)
            yield getattr(page, field.name), words is not None and not words.strip()


def _in_block(block, value):
    if not value:
        return
    if isinstance(block, ImageBlock):
        yield value, not value.decorative and not (value.contextual_alt_text or "").strip()
    elif isinstance(block, StreamBlock):
        for child in value:
            yield from _in_block(child.block, child.value)
    elif isinstance(block, ListBlock):
        for item in value:
            yield from _in_block(block.child_block, item)
    elif isinstance(block, StructBlock):
        for name, child in block.child_blocks.items():
            yield from _in_block(child, value.get(name))
