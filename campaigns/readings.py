"""Readings of a poem, as its page shows them: who read it, where, when, and what was recorded."""

from dataclasses import dataclass
from datetime import date

from campaigns.models.action_page import ActionPage
from campaigns.shown_versions import shown_versions
from network_site.documents.recording import Recording, recording_of
from network_site.languages import is_offered
from people.models import CityName


@dataclass(frozen=True)
class ShownReading:
    """One reading in the language of the page. What is not known, or not to be shown, is empty or None."""

    name: str
    url: str
    city: str
    date: date | None
    action: ActionPage | None
    recording: Recording | None


def readings_of(rows, language, people):
    """Give the `ShownReading`s of a poem for a page in `language`. At most two queries.

    Takes the `rows` (PoemReading) of its source, with their cities and recordings. `people` are the Portrayals, by
    primary key, of those who may be named. Of a reader who may not, neither name nor recording is given: a voice is
    a likeness. A reading of which nothing is left is left out.
    """
    cities = _city_names({row.city_id for row in rows} - {None}, language)
    actions = _actions({row.action_id for row in rows} - {None}, language)
    shown = []
    for row in rows:
        reader = people.get(row.reader_id)
        is_hidden = row.reader_id is not None and reader is None
        reading = ShownReading(
            name=reader.name if reader else "" if is_hidden else row.name,
            url=reader.url if reader else "",
            city=(cities.get(row.city_id) or row.city.name) if row.city else "",
            date=row.date,
            action=actions.get(row.action_id),
            recording=recording_of(row.recording) if row.recording and not is_hidden else None,
        )
        if any(vars(reading).values()):
            shown.append(reading)
    return shown


def _city_names(pks, language):
    if not pks:
        return {}
    return dict(CityName.objects.filter(owner__in=pks, language=language).values_list("owner", "name"))


def _actions(pks, language):
    """Give the live page to link by the key of the action chosen: that in `language`, else the one first written."""
    if not pks:
        return {}
    keys = ActionPage.objects.filter(pk__in=pks).values("translation_key")
    versions = ActionPage.objects.live().filter(translation_key__in=keys, alias_of=None).select_related("locale")
    versions = versions.annotate(is_offered=is_offered())
    shown = shown_versions(versions, language)
    return {page.pk: shown.get(page.translation_key) for page in versions}
