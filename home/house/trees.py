"""The pages that every house begins with, in its languages."""

from urllib.parse import urlsplit

from django.conf import settings
from django.db import transaction
from django.utils.translation import override
from wagtail.models import Locale, Page, Site

from campaigns.models import CampaignIndexPage, PoemIndexPage, StatementIndexPage
from home.house.words import first_words, has_words
from home.models import HomePage
from network_site.models import HouseText
from network_site.translation.fill import begin_translation, translate
from people.models import PeopleIndexPage
from solidarity.models import MessagePage


@transaction.atomic
def make_house(name, language, user=None):
    """Give the home page of a house in its main `language`, with the pages below it.

    `name` is the house's name in that language. All of it is live, or, where the site has no words in the
    language, the pages are drafts that begin with English words. A house that is there is given back untouched.
    """
    locale = Locale.objects.get(language_code=language)
    if home := HomePage.objects.filter(locale=locale, source_locale=locale).first():
        return home
    with override(language):
        words = first_words()
    home = HomePage(
        title=name, slug="home", locale=locale, live=False, call=words["call"], call_text=words["call_text"]
    )
    Page.get_first_root_node().add_child(instance=home)
    for page in _first_pages(words):
        page.locale, page.live, page.show_in_menus = locale, False, True
        home.add_child(instance=page)
        _save(page, language, user)
    text = HouseText.objects.create(name=name, locale=locale)
    text.save_revision(user=user).publish(user=user)
    home.refresh_from_db()
    _save(home, language, user)
    address = urlsplit(settings.BASE_URL)
    port = address.port or (443 if address.scheme == "https" else 80)
    Site.objects.update_or_create(
        is_default_site=True, defaults={"hostname": address.hostname, "port": port, "root_page": home}
    )
    return HomePage.objects.get(pk=home.pk)


def translate_house(home, language, name, user=None):
    """Give the home page in `language`, with the first pages translated from the words of our catalogue.

    Pages that are there stay as they are. The home page goes live last: from then on the public is
    offered the language. Without a catalogue, or while `home` is not live, the pages are drafts for translators.
    """
    locale = Locale.objects.get(language_code=language)
    text = HouseText.objects.filter(locale=home.locale).order_by("pk").first()
    with override(home.locale.language_code):
        originals = first_words().values()
    sentences = {}
    if has_words(language):
        with override(language):
            sentences = dict(zip(originals, first_words().values(), strict=True))
    sentences |= {home.title: name, text.name: name}
    first_pages = [page for page in home.get_children().specific() if page.fixed_slug]
    is_public = home.live and has_words(language)
    for part in (home, *first_pages, text):
        if part.has_translation(locale):
            continue
        if is_public:
            translate(part, language, sentences, publish=part is not home, user=user)
        else:
            begin_translation(part, language, sentences, user=user)
    translated = HomePage.objects.get(translation_key=home.translation_key, locale=locale)
    if is_public and translated.first_published_at is None:
        translated.get_latest_revision().publish(user=user)
    return HomePage.objects.get(translation_key=home.translation_key, locale=locale)


def _save(page, language, user):
    revision = page.save_revision(user=user)
    if has_words(language):
        revision.publish(user=user)


def _first_pages(words):
    return [
        PeopleIndexPage(title=words["people"], slug="people"),
        CampaignIndexPage(title=words["campaigns"], slug="campaigns"),
        StatementIndexPage(title=words["statements"], slug="statements"),
        PoemIndexPage(title=words["poems"], slug="poems"),
        MessagePage(
            title=words["write"],
            slug="write",
            intro=words["intro"],
            privacy_note=f"<p>{words['privacy']}</p>",
            thanks=words["thanks"],
        ),
    ]
