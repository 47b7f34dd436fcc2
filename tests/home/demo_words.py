"""Which sentences the demo needs in which language, told from its rows alone."""

from wagtail.fields import StreamField
from wagtail_localize.segments import StringSegmentValue
from wagtail_localize.segments.extract import extract_segments

from campaigns.models import CampaignIndexPage, PoemIndexPage, StatementIndexPage
from home.demo.texts.all_pages import EXAMPLE_PAGES, PAGES
from home.demo.texts.house import EXAMPLE_LANGUAGES, EXAMPLE_NAME, LANGUAGES, NAME, WORDS, words_of_the_house
from home.models import HomePage
from network_site.models import HouseText
from people.models import PeopleIndexPage
from solidarity.models import MessagePage

FIRST_PAGES = {
    "people": PeopleIndexPage,
    "campaigns": CampaignIndexPage,
    "statements": StatementIndexPage,
    "poems": PoemIndexPage,
    "write": MessagePage,
}


def needed_words():
    """Give, for each language, the texts that must be translated into it, in the order of the pages."""
    found = {}
    for name, languages, rows in (
        (NAME, LANGUAGES, PAGES),
        (EXAMPLE_NAME, EXAMPLE_LANGUAGES, EXAMPLE_PAGES),
    ):
        home, text = words_of_the_house(name)
        for language, slugs in languages.items():
            wanted = found.setdefault(language, {})
            wanted |= texts_of(HomePage(**home)) | texts_of(HouseText(**text))
            for slug in slugs:
                wanted |= texts_of(FIRST_PAGES[slug](**WORDS[slug]))
        for row in rows:
            for language in row.languages:
                found.setdefault(language, {}).update(texts_of_row(row))
    return found


def texts_of_row(row):
    """Give the texts of the page of `row`, and of the rows that are translated with it."""
    own = [values["role"] for values in row.signatories if "role" in values]
    own += [text for _day, text in row.corrections]
    own += [text for item in row.items for text in (item.heading, *item.paragraphs)]
    return texts_of(row.model(title=row.title, **row.fields)) | dict.fromkeys(own)


def texts_of(thing):
    """Give the texts of an unsaved page or text of the house as the keys of a dict, which keep their order."""
    for field in thing._meta.fields:
        if isinstance(field, StreamField):  # only what comes from the database has the ids that segments need
            stream = getattr(thing, field.name)
            setattr(thing, field.name, field.stream_block.to_python(stream.get_prep_value()))
    return {segment.string.data: None for segment in extract_segments(thing) if isinstance(segment, StringSegmentValue)}
