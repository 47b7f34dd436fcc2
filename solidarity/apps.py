from django.apps import AppConfig


class SolidarityConfig(AppConfig):
    """The letter box: messages of solidarity, and the desk at which staff read them."""

    name = "solidarity"
    verbose_name = "Letter box"
