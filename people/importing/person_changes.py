"""What a row changes in a person, her events apart. Nothing is emptied or taken away."""

from people.case.when import Precision, When
from people.importing.dates import write_when
from people.models import Affiliation, PersonName, PersonSource
from people.models.person_name import NameKind

SHOWN = (NameKind.OWN, NameKind.LOCAL)


def set_person(person, form, changes, renames):
    """Set on `person` what the valid RowForm says; tell `changes`. Her name is set only when `renames`."""
    given = form.cleaned_data
    if renames:
        _rename(person, given["name"], changes)
    changes.set(person, "sort_as", given["sort_as"])
    changes.set(person, "gender", given["gender"] and given["gender"].value)
    changes.set(person, "countries", given["countries"] and " ".join(given["countries"]))
    _set_birth(person, given["birth_date"], changes)
    changes.set(person, "is_listed", given["listed"], column="listed")
    checked = given["facts_checked_on"]
    if checked and person.facts_checked_on and checked < person.facts_checked_on:
        checked = None  # what was confirmed since stays confirmed
    changes.set(person, "facts_checked_on", checked)
    for language, name in form.names.items():
        _set_name(person, language, name, changes)
    for organisation in given["organisations"] or []:
        if organisation.pk not in [known.organisation_id for known in person.affiliations.all()]:
            person.affiliations.add(Affiliation(organisation=organisation, sort_order=person.affiliations.count()))
            changes.tell("organisations", "", organisation)
    if given["source_title"]:
        _set_source(person, given, changes)


def birth_of(person):
    """Give the date of birth as a When; None when it is not known."""
    return When(Precision(person.birth_precision), person.birth_date) if person.birth_date else None


def _rename(person, name, changes):
    if name and person.sort_as == person.name:
        person.sort_as = ""  # follows the name
    changes.set(person, "name", name)
    person.sort_as = person.sort_as or person.name


def _set_birth(person, when, changes):
    if when is None or when.first is None:
        return
    old = birth_of(person)
    if old and when.earliest <= old.earliest and old.latest <= when.latest:
        return  # what is known more exactly stays so
    if old != when:
        person.birth_date, person.birth_precision = when.first, when.precision.value
        changes.tell("birth_date", old and write_when(old), write_when(when))


def _set_name(person, language, name, changes):
    known = [known for known in person.names.all() if known.language == language]
    if name in [known.name for known in known]:
        return
    shown = next((known for known in known if known.kind in SHOWN), None)
    if shown:
        changes.set(shown, "name", name, column=f"name_{language}")
        return
    person.names.add(PersonName(language=language, name=name, kind=NameKind.LOCAL, sort_order=person.names.count()))
    changes.tell(f"name_{language}", "", name)


def _set_source(person, given, changes):
    title, url = given["source_title"], given["source_url"]
    sources = list(person.sources.all())
    source = next((known for known in sources if (url and known.url == url) or known.title == title), None)
    if source is None:
        source = PersonSource(title=title, sort_order=len(sources))
        person.sources.add(source)
        changes.tell("source_title", "", title)
    changes.set(source, "url", url, column="source_url")
    changes.set(source, "publisher", given["source_publisher"], column="source_publisher")
    changes.set(source, "date", given["source_date"], column="source_date")
