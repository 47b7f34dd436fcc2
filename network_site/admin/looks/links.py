"""Links whose words say nothing of where they lead: somebody who hears them one by one cannot choose."""

from bs4 import BeautifulSoup
from django.utils.translation import gettext as _
from wagtail import hooks

from network_site.admin.looks.looking import HOOK
from network_site.admin.looks.texts import texts_of

# In the languages that the site speaks, in lower case.
SAYS_NOTHING = {
    *("here", "click here", "this", "this link", "link", "more", "read more", "see here", "page", "website"),
    *("тут", "тутака", "сюды", "па спасылцы", "спасылка", "больш", "падрабязней", "націсніце тут"),
    *("здесь", "сюда", "по ссылке", "ссылка", "подробнее", "далее", "нажмите здесь"),
    *("тутечки", "за посиланням", "посилання", "детальніше", "докладніше", "натисніть тут"),
    *("tutaj", "tu", "kliknij tutaj", "więcej", "czytaj więcej", "klikni ovdje", "ovdje", "ovde", "овде", "više"),
    *("her", "klikk her", "les mer", "burada", "bura", "buraya", "ətraflı", "აქ", "ბმული", "ვრცლად"),
    *("այստեղ", "հղում", "ավելին"),
}


@hooks.register(HOOK)
def links_that_say_nothing(page):
    """Name the links of `page` whose words are such as “here”, each once."""
    found = {}
    for text, is_html in texts_of(page):
        if is_html and "<a" in text:
            for link in BeautifulSoup(text, "html.parser").find_all("a"):
                words = " ".join(link.get_text().split())
                if words.strip(" .…:→»›").casefold() in SAYS_NOTHING:
                    found[words] = True
    sentence = _("Link “%(words)s”: let its words say where it leads. Who hears a page goes from link to link.")
    return [sentence % {"words": words} for words in found]
