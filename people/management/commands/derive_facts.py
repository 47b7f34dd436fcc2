"""Derive stored columns anew for people whose facts changed by themselves."""

from django.core.management.base import BaseCommand
from django.utils import timezone

from network_site.models import HouseSettings
from people.models import Person
from people.models.person import DERIVED


class Command(BaseCommand):
    """Run by the worker: an event has become public at its date and hour."""

    help = "Derive the status of people anew whose events have become public since."

    def handle(self, *args, **options):
        """Save the derived columns of those whose moment has come, each by itself."""
        house_settings = HouseSettings.load()
        for person in Person.objects.filter(changes_at__lte=timezone.now()).prefetch_related("events", "names"):
            person.store_derived(house_settings)
            person.store_spellings()
            stored = {name: getattr(person, name) for name in (*DERIVED, "search_text")}
            Person.objects.filter(pk=person.pk).update(**stored)
