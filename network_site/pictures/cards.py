"""Which cards for sharing there are to be, and making them: the worker's business, never a visitor's."""

import hashlib
import io
import logging
import time
from dataclasses import dataclass

from django.core.files.base import ContentFile
from django.db import transaction
from django.db.models import IntegerField, OuterRef, Q, Subquery, Value
from PIL import Image
from wagtail import hooks
from wagtail.models import get_page_models

from network_site.languages import live_homes
from network_site.models import BasePage, HouseImage, HouseSettings, HouseText, ShareCard
from network_site.pictures.card_drawing import draw_card
from network_site.pictures.lettering import can_write
from network_site.pictures.public import is_kept_back, shows_hidden
from network_site.pictures.share import notice_in

logger = logging.getLogger(__name__)

# A room above registers a function for it that takes the codes of the live languages and gives Wanted cards.
HOOK = "share_cards"
LOOK = 1  # raised when the drawing is another: all cards are made anew then


@dataclass(frozen=True)
class Wanted:
    """What a card is made from: the page or the person it is of, the language, the title, a picture (or None)."""

    page: int | None
    person: int | None
    language: str
    title: str
    picture: int | None = None


def wanted_cards():
    """Give {(page, person, language): Wanted} of all cards there are to be. Of what no letters are there: none."""
    languages = list(live_homes())
    found = [*_of_pages(languages)]
    for function in hooks.get_hooks(HOOK):
        found += function(languages)
    return {(card.page, card.person, card.language): card for card in found if can_write(card.title)}


def make_cards(most_seconds):
    """Make what cards are missing or made from something else, delete what is not wanted; give how many were made.

    What is not done after `most_seconds` waits for the next run.
    """
    begun, made = time.monotonic(), 0
    wanted = wanted_cards()
    cards = ShareCard.objects.values_list("page", "person", "language", "digest", "pk")
    there = {tuple(key): (digest, pk) for *key, digest, pk in cards}
    ShareCard.objects.filter(pk__in=[pk for key, (_digest, pk) in there.items() if key not in wanted]).delete()
    house = _House.load()
    files = _files()
    for key, card in wanted.items():
        if time.monotonic() - begun > most_seconds:
            break
        digest = _digest(card, files.get(card.picture, ""), house)
        if key not in there or there[key][0] != digest:
            _make(card, files.get(card.picture, ""), house, digest)
            made += 1
    return made


@dataclass(frozen=True)
class _House:
    names: dict
    is_demo: bool

    @classmethod
    def load(cls):
        texts = HouseText.objects.filter(live=True).order_by("-pk").values_list("locale__language_code", "name")
        names = dict(texts)
        first = list(names.values())[-1:]
        return cls(names | {"": first[0] if first else ""}, HouseSettings.load().is_demo)

    def name(self, language):
        name = self.names.get(language, self.names[""])
        return name if can_write(name) else ""


def _of_pages(languages):
    """Give what is wanted for pages: those that are live, have an address of their own and no picture chosen."""
    for model in get_page_models():
        if not issubclass(model, BasePage) or model.is_answered_by_parent:
            continue
        pages = model.objects.live().filter(alias_of=None, share_image=None, locale__language_code__in=languages)
        has_hero = any(field.name == "hero_image" for field in model._meta.concrete_fields)
        source = model._base_manager.filter(
            translation_key=OuterRef("translation_key"), locale=OuterRef("source_locale")
        )
        hero = Subquery(source.values("hero_image")[:1]) if has_hero else Value(None, IntegerField())
        for pk, language, title, picture in pages.order_by("pk").values_list(
            "pk", "locale__language_code", "title", hero
        ):
            yield Wanted(pk, None, language, title, picture)


def _files():
    """Give the name of the file by the primary key of all pictures that may be shown."""
    return dict(HouseImage.objects.exclude(Q(shows_hidden("pk")) | Q(is_kept_back("pk"))).values_list("pk", "file"))


def _digest(card, file, house):
    state = (LOOK, *vars(card).values(), file, house.name(card.language), house.is_demo)
    return hashlib.sha256(repr(state).encode()).hexdigest()


def _make(card, file, house, digest):
    """Draw and store one card in place of the one that is there."""
    picture = _opened(card.picture) if file else None
    notice = notice_in(card.language) if house.is_demo else ""
    pixels = draw_card(card.title, house.name(card.language), notice, picture)
    written = io.BytesIO()
    pixels.save(written, "JPEG", quality=84, optimize=True)
    with transaction.atomic():
        same = ShareCard.objects.filter(page=card.page, person=card.person, language=card.language)
        same.delete()
        ShareCard.objects.create(
            page_id=card.page,
            person_id=card.person,
            language=card.language,
            title=card.title,
            picture_id=card.picture if picture else None,
            picture_file=file if picture else "",
            is_demo=house.is_demo,
            digest=digest,
            file=ContentFile(written.getvalue(), name="card.jpg"),
        )


def _opened(number):
    """Give a picture's pixels; None for one that cannot be read."""
    try:
        with HouseImage.objects.get(pk=number).file.open() as file:
            return Image.open(file).convert("RGB")
    except Exception as error:  # decoders raise whatever a broken file makes them stumble over
        logger.error("picture %s cannot be read: %s", number, type(error).__name__)
        return None
