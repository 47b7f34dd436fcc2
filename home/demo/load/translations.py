"""What the demo tells, in one more language."""

from wagtail.models import Locale, ReferenceIndex
from wagtail.signal_handlers import disable_reference_index_auto_update

from home.demo.load.sentences import sentences
from network_site.translation.fill import translate


def load_translation(thing, language, publish=True):
    """Translate `thing`, a page or text of the house, into `language`, unless it has been live in it.

    A translation that is older than the words it translates is made anew; what somebody has edited is left alone.
    Raises `Incomplete` when the demo, or an editor's new words, lack a sentence.
    """
    target = thing.get_translation_or_none(Locale.objects.get(language_code=language))
    if target is None or target.first_published_at is None or _is_behind(thing, target):
        with disable_reference_index_auto_update():  # it would be made anew for each row below the page
            made = translate(thing, language, sentences(language), publish=publish)
        ReferenceIndex.create_or_update_for_object(made)


def is_edited(thing):
    """Say whether anybody has saved it: what a command saves has no author."""
    return thing.revisions.filter(user__isnull=False).exists()


def _is_behind(thing, target):
    written = thing.last_published_at
    return target.latest_revision.created_at < written and not (is_edited(thing) or is_edited(target))
