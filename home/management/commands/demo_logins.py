"""Print how to log in to the demo."""

from django.conf import settings
from django.core.management.base import BaseCommand
from django.urls import reverse

from home.demo.load.accounts import ACCOUNTS, PASSWORD
from network_site.models import User


class Command(BaseCommand):
    """`demo_logins`: nothing is printed where there are no demo accounts."""

    help = "Print the address of the admin, and the accounts of the demo with their password."

    def handle(self, *args, **options):
        """Print one line an account."""
        emails = User.objects.filter(is_demo=True, is_active=True).order_by("pk").values_list("email", flat=True)
        if not emails:
            return
        self.stdout.write(f"Log in at {settings.BASE_URL}{reverse('wagtailadmin_login')}")
        self.stdout.write(f"Password of each, unless somebody has changed it: {PASSWORD}")
        for email in emails:
            self.stdout.write(f"  {email}  {ACCOUNTS.get(email) or 'administrator'}")
