"""Which languages the public is offered, and which of them a visitor reads."""

from django.utils.translation.trans_real import parse_accept_lang_header
from wagtail.models import Page

HOME_MODEL = ("home", "homepage")


def live_homes():
    """Give the live home pages by language code: {"be": Page, …}, their locales loaded. One query.

    A language exists for the public exactly when it is a key of this dict.
    """
    app_label, model = HOME_MODEL
    homes = (
        Page.objects.live()
        .public()
        .filter(depth=2, content_type__app_label=app_label, content_type__model=model, alias_of=None)
    )
    return {home.locale.language_code: home for home in homes.select_related("locale").order_by("path")}


def negotiate(accept_language, live, main_language):
    """Choose one of the codes `live` for an Accept-Language header (str).

    A variant finds its language (be-BY → be, sr-Latn-RS → sr-latn, else sr). What is asked for and
    is not live falls to `main_language`, then to the first live code; None when nothing is live.
    """
    for tag, _quality in parse_accept_lang_header(accept_language[:500]):
        while tag:
            if tag in live:
                return tag
            tag = tag.rpartition("-")[0]
    return main_language if main_language in live else next(iter(live), None)
