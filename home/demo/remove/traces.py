"""What visitors left behind when they tried the demo on its people: notes, imports, changes that wait, erasures."""

from django.contrib.contenttypes.models import ContentType
from django.db.models import Q
from wagtail.models import ModelLogEntry, Revision

from home.demo.load.people import PEOPLE_KEYS
from home.demo.remove.log import forget
from people.models import ErasedPerson, ImportRun, Person, PersonNote, WaitingChange
from people.models.person import Demo


def remove_waiting():
    """Remove the changes to people of the demo that wait for a second person, and what would become of them."""
    waiting = WaitingChange.objects.exclude(person__demo=Demo.NONE)
    Revision.objects.filter(pk__in=list(waiting.values_list("revision", flat=True))).delete()


def remove_notes():
    """Remove the confidential notes about people of the demo, and what the log says of them."""
    people = list(Person.objects.exclude(demo=Demo.NONE).values_list("pk", flat=True))
    PersonNote.objects.filter(person__in=people).delete()
    kind = ContentType.objects.get_for_model(PersonNote)
    ModelLogEntry.objects.filter(content_type=kind, data__person__in=people).delete()


def remove_imports():
    """Remove the imports of the demo's people and staff; those that were of others too forget these, and stay."""
    tried = Q(changes__person__demo__in=[Demo.REAL, Demo.EXAMPLE]) | Q(made_by__is_demo=True)
    of_others = ImportRun.objects.filter(changes__person__demo=Demo.NONE).values("pk")
    ImportRun.objects.filter(pk__in=ImportRun.objects.filter(tried).values("pk")).exclude(pk__in=of_others).delete()


def remove_erased():
    """Remove the numbers that were kept of erased people of the demo, and what the log says of them."""
    erased = ErasedPerson.objects.filter(uid__in=PEOPLE_KEYS)
    labels = [str(key) for key in erased.values_list("uid", flat=True)]
    forget(erased)
    kind = ContentType.objects.get_for_model(Person)
    ModelLogEntry.objects.filter(content_type=kind, label__in=labels).delete()
