"""The staff of the demo."""

from home.demo.remove.log import forget
from network_site.models import User


def remove_accounts():
    """Remove the demo's accounts."""
    forget(User.objects.filter(is_demo=True))
