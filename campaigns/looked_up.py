"""What the blocks of a campaign name by key, looked up together: poems, documents, writers of letters."""

from dataclasses import dataclass

from django.db.models import CharField, Exists, ExpressionWrapper, F, OuterRef
from django.utils.translation import get_language
from wagtail.documents import get_document_model
from wagtail.models import CollectionViewRestriction

from campaigns.models.poem_page import PoemPage
from campaigns.models.poem_reading import PoemReading
from campaigns.shown_versions import shown_versions
from network_site.languages import is_offered
from people.models import Person
from people.portrayal import Portrayal


@dataclass(frozen=True)
class Download:
    """A document that everybody may have. `size` is in bytes, None where it is not known."""

    title: str
    url: str
    kind: str
    size: int | None


def keys_in(body, kind, name):
    """Give the keys that the blocks of a `kind` in `body` (a StreamValue) hold as `name`, None left out."""
    return {block.value[name] for block in body if block.block_type == kind and block.value[name]}


def poems(keys, page):
    """Give the poems of `keys` by key, each live and in the language of `page`, else as it was first written.

    One query, none for none.
    """
    if not keys:
        return {}
    same = PoemPage.objects.filter(pk__in=keys).values("translation_key")
    versions = list(
        PoemPage.objects.filter(translation_key__in=same).annotate(is_offered=is_offered()).select_related("locale")
    )
    live = [version for version in versions if version.live and not version.alias_of_id]
    shown = shown_versions(live, page.locale.language_code)
    found = {version.pk: shown.get(version.translation_key) for version in versions}
    return {key: found[key] for key in keys if found.get(key)}


def downloads(keys):
    """Give the `Download`s of `keys` by key. One query, none for none.

    Without those of a private collection, and without the voice of somebody who is hidden.
    """
    if not keys:
        return {}
    path = ExpressionWrapper(OuterRef("collection__path"), output_field=CharField())
    private = CollectionViewRestriction.objects.annotate(path=path).filter(path__startswith=F("collection__path"))
    hidden = PoemReading.objects.filter(recording=OuterRef("pk"), reader__is_hidden=True)
    documents = get_document_model().objects.filter(~Exists(private), ~Exists(hidden), pk__in=keys)
    return {
        document.pk: Download(document.title, document.url, document.file_extension.upper(), document.file_size)
        for document in documents
    }


def writers(keys, people):
    """Give those of `keys` who may be named, by key: from among `people` (portrayals), else in one query."""
    found = {portrayal.person.pk: portrayal for portrayal in people if portrayal.person.pk in keys}
    if others := keys - found.keys():
        named = Person.objects.visible().with_names(get_language()).filter(pk__in=others)
        found |= {person.pk: Portrayal(person, None, []) for person in named}
    return found
