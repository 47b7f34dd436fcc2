"""The items of an update, as its page shows them and as profiles link to them."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date

from django.db.models import F, QuerySet
from wagtail.blocks import StreamValue

from campaigns.translated_rows import rows_of
from network_site.neutral import with_source_values
from network_site.pictures.bodies import with_bare_pictures
from network_site.pictures.of_page import pictures_of
from people.models import Person
from people.portrayal import Portrayal


@dataclass(frozen=True)
class ShownItem:
    """An item: its date as its source has it, its words, their language where they are not translated yet."""

    anchor: str
    heading: str
    body: StreamValue
    language: str
    date: date | None
    people: list[Portrayal]
    pictures: set[int]


def anchor_of(key):
    """Give the id of an item on its page by its translation key (UUID): the same in every language."""
    return f"item-{key.hex[:8]}"


def items_of(page, language):
    """Give the ShownItems of an update in the order of its source, in `language`. At most three queries."""
    rows = rows_of(page, "items")
    people = _people(page.source, [row.row for row in rows], language)
    return [_shown(row, people[row.row.translation_key]) for row in rows]


def _shown(row, people):
    heading, code = row.text("heading")
    words = row.row if code else row.words
    if words is not row.row:  # in memory, for showing
        words.body = with_source_values(words.body, row.row.body)
    return ShownItem(
        anchor=anchor_of(row.row.translation_key),
        heading=heading,
        body=with_bare_pictures(words.body),
        language=code,
        date=row.row.date,
        people=people,
        pictures=pictures_of(words),
    )


def _people(source, items, language):
    """Give, by the key of an item, the people it concerns who may be named. One query.

    Those of an item that is being edited are in memory.
    """
    visible = Person.objects.visible().with_names(language)
    found = defaultdict(list)
    rows = {item.translation_key: item.item_people.all() for item in items}
    if all(isinstance(row, QuerySet) for row in rows.values()):
        of_items = visible.filter(news__item__page=source.pk).annotate(item_key=F("news__item__translation_key"))
        for person in of_items.order_by("news__item", "news__sort_order"):
            found[person.item_key].append(Portrayal(person, None, []))
        return found
    wanted = {key: [row.person_id for row in people] for key, people in rows.items()}
    known = visible.in_bulk({pk for pks in wanted.values() for pk in pks if pk})
    for key, pks in wanted.items():
        found[key] = [Portrayal(known[pk], None, []) for pk in dict.fromkeys(pks) if pk in known]
    return found
