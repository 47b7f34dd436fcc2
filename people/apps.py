from django.apps import AppConfig


class PeopleConfig(AppConfig):
    """Who the network speaks of: the register, the profiles, the directory."""

    name = "people"
    verbose_name = "People"
