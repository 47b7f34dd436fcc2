"""What a campaign needs before it goes live."""

from django.utils.translation import gettext as _
from wagtail.blocks import StructBlock

from campaigns.admin.before_live.dates import days_in_order

CONSENT = "consent"


def missing_of_campaign(page):
    """Give sentences about what `page` (CampaignPage) lacks; its days are looked for in its source."""
    source = page.source
    sentences = days_in_order(source.starts_on, source.ends_on)
    if source.recurs_yearly and not source.starts_on:
        sentences.append(_("First day: a campaign that returns every year needs one."))
    return [*sentences, *_without_consent(page.body)]


def _without_consent(body):
    """Give a sentence for each block that has room for a note on consent and holds none."""
    return [
        _("“%(block)s”, part %(number)d of the page: write down who agreed that it is published.")
        % {"block": child.block.label, "number": number}
        for number, child in enumerate(body, start=1)
        if isinstance(child.block, StructBlock)
        and CONSENT in child.block.child_blocks
        and not (child.value.get(CONSENT) or "").strip()
    ]
