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
from home.house.words import has_words
from network_site.translation.fill import Incomplete


class Command(BaseCommand):
    """`start_house --name NAME --admin E-MAIL --languages es ar --names ar=NAME`: what is there stays as it is."""

    help = "Make an empty house: languages, first pages, roles, an administrator with a one-time link."

    def add_arguments(self, parser):
        """Take the name of the house, the languages (the first is the main one) and the administrator's address."""
        parser.add_argument("--name", required=True, help="the name of the house, in its main language")
        parser.add_argument("--languages", nargs="+", default=["en"], help="language codes, the main one first")
        parser.add_argument(
            "--names",
            nargs="+",
            default=[],
            metavar="LANGUAGE=NAME",
            help="its names in the other languages, where they differ",
        )
        parser.add_argument("--admin", required=True, help="the e-mail address of the first administrator")

    def handle(self, *args, name, languages, admin, names=(), **options):
        """Make the house and print the link; raise CommandError for a language, a name or an address that is none."""
        if not name.strip():
            raise CommandError("The name of the house is empty.")
        known = dict(settings.LANGUAGES)
        if unknown := [code for code in languages if code not in known]:
            raise CommandError(f"Not a language code: {', '.join(unknown)}. Examples: en, es, ar, zh-hans.")
        names = self._names(names, languages[1:])
        try:
            validate_email(admin)
        except ValidationError as error:
            raise CommandError(f"Not an e-mail address: {admin}") from error
        try:
            start_house(name.strip(), languages, names)
        except Incomplete as error:
            raise CommandError(
                f"{error} — the first pages have been edited since. Add the language under Settings, Locales, "
                "and translate them in the admin."
            ) from error
        self._say_what_is_open(languages)
        self._let_in(admin)

    def _names(self, names, others):
        """Give the names (str, "ar=NAME") by language; raise CommandError for one that none of `others` has."""
        found = {}
        for text in names:
            code, _equals, name = text.partition("=")
            if code not in others or not name.strip():
                raise CommandError(
                    f"Not a name in another language of the house: {text}. Write ar=NAME, for a language "
                    "of --languages after the first; the name in the first is --name."
                )
            found[code] = name.strip()
        return found

    def _say_what_is_open(self, languages):
        """Say in which languages the public is not offered the house, and what is to be done."""
        main, *others = languages
        wordless = [code for code in languages if not has_words(code)]
        if not wordless:
            return
        self.stdout.write(
            f"This site has no words of its own in: {', '.join(wordless)}. Its buttons and labels are in English "
            "there until network_site/catalogues/public has the language."
        )
        if main in wordless:
            self.stdout.write(
                f"The first pages are drafts with English words. Write them in {main} and publish them, the home page "
                "last: until then the house is not public."
            )
        if waiting := others if main in wordless else wordless:
            self.stdout.write(f"To be translated, then published, the home page last: {', '.join(waiting)}.")

    def _let_in(self, admin):
        """Make the administrator who is not there, and print the link."""
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
