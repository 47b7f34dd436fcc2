"""PDF files that are kept for a while go when somebody is erased: her name may stand in them."""

from django.dispatch import receiver
from wagtail import hooks
from wagtail.models import Locale
from wagtail.signals import page_slug_changed

from campaigns.models import CampaignPage, StatementPage
from network_site.addresses import address_of
from network_site.paper.making import forget_papers

# What stands behind the address of a page in that of its files.
FILES = [
    (StatementPage, ".pdf"),
    *((CampaignPage, f"/{name}.pdf") for name in ("poster-a3", "poster-a4", "names")),
]


@hooks.register("erase_person")
def erase_papers(person, only_say):
    """Forget the PDF files of all statements and campaigns, in every language. They are made anew when asked for."""
    if not only_say:
        languages = list(Locale.objects.values_list("language_code", flat=True))
        for model, ending in FILES:
            places = model.objects.order_by().values_list("url_path", flat=True)
            _forget(places, languages, ending)
    return ""


@receiver(page_slug_changed, dispatch_uid="papers_at_the_old_address_go")
def papers_at_the_old_address_go(sender, instance_before, **kwargs):
    """Forget the PDF files at the address that a page had: whoever is erased may be named there."""
    for model, ending in FILES:
        if sender is model:
            _forget([instance_before.url_path], [instance_before.locale.language_code], ending)


def _forget(places, languages, ending):
    addresses = {address_of(place, language) for place in places for language in languages}
    forget_papers(f"{address.removesuffix('/')}{ending}" for address in addresses)
