from django.apps import AppConfig


class HomeConfig(AppConfig):
    """The front door: home page, plain pages, the search, the demo."""

    name = "home"
    verbose_name = "Front door"

    def ready(self):
        """Have what is searched kept as the pages are, and rights as the languages are."""
        from home.house import signals as house_signals  # noqa: F401
        from home.search import signals as search_signals  # noqa: F401
