"""What the template of a profile is given."""

from django.urls import reverse
from django.utils.translation import get_language, override

from network_site.dates import day_text
from network_site.frame import frame
from network_site.pictures.of_page import pictures_of
from network_site.press import Press, quotes_in
from people.case.months import draw
from people.models.person_source import SourceKind
from people.papers.offered import papers_of
from people.portrayal import Portrayal
from people.publications import publications_about
from people.today import house_today


def profile_context(request, index, person, text, texts):
    """Give the context for the address of a person.

    Takes the directory `index`, the `person` (from `for_profile`), the ProfilePage `text` in the language
    of the page or None, and the live `texts` by language code.
    """
    addresses = {}
    for code in request.live_homes:
        with override(code):
            addresses[code] = Portrayal(person, None, []).url
    around = frame(request, page=index, addresses=addresses)
    if text:
        text.keep_source(texts.values())
        text.show_source_values()
        around["pictures"].want(*pictures_of(text))
    around["pictures"].share(text and text.share_image_id, person.portrait_id)
    around["pictures"].card = None if text and text.share_image_id else person.card_file
    portrayal = Portrayal(person, person.case(around["house_settings"]), person.public_events())
    return around | {
        "request": request,
        "page": index,
        "portrayal": portrayal,
        "drawn": draw(portrayal.case, house_today(around["house_settings"])),
        "person": person,
        "text": text,
        "content_note": text.content_note if text else "",
        "text_languages": [version for version in around["versions"] if version.code in texts],
        "names": [name for name in person.names.all() if name.name != portrayal.name],
        "organisations": [
            affiliation.organisation_name or affiliation.organisation.name for affiliation in person.affiliations.all()
        ],
        "sources": [source for source in person.sources.all() if source.kind != SourceKind.REGISTER],
        "registers": [source for source in person.sources.all() if source.kind == SourceKind.REGISTER],
        "publications": publications_about(person, get_language(), list(request.live_homes)),
        "papers": papers_of(portrayal),
        "press": _press(portrayal, around, text),
    }


def _press(portrayal, around, text):
    """Give what journalists are offered, dated by the last confirmation."""
    checked = portrayal.person.facts_checked_on
    return Press(
        portrayal.name,
        [around["house_name"]],
        day_text(checked) if checked else "",
        house_today(around["house_settings"]),
        reverse("profile_text", args=[portrayal.person.slug]),
        quotes=quotes_in(text.body) if text else [],
    )
