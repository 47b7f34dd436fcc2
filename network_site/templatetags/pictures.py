"""Pictures in templates."""

from django import template

register = template.Library()


@register.filter
def text_picture(pictures, picture):
    """Give a picture of the page (a HouseImage, or its primary key) in the sizes of a text; None when there is none.

    Outside a page, as in the preview of a block, there are no `pictures`.
    """
    return pictures.text(getattr(picture, "pk", picture)) if pictures else None


@register.filter
def small_picture(pictures, number):
    """Give a picture of the page (its primary key, or None) in the size of lists; None when there is none."""
    return pictures.small(number) if pictures and number else None
