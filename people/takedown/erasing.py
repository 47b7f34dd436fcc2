"""Erases somebody for good: words first, while the names are known; then the person."""

from django.contrib.contenttypes.models import ContentType
from django.db import transaction
from django.db.models import Count
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from wagtail import hooks
from wagtail.contrib.redirects.models import Redirect
from wagtail.log_actions import log
from wagtail.models import ModelLogEntry, Revision

from network_site.models import HouseImage, HouseSettings, ShareCard
from people.models import ErasedPerson, Person
from people.takedown.files import rename_documents
from people.takedown.finding import find_passages, names_of
from people.takedown.phrases import neutral_phrase
from people.takedown.relations import let_go, owners_of_rows, pages_of
from people.takedown.sweep import Sweep
from people.takedown.translations import erase_strings_of, renew_sources

# A room above the register registers a function for it that takes a person and `only_say`; it removes what the room
# holds of her, unless it is only to say so, and gives a sentence, or an empty text.
HOOK = "erase_person"


def why_not_erased(person):
    """Give the sentence that says why `person` cannot be erased now; empty when she can."""
    if not person.is_hidden:
        return _("Take the person down first: that shows where she is named, and can be undone. Erasing cannot.")
    return ""


def what_goes(person):
    """Give sentences that say what is removed with `person`."""
    revisions, pages = Revision.objects.for_instance(person).count(), len(list(pages_of(person)))
    passages = find_passages(person, names_to_erase(person))
    named = sum(passage.is_whole and not passage.is_picture for passage in passages)
    pictures = only_of(person).count()
    counted = [
        (_("The person with all names, events and sources, and %(count)d earlier versions."), revisions),
        (
            ngettext("%(count)d profile page.", "%(count)d profile pages, translations included.", pages),
            pages,
        ),
        (
            ngettext(
                "%(count)d picture on which nobody else is seen.",
                "%(count)d pictures on which nobody else is seen.",
                pictures,
            ),
            pictures,
        ),
        (
            ngettext(
                "%(count)d passage in which a name stands: it is replaced by neutral words, in older versions too.",
                "%(count)d passages in which a name stands: it is replaced by neutral words, in older versions too.",
                named,
            ),
            named,
        ),
    ]
    found = [sentence % {"count": count} for sentence, count in counted if count]
    if words := [name for name in names_to_erase(person).own if len(name.split()) == 1]:
        sentence = _(
            "%(names)s: a name of one word is replaced wherever it stands with a capital letter, also where it means"
            " something else, and stays in the addresses of pages. Look for these first."
        )
        found.append(sentence % {"names": ", ".join(f"“{word}”" for word in words)})
    rows = sorted({str(owner) for owner in owners_of_rows(person)})
    if rows:
        found.append(_("The place in these lists: %(lists)s.") % {"lists": ", ".join(f"“{row}”" for row in rows)})
    return [*found, *filter(None, (function(person, only_say=True) for function in hooks.get_hooks(HOOK)))]


def erase(person, user):
    """Remove `person`, and each of her names from every table; keep the uid.

    What is done first can be done again if it is cut short: she stays hidden, and her names known, to the end.
    """
    names, phrase = names_to_erase(person), neutral_phrase(HouseSettings.load().main_language)
    Person.objects.filter(pk=person.pk).update(is_hidden=True)
    _remove_redirects(names)  # first: the sweep would leave addresses that nobody knows
    sweep = Sweep(person, names, phrase)
    sweep.run()
    _remove_cards(names)
    rename_documents(names)
    renew_sources(names, sweep.swept)
    with transaction.atomic():
        _remove(person, user)
    # Wagtail leaves redirects from old addresses once they are committed.
    transaction.on_commit(lambda: _remove_redirects(names))


def names_to_erase(person):
    """Give the Names of `person` but those that somebody else in the register bears as well."""
    return names_of(person, without_shared=True)


def only_of(person):
    """Give the pictures on which `person`, and nobody else, is to be seen."""
    hers = HouseImage.objects.filter(people=person).values("pk")
    return HouseImage.objects.filter(pk__in=hers).annotate(seen=Count("people")).filter(seen=1)


def _remove(person, user):
    for function in hooks.get_hooks(HOOK):
        function(person, only_say=False)
    let_go(person)
    profiles = list(pages_of(person))
    keys = {page.translation_key for page in profiles}
    for page in profiles:
        type(page)._base_manager.get(pk=page.pk).delete()
    erase_strings_of(keys)
    for picture in only_of(person):
        picture.delete()
    kind = ContentType.objects.get_for_model(Person)
    Revision.objects.filter(content_type=kind, object_id=str(person.pk)).delete()
    lines = ModelLogEntry.objects.filter(content_type=kind, object_id=str(person.pk))
    lines.update(label=str(person.uid), data={})
    erased = ErasedPerson.objects.create(uid=person.uid, was_listed=person.is_listed)
    person.delete()
    log(instance=erased, action="people.erase", user=user)


def _remove_redirects(names):
    for redirect in Redirect.objects.all():
        if names.is_named(f"{redirect.old_path} {redirect.redirect_link} {redirect.redirect_page_route_path}"):
            redirect.delete()


def _remove_cards(names):
    for card in ShareCard.objects.all():
        if names.is_named(card.title):
            card.delete()
