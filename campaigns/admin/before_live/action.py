"""What an action needs before it goes live."""

from django.utils.translation import gettext as _

from campaigns.admin.before_live.dates import date_or_not_known, days_in_order, hours_in_order
from network_site.pictures.ready import shown_on


def missing_of_action(page):
    """Give sentences about what `page` (ActionPage) lacks; what is neutral is looked for in its source."""
    source = page.source
    sentences = [
        *date_or_not_known(source.starts_on, source.date_not_known),
        *days_in_order(source.starts_on, source.ends_on),
        *hours_in_order(source),
    ]
    if not (source.city_id or source.country or source.is_online):
        sentences.append(_("Where: choose a city or a country, or tick “online”."))
    if not source.pictures_are_safe and _has_pictures(page):
        sentences.append(_("Pictures: look at each, then tick “the pictures harm nobody”."))
    return sentences


def _has_pictures(page):
    return any(picture.pk != page.share_image_id for picture, _needs_words in shown_on(page))
