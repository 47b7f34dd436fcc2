"""PDF files that are kept for a while go when somebody is erased: her name may stand in them."""

from django.urls import reverse
from django.utils.translation import override
from wagtail import hooks
from wagtail.models import Locale

from network_site.paper.making import forget_papers
from people.takedown.erasing import HOOK

HERS = ("placard_a4", "placard_a3", "postcard")
OF_MANY = ("placards_a4", "placards_a3", "postcards", "names_to_be_read", "birthday_sheet")


@hooks.register(HOOK)
def erase_papers(person, only_say):
    """Forget the person's papers and those of many people, in every language. They are made anew when asked for."""
    if not only_say:
        for language in Locale.objects.values_list("language_code", flat=True):
            with override(language):
                hers = [reverse(f"{name}_pdf", args=[person.slug]) for name in HERS]
                forget_papers([*hers, *(reverse(f"{name}_pdf") for name in OF_MANY)])
    return ""
