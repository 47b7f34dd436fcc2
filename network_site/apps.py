from django.apps import AppConfig
from wagtail.users.apps import WagtailUsersAppConfig


class NetworkSiteConfig(AppConfig):
    """The ground: what every room stands on."""

    name = "network_site"
    verbose_name = "House"
    default = True

    def ready(self):
        """Register checks and safeguards, and give Wagtail's account page the form for our users."""
        from wagtail.admin.views.account import NameEmailSettingsPanel

        from network_site import checks, signals  # noqa: F401
        from network_site.account import DisplayNameForm

        NameEmailSettingsPanel.form_class = DisplayNameForm


class HouseUsersConfig(WagtailUsersAppConfig):
    """Wagtail's users with our account forms."""

    user_viewset = "network_site.account.HouseUserViewSet"
