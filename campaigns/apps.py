from django.apps import AppConfig


class CampaignsConfig(AppConfig):
    """What the network does and says: campaigns, statements, poems."""

    name = "campaigns"
    verbose_name = "Campaigns"
