"""What is asked before production serves its first page."""

from django.core.exceptions import ImproperlyConfigured
from django.db import DatabaseError

from network_site.checks.demo import demo_leftovers


def refuse_demo():
    """Raise ImproperlyConfigured when the database holds demo content. A database that is away is no reason."""
    try:
        leftovers = demo_leftovers()
    except DatabaseError:
        return
    if leftovers:
        raise ImproperlyConfigured(
            f"The database holds demo content: {', '.join(leftovers)}. "
            "A site in use starts with an empty database and start_house."
        )
