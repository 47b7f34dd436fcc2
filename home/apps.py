from django.apps import AppConfig


class HomeConfig(AppConfig):
    """The front door: home page, plain pages, the demo."""

    name = "home"
    verbose_name = "Front door"
