"""PDF files that are kept for a while go when somebody is erased: her name may stand in them."""

from wagtail import hooks
from wagtail.models import Locale

from campaigns.models import StatementPage
from network_site.addresses import address_of
from network_site.paper.making import forget_papers


@hooks.register("erase_person")
def erase_papers(person, only_say):
    """Forget the PDF files of all statements, in every language. They are made anew when somebody asks for one."""
    if not only_say:
        places = StatementPage.objects.order_by().values_list("url_path", flat=True)
        languages = Locale.objects.values_list("language_code", flat=True)
        addresses = {address_of(place, language) for place in places for language in languages}
        forget_papers(f"{address.removesuffix('/')}.pdf" for address in addresses)
    return ""
