"""Which public pages are looked at: those of `make shots`, in fewer languages."""

from scripts.shots.views import views_of

FULL = ("en", "fa")  # those in which every page is looked at in every theme
LANGUAGES = ("en", "be", "ka", "fa")  # fa: the style guide, written from right to left


async def pages(page, base, is_own, only, faults):
    """Return (View, language) of all that is to be looked at; `only` and `faults` are those of `make shots`."""
    views, _files = await views_of(page, base, is_own, only, faults)
    whole = [view for view in views if not view.part]
    return [(view, language) for view in whole for language in view.languages if language in LANGUAGES]


def of_walks(views):
    """Return those of `views`, (View, language), through which the keyboard walks: each kind once, left to right."""
    return [(view, language) for view, language in views if language == ("en" if "en" in view.languages else "ka")]
