"""Print how to log in to the demo."""

from django.conf import settings
from django.core.management.base import BaseCommand
from django.urls import reverse

from home.demo.load.accounts import PASSWORD
from network_site.models import User


class Command(BaseCommand):
    """`demo_logins`: nothing is printed where there are no demo accounts."""

    help = "Print the address of the admin, and the accounts of the demo with their roles and password."

    def handle(self, *args, **options):
        """Print one line an account."""
        users = User.objects.filter(is_demo=True, is_active=True).order_by("pk").prefetch_related("groups")
        if not users:
            return
        self.stdout.write(f"Log in at {settings.BASE_URL}{reverse('wagtailadmin_login')}")
        self.stdout.write(f"Password of each, unless somebody has changed it: {PASSWORD}")
        for user in users:
            roles = ["Administrator"] if user.is_superuser else [group.name for group in user.groups.all()]
            self.stdout.write(f"  {user.email}  {', '.join(roles)}")
