from django.apps import AppConfig


class HomeConfig(AppConfig):
    """The front door: home page, plain pages, the search, the demo."""

    name = "home"
    verbose_name = "Front door"

    def ready(self):
        """Have what is searched kept as the pages are."""
        from home.search import signals  # noqa: F401
