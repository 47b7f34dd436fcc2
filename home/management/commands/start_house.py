"""Make an empty house: languages, first pages, roles, an administrator."""

from django.conf import settings
from django.contrib.auth import get_user_model
from django.contrib.auth.tokens import default_token_generator
from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError
from django.core.validators import validate_email
from django.urls import reverse
from django.utils.encoding import force_bytes
from django.utils.http import urlsafe_base64_encode

from home.house.start import start_house
from network_site.translation.fill import Incomplete


class Command(BaseCommand):
    """`start_house --name NAME --admin E-MAIL --languages en be`: what is there already stays as it is."""

    help = "Make an empty house: languages, first pages, roles, an administrator with a one-time link."

    def add_arguments(self, parser):
        """Take the name of the house, the languages (the first is the main one) and the administrator's address."""
        parser.add_argument("--name", required=True, help="the name of the house, in its main language")
        parser.add_argument("--languages", nargs="+", default=["en"], help="language codes, the main one first")
        parser.add_argument("--admin", required=True, help="the e-mail address of the first administrator")

    def handle(self, *args, name, languages, admin, **options):
        """Make the house and print the link; raise CommandError for a language or an address that is none."""
        known = dict(settings.LANGUAGES)
        if unknown := [code for code in languages if code not in known]:
            raise CommandError(f"Not a language code: {', '.join(unknown)}. Examples: en, be, uk, ka, hy.")
        try:
            validate_email(admin)
        except ValidationError as error:
            raise CommandError(f"Not an e-mail address: {admin}") from error
        try:
            start_house(name.strip(), languages)
        except Incomplete as error:
            raise CommandError(
                f"{error} — the first pages have been edited since. Add the language under Settings, Locales, "
                "and translate them in the admin."
            ) from error
        user, created = get_user_model().objects.get_or_create(email=admin.lower(), defaults={"is_superuser": True})
        if created:
            user.set_unusable_password()
            user.save()
        if user.has_usable_password():
            self.stdout.write(f"{user.email} has a password already.")
            return
        token = default_token_generator.make_token(user)
        path = reverse("wagtailadmin_password_reset_confirm", args=[urlsafe_base64_encode(force_bytes(user.pk)), token])
        self.stdout.write(f"Set the password of {user.email}, within three days, once: {settings.BASE_URL}{path}")
