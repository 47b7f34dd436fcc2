from django.apps import AppConfig
from django.db.backends.signals import connection_created


class PeopleConfig(AppConfig):
    """Who the network speaks of: the register, the profiles, the directory."""

    name = "people"
    verbose_name = "People"

    def ready(self):
        """Have each connection to PostgreSQL know which names count as similar."""
        from people.names.resembling import set_shared

        connection_created.connect(set_shared)
