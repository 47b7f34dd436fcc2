"""What the home page shows, read in one place."""

from django.db.models import Count
from django.utils.translation import get_language

from people.case.kinds import Status
from people.models import Person
from people.portrayal import portray

ROLL = 40


def front_context(home, house_settings):
    """Give the names of the roll and the counters for the home page `home`."""
    listed = Person.objects.listed()
    people = listed.for_display(get_language()).order_by("sort_as", "name")[:ROLL]
    counts = dict(listed.order_by().values_list("status").annotate(Count("pk")))
    return {
        "people": portray(people, house_settings),
        "counts": [(value, label, counts[value]) for value, label in Status.choices if counts.get(value)],
        "total": sum(counts.values()),
    }
