"""How the address of a page is passed on: plain links, nothing of others on the page."""

from dataclasses import dataclass
from urllib.parse import quote, urlencode

from django.utils.translation import gettext_lazy as _


@dataclass(frozen=True)
class Way:
    """A way to share: its name and where its link leads."""

    name: str
    url: str


def words_to_share(title, hashtag, url):
    """Give what is to be copied: the title with the hashtag, and the address."""
    return f"{' '.join(filter(None, [title, hashtag]))} {url}"


def ways_to_share(title, hashtag, url):
    """Give the Ways for a page. Mastodon and Signal have none: the reader's own server, or app, is not known."""
    words = " ".join(filter(None, [title, hashtag]))
    return [
        Way("Telegram", "https://t.me/share/url?" + urlencode({"url": url, "text": words}, quote_via=quote)),
        Way("WhatsApp", "https://wa.me/?" + urlencode({"text": f"{words} {url}"}, quote_via=quote)),
        Way(_("E-mail"), "mailto:?" + urlencode({"subject": title, "body": f"{words}\n\n{url}"}, quote_via=quote)),
    ]
