"""A person as a form holds her, made fit for pages: with all that `PersonQuerySet.for_profile` fetches."""

from network_site.models import HouseRendition
from network_site.pictures.sizes import FORMATS, spec
from people.models import Organisation, OrganisationName, Person, PlaceName, PlaceOfDetention
from people.models.person_name import NameKind
from people.portrait import SIZES


def in_memory(person, language):
    """Give a copy of `person`, saved or not, with the names and files that pages show in `language`.

    Nothing of `person` changes, and nothing is stored. Six queries at most.
    """
    copy = Person.from_serializable_data(person.serializable_data(), check_fks=False)
    _add_names(copy, language)
    _add_portrait(copy)
    copy.sources = [source for source in copy.sources.all() if source.is_public]
    _add_places(copy.events.all(), language)
    recognisers = [row for event in copy.events.all() for row in event.recognisers.all()]
    _add_organisations([*copy.affiliations.all(), *recognisers], language)
    return copy


def _add_names(person, language):
    names = sorted(person.names.all(), key=lambda name: name.sort_order or 0)
    own = [name for name in names if name.kind == NameKind.OWN]
    local = [name for name in names if name.language == language and name.kind in (NameKind.OWN, NameKind.LOCAL)]
    person.shown_name = local[0].name if local else person.name
    person.own_name = own[0].name if own else None
    person.own_language = own[0].language if own else None


def _add_portrait(person):
    """Add the portrait's public files: one that is to be shown from this change on has none yet."""
    wanted = {spec(size, name): f"portrait_{width}_{name}" for width, size in SIZES.items() for name in FORMATS}
    made = HouseRendition.objects.public().filter(image=person.portrait_id, filter_spec__in=wanted).order_by("pk")
    files = {rendition.filter_spec: rendition.file.name for rendition in made} if person.portrait_id else {}
    for filter_spec, column in wanted.items():
        setattr(person, column, files.get(filter_spec))
    person.portrait_credit = person.portrait.credit if person.portrait_id else ""


def _add_places(events, language):
    used = {event.place_id for event in events if event.place_id}
    if not used:
        return
    places = PlaceOfDetention.objects.in_bulk(used)
    names = {name.owner_id: name for name in PlaceName.objects.filter(owner__in=used, language=language)}
    for event in events:
        if event.place_id:
            name = names.get(event.place_id)
            event.place = places[event.place_id]
            event.place_name = name and name.name
            event.place_letter_address = name and name.letter_address


def _add_organisations(rows, language):
    used = {row.organisation_id for row in rows}
    if not used:
        return
    names = dict(OrganisationName.objects.filter(owner__in=used, language=language).values_list("owner", "name"))
    own_names = dict(Organisation.objects.filter(pk__in=used).values_list("pk", "name"))
    for row in rows:
        row.organisation_name = names.get(row.organisation_id) or own_names[row.organisation_id]
