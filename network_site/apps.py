from django.apps import AppConfig


class NetworkSiteConfig(AppConfig):
    """The ground: what every room stands on."""

    name = "network_site"
    verbose_name = "House"

    def ready(self):
        from network_site import checks, signals  # noqa: F401
