"""What comes with a language, by whatever way its home page is made."""

from django.db.models.signals import post_save
from django.dispatch import receiver

from home.house.roles import make_roles
from home.models import HomePage


@receiver(post_save, sender=HomePage, dispatch_uid="allow_roles")
def allow_roles(sender, instance, created, raw=False, **kwargs):
    """Give the roles their rights below a new home page, and its translators a role of their own."""
    if created and not raw:
        make_roles([instance])
