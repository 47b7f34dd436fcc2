from django.apps import AppConfig
from wagtail.users.apps import WagtailUsersAppConfig


class NetworkSiteConfig(AppConfig):
    """The ground: what every room stands on."""

    name = "network_site"
    verbose_name = "House"
    default = True

    def ready(self):
        """Register checks and safeguards, and fit Wagtail's forms for accounts and for languages to the house."""
        from wagtail.admin.views.account import AvatarSettingsPanel, NameEmailSettingsPanel
        from wagtail.models import WorkflowState
        from wagtail_localize.locales.components import LOCALE_COMPONENTS
        from wagtail_localize.models import LocaleSynchronization

        from network_site import checks, signals  # noqa: F401
        from network_site.account import DisplayNameForm
        from network_site.approval import publish_when_ready
        from network_site.date_input import keep_what_is_typed
        from network_site.hour_input import keep_hours_as_typed
        from network_site.pictures import card_signals  # noqa: F401
        from network_site.pictures import signals as picture_signals  # noqa: F401

        NameEmailSettingsPanel.form_class = DisplayNameForm
        keep_what_is_typed()
        keep_hours_as_typed()
        # Staff have no faces here; and Wagtail would keep the picture as the camera wrote it.
        AvatarSettingsPanel.is_active = lambda panel: False
        # Wagtail's setting for it is read while its models are being made, too early for a guard that asks them.
        WorkflowState.on_finish = publish_when_ready
        # It would put live pages of one language into another, untranslated; docs/decisions.md.
        LOCALE_COMPONENTS[:] = [part for part in LOCALE_COMPONENTS if part["model"] is not LocaleSynchronization]


class HouseUsersConfig(WagtailUsersAppConfig):
    """Wagtail's users with our account forms."""

    user_viewset = "network_site.account.HouseUserViewSet"
