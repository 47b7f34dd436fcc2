"""What a profile shows of publications: news, statements, campaigns and actions that name the person, poems."""

from dataclasses import dataclass
from datetime import date
from operator import attrgetter
from uuid import UUID

from django.db.models import CharField, DateField, F, OuterRef, Q, Subquery, Value
from django.db.models.functions import Cast, Coalesce, TruncDate
from django.utils.translation import gettext, pgettext
from wagtail import hooks

from campaigns.action_kinds import ActionKind
from campaigns.gathered import gathers
from campaigns.models import (
    ActionPage,
    ActionPerson,
    CampaignPage,
    PoemPage,
    PoemReading,
    StatementPage,
    StatementPerson,
    UpdateItem,
    UpdateItemPerson,
)
from campaigns.statement_kinds import StatementKind
from campaigns.updates import anchor_of
from network_site.addresses import address_of
from people.models import City, CityName
from people.publications import HOOK, Publication, Publications

NO_DATE = Cast(Value(None), DateField())
NO_WORDS = Value("", CharField())


@dataclass(frozen=True)
class Row:
    """One version of something that names a person, as the one query gives it."""

    what: str
    key: UUID
    language: str
    url_path: str
    title: str
    day: date | None
    known_to: str
    entered: date
    kind: str
    city: str
    first_written: str


@hooks.register(HOOK)
def about_person(person, language, codes):
    """Give the Publications of the live pages that name a person. One query, whose parts are joined by UNION.

    Actions are there in every language; of all else, what is live in `language` is listed, and the rest counted.
    """
    parts = [_news(person), _statements(person), _campaigns(person), _actions(person, language)]
    parts += [_poems(person), _readings(person)]
    rows = [Row(*values) for values in parts[0].union(*parts[1:], all=True) if values[2] in codes]
    versions = {}
    for row in rows:
        versions.setdefault((row.what, row.key), {})[row.language] = row
    here, elsewhere = [], []
    for found in versions.values():
        if language in found:
            here.append(found[language])
        elif "action" in {row.what for row in found.values()}:
            here.append(_of_source(found) or next(found[code] for code in codes if code in found))
        else:
            elsewhere.append(found)
    here.sort(key=attrgetter("entered", "title"), reverse=True)
    found_codes = {code for found in elsewhere for code in found}
    return Publications(
        here=[_publication(row, language) for row in here],
        many_more=len(elsewhere),
        codes=[code for code in codes if code in found_codes],
    )


def _of_source(found):
    """Give the row, out of {language: row}, in the language in which it was first written; None without it."""
    return next((row for code, row in found.items() if code == row.first_written), None)


def _publication(row, language):
    is_here = row.language == language
    title, url = row.title, address_of(row.url_path, row.language)
    if row.what == "news":
        url = f"{url}#{anchor_of(row.key)}"
    elif row.what == "action" and not is_here:
        title = ", ".join(filter(None, [str(ActionKind(row.kind).label), row.city]))
    return Publication(
        kind=str(_kind(row)),
        title=title,
        url=url,
        day=row.day,
        day_known_to=row.known_to,
        language="" if is_here else row.language,
    )


def _kind(row):
    if row.what == "statement":
        return StatementKind(row.kind).label
    if row.what == "action":
        return ActionKind(row.kind).label
    return {
        "news": pgettext("publication", "News"),
        "campaign": gettext("Campaign"),
        "poem": gettext("Poem"),
        "reading": pgettext("publication", "Reads a poem"),
    }[row.what]


def _live(pages, rows, person, field="person"):
    """Give those live `pages` (a queryset) whose source has `rows` (a model) for the person."""
    named = rows.objects.filter(**{field: person}, page__locale=F("page__source_locale"))
    return pages.live().filter(alias_of=None, translation_key__in=named.values("page__translation_key"))


def _row(pages, what, day=NO_DATE, known_to="day", kind=NO_WORDS, city=NO_WORDS):
    """Give the values of `pages` as those of Row: pages of the tree."""
    return (
        pages.order_by()
        .annotate(day_shown=day)
        .values_list(
            Value(what, CharField()),
            F("translation_key"),
            F("locale__language_code"),
            F("url_path"),
            F("title"),
            F("day_shown"),
            Value(known_to, CharField()) if isinstance(known_to, str) else known_to,
            Coalesce("day_shown", TruncDate("first_published_at")),
            kind,
            city,
            F("source_locale__language_code"),
        )
    )


def _statements(person):
    pages = _live(StatementPage.objects, StatementPerson, person).with_source("date", "date_precision", "kind")
    return _row(pages, "statement", F("source_date"), F("source_date_precision"), F("source_kind"))


def _campaigns(person):
    sources = CampaignPage.objects.filter(locale=F("source_locale"))
    hers = sources.filter(Q(campaign_people__person=person) | gathers(person)).values("translation_key")
    pages = CampaignPage.objects.live().filter(alias_of=None, translation_key__in=hers).with_source("starts_on")
    return _row(pages, "campaign", F("source_starts_on"))


def _actions(person, language):
    pages = _live(ActionPage.objects, ActionPerson, person).with_source("starts_on", "kind", "city")
    return _row(pages, "action", F("source_starts_on"), kind=F("source_kind"), city=_city(language))


def _city(language):
    names = CityName.objects.filter(owner=OuterRef("source_city"))
    local = names.filter(language=language).values("name")[:1]
    own = City.objects.filter(pk=OuterRef("source_city")).values("name")
    return Coalesce(Subquery(local), Subquery(own), NO_WORDS)


def _poems(person):
    by_her = PoemPage.objects.filter(poet=person, locale=F("source_locale"))
    pages = PoemPage.objects.live().filter(alias_of=None, translation_key__in=by_her.values("translation_key"))
    return _row(pages, "poem")


def _readings(person):
    pages = _live(PoemPage.objects, PoemReading, person, "reader")
    readings = PoemReading.objects.filter(
        reader=person, page__translation_key=OuterRef("translation_key"), page__locale=F("page__source_locale")
    )
    return _row(pages, "reading", Subquery(readings.order_by("-date").values("date")[:1]))


def _news(person):
    named = UpdateItemPerson.objects.filter(person=person, item__page__locale=F("item__page__source_locale"))
    sources = UpdateItem.objects.filter(
        translation_key=OuterRef("translation_key"), page__locale=F("page__source_locale")
    )
    day = Subquery(sources.annotate(day=Coalesce("date", "page__date")).values("day")[:1])
    items = UpdateItem.objects.filter(
        page__live=True, page__alias_of=None, translation_key__in=named.values("item__translation_key")
    )
    return (
        items.order_by()
        .annotate(day_shown=day)
        .values_list(
            Value("news", CharField()),
            F("translation_key"),
            F("page__locale__language_code"),
            F("page__url_path"),
            F("heading"),
            F("day_shown"),
            Value("day", CharField()),
            Coalesce("day_shown", TruncDate("page__first_published_at")),
            NO_WORDS,
            NO_WORDS,
            F("page__source_locale__language_code"),
        )
    )
