"""Languages to choose from. A callable, so that a language that Django learns asks for no migration."""

from django.conf import settings


def language_choices():
    """Give all languages of the site as choices of a form field."""
    return settings.LANGUAGES
