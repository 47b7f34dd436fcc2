"""Which languages the public is offered, and which of them a visitor reads."""

from django.db.models import Exists, OuterRef, Q
from django.utils.translation.trans_real import parse_accept_lang_header
from wagtail.models import Page

HOME_MODEL = ("home", "homepage")


def live_homes(language=""):
    """Give the live home pages by language code: {"be": Page, …}, their locales loaded. One query.

    A language exists for the public exactly when it is a key of this dict. The home page of `language`
    has the live pages directly below it in `below`; the others have None there.
    """
    app_label, model = HOME_MODEL
    homes = Q(depth=2, content_type__app_label=app_label, content_type__model=model)
    below = Q(depth=3, locale__language_code=language)
    pages = Page.objects.live().filter(homes | below, alias_of=None).select_related("locale").order_by("path")
    found = {}
    for page in pages:
        if page.depth == 2:
            found.setdefault(page.locale.language_code, page)  # the first one is the site's
    for code, home in found.items():
        home.below = [page for page in pages if page.is_child_of(home)] if code == language else None
    return found


def is_offered(locale="locale"):
    """Give what a query of pages is annotated with, or filtered by: whether the public is offered their language.

    `locale` is the way to it. A page may be live before its language is; no page in another one then links to it.
    """
    app_label, model = HOME_MODEL
    homes = Page.objects.live().filter(
        depth=2, content_type__app_label=app_label, content_type__model=model, alias_of=None
    )
    return Exists(homes.filter(locale=OuterRef(locale)))


def pages_below(home):
    """Give the live pages directly below a home page from `live_homes`. No query when they are there already."""
    if home.below is None:
        home.below = list(
            Page.objects.child_of(home).live().filter(alias_of=None).select_related("locale").order_by("path")
        )
    return home.below


def negotiate(accept_language, live, main_language):
    """Choose one of the codes `live` for an Accept-Language header (str).

    A variant finds its language (be-BY → be, sr-Latn-RS → sr-latn, else sr). What is asked for and
    is not live falls to `main_language`, then to the first live code; None when nothing is live.
    """
    for tag, quality in parse_accept_lang_header(accept_language[:500]):
        while tag and quality:
            if tag in live:
                return tag
            tag = tag.rpartition("-")[0]
    return main_language if main_language in live else next(iter(live), None)
