"""What a turn changes, in words: shown before it is saved."""

from dataclasses import dataclass, field

from django.contrib.contenttypes.models import ContentType
from django.utils.translation import get_language_info, gettext, override
from wagtail import hooks
from wagtail.models import Page, ReferenceIndex

from network_site.countries import language_name
from network_site.languages import live_homes
from people.admin.person.in_memory import in_memory
from people.models import Person, ProfilePage
from people.portrayal import Portrayal


@dataclass(frozen=True)
class Lines:
    """What is read of a person in one language: the status before and after, and what happened, as a sentence."""

    language: str
    name: str
    before: str
    after: str
    sentence: str


@dataclass(frozen=True)
class WhatChanges:
    """What changes for the public in each language, what for staff when that differs, and where."""

    public: list[Lines]
    staff: Lines | None
    pages: list[str] = field(default_factory=list)
    places: list[str] = field(default_factory=list)
    form: str = ""
    more: list[str] = field(default_factory=list)


def what_changes(before, after, house_settings, language):
    """Give what saving `after` in place of `before` (both Person) would change; `language` is the reader's own."""
    old, new = before.case(house_settings), after.case(house_settings)
    codes = list(live_homes())
    public = [_lines(code, before, after, old, new, after.public_events()) for code in codes]
    full_old, full_new = before.full_case(house_settings), after.full_case(house_settings)
    differs = (full_old.status, full_old.since, full_new.status, full_new.since) != (
        *(old.status, old.since),
        *(new.status, new.since),
    )
    staff = _lines(language, before, after, full_old, full_new, after.events.all()) if differs else None
    told = [hook(after, old, new) for hook in hooks.get_hooks("what_a_turn_changes")]
    return WhatChanges(
        public=public,
        staff=staff,
        pages=_pages(after),
        places=_places(after, codes),
        form=_form(before, after, old, new),
        more=[sentence for sentences in told for sentence in sentences],
    )


def _lines(code, before, after, old, new, events):
    with override(code):
        copy = in_memory(after, code)
        portrayal = Portrayal(copy, new, _copies(copy, after, list(events)))
        turn = next((row for row in portrayal.timeline if new.since and row.event.as_event() == new.since), None)
        return Lines(
            language=code,
            name=get_language_info(code)["name_local"],
            before=Portrayal(before, old, []).status_line,
            after=portrayal.status_line,
            sentence=str(turn.sentence) if turn else "",
        )


def _copies(copy, person, events):
    """Give those events of the `copy` of a `person` that are copies of some of her `events`."""
    pairs = zip(person.events.all(), copy.events.all(), strict=True)
    return [copied for event, copied in pairs if event in events]


def _pages(person):
    """Give the titles of the live pages that name the person, except her own, each with its languages."""
    if person.pk is None:
        return []
    own = ProfilePage.objects.filter(person=person).values("pk")
    named = ReferenceIndex.get_references_to(person).filter(base_content_type=ContentType.objects.get_for_model(Page))
    ids = [int(pk) for pk in named.values_list("object_id", flat=True).distinct()]
    keys = Page.objects.filter(pk__in=ids).exclude(pk__in=own).values("translation_key")
    live = Page.objects.live().filter(translation_key__in=keys, alias_of=None).select_related("locale").order_by("path")
    titles = {}
    for page in live:
        titles.setdefault(page.translation_key, (page.title, []))[1].append(page.locale.language_code)
    return [f"{title} ({_named(codes)})" for title, codes in titles.values()]


def _named(codes):
    return ", ".join(language_name(code) for code in codes)


def _places(person, codes):
    """Give, in words, what else shows the status."""
    if person.is_hidden:
        return [gettext("Nothing in public: the person is hidden.")]
    if not person.is_listed:
        return [gettext("No page of their own and no list: the person is not listed.")]
    return [
        gettext("The person's own page, in these languages: %(codes)s") % {"codes": _named(codes)},
        gettext("The directory: lists, counters and filters"),
        gettext("The data: CSV, JSON, calendars and feeds"),
    ]


def _form(before, after, old, new):
    """Say what becomes of the form for messages."""
    was, is_open = Portrayal(before, old, []).takes_messages, Portrayal(after, new, []).takes_messages
    if was and not is_open:
        return gettext(
            "The form for messages closes, and says so in one kind sentence, until you open it again with the"
            " agreement of the person or the family."
        )
    if is_open and not was:
        return gettext("The form for messages opens.")
    return gettext("The form for messages stays open.") if is_open else gettext("The form for messages stays closed.")


def stored(pk):
    """Give the Person as she is live now, or an empty one for somebody who is not there yet."""
    return Person.objects.filter(pk=pk).prefetch_related("events").first() or Person()
