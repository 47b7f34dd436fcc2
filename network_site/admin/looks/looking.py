"""What an editor may want to look at again. It warns and blocks nothing; each room tells by the hook."""

from wagtail import hooks

from network_site.models import BasePage
from network_site.pictures.ready import why_not_shown

HOOK = "worth_a_look"


def worth_a_look(page):
    """Give sentences (a list of str) about what in `page`, a draft in memory, deserves a second look.

    Each function of the hook takes the page and gives some, or none.
    """
    return [sentence for function in hooks.get_hooks(HOOK) for sentence in function(page)]


def needed_before_live(page):
    """Give the sentences that would stop the publication of `page` as it is: those are told while she writes."""
    return [sentence for sentence in (why_not_shown(page), *page.missing_before_live()) if sentence]


def looks_at(page):
    """Give the sentences about a page of ours as {"needed": […], "look": […]}; an empty dict for anything else."""
    if not isinstance(page, BasePage):
        return {}
    return {"needed": needed_before_live(page), "look": worth_a_look(page)}
