"""Finds where somebody is named, or seen, in what editors made."""

from django.apps import apps
from wagtail.images import get_image_model
from wagtail_localize.models import StringSegment, StringTranslation

from people.models import Organisation, OrganisationName, Person, PersonName, ProfilePage
from people.names import fold
from people.takedown.holders import holders
from people.takedown.leaves import Form, leaves
from people.takedown.names import Names
from people.takedown.passages import PICTURE, Passage, parts_around
from people.takedown.words import name_words


def names_of(person, without_shared=False):
    """Give the Names of `person`: all her spellings; and those of others, organisations too, with a word of hers.

    `without_shared` leaves out spellings that are somebody else's as well.
    """
    own = [person.name, *PersonName.objects.filter(owner=person).order_by("pk").values_list("name", flat=True)]
    words = _words(own)
    others = [
        *Person.objects.exclude(pk=person.pk).order_by().values_list("name", flat=True),
        *PersonName.objects.exclude(owner=person).order_by().values_list("name", flat=True),
        *Organisation.objects.order_by().values_list("name", flat=True),
        *OrganisationName.objects.order_by().values_list("name", flat=True),
    ]
    others = [name for name in set(others) if _words([name]) & words]
    if without_shared:
        shared = {fold(name) for name in others}
        own = [name for name in own if fold(name) not in shared]
    return Names(own, others)


def find_passages(person, names=None):
    """Give the passages in which `person` is named, and the pictures beside her name: what is certain first."""
    names = names or names_of(person)
    found, beside = {}, set()
    for holder, row, draft in holders(person):
        for copy, content in (("live", row), ("draft", draft)):
            for leaf in leaves(type(holder), content) if content else ():
                if passage := _passage(holder, leaf, names):
                    known = found.setdefault(passage.key, passage)
                    known.copies.add(copy)
                    known.is_certain |= passage.is_certain
                    known.is_whole |= passage.is_whole
                    beside |= {leaf.picture} if passage.is_certain else set()
    for passage in _of_translators(person, names):
        found.setdefault(passage.key, passage).copies.add("translators")
    passages = [*_pictures(person, beside), *found.values()]
    return sorted(passages, key=lambda passage: (not passage.is_certain, not passage.is_public))


def _words(names):
    return {word for name in names for words in name_words(name) for word in words}


def _passage(holder, leaf, names):
    if leaf.form is Form.SLUG and not _has_own_slug(holder):
        return None
    if not (matches := names.find(leaf.text, leaf.is_markup)):
        return None
    rest = names.cut(leaf.text, leaf.is_markup) if leaf.form in (Form.LINES, Form.MARKUP) else ""
    return Passage(
        holder=holder,
        path=leaf.path,
        label=leaf.label,
        form=leaf.form,
        is_certain=any(match.is_certain for match in matches),
        is_whole=any(match.is_whole for match in matches),
        parts=parts_around(leaf.text, matches, leaf.is_markup),
        can_hide=bool(rest.strip()) or leaf.may_be_empty or leaf.item is not None,
    )


def _has_own_slug(holder):
    """Say whether the slug is one to be changed: that of a source, for its translations have the same."""
    if isinstance(holder, Person):
        return False
    source = getattr(holder, "source_locale_id", None)
    return getattr(holder, "fixed_slug", None) is None and source in (None, getattr(holder, "locale_id", None))


def _pictures(person, beside):
    """Give the pictures that stand beside her name, and of which nobody said yet that she is to be seen on them."""
    pictures = get_image_model().objects.filter(pk__in=beside - {None}).exclude(people=person).order_by("pk")
    for picture in pictures:
        yield Passage(picture, PICTURE, "", None, True, True, [(picture.title, False)], copies={"live"})


def _of_translators(person, names):
    """Give the passages of what translators wrote, of sentences that are in use."""
    own = set(ProfilePage.objects.filter(person=person).values_list("translation_key", flat=True))
    used = set(StringSegment.objects.values_list("string_id", "context_id"))
    written = StringTranslation.objects.exclude(context=None).exclude(context__object__in=own)
    for sentence in written.select_related("context__object__content_type", "locale").iterator(chunk_size=500):
        if (sentence.translation_of_id, sentence.context_id) not in used:
            continue
        if not (matches := names.find(sentence.data, is_markup=True)):
            continue
        holder = _translated(sentence)
        if holder is not None:
            certain, whole = (any(getattr(match, name) for match in matches) for name in ("is_certain", "is_whole"))
            parts = parts_around(sentence.data, matches, True)
            path = sentence.context.path
            yield Passage(holder, path, path.partition(".")[0], Form.LINE, certain, whole, parts)


def _translated(sentence):
    """Give what a translator's sentence belongs to, in its language; None while it has not been made."""
    kind = sentence.context.object.content_type
    model = apps.get_model(kind.app_label, kind.model)
    holder = model.objects.filter(
        translation_key=sentence.context.object_id, locale_id=sentence.locale_id
    ).select_related("locale")
    found = holder.first()
    return getattr(found, "specific", found)
