"""Settings of a site in use. A missing or weak value stops the start, and is named."""

from base64 import urlsafe_b64decode

from cryptography.fernet import Fernet
from django.core.exceptions import ImproperlyConfigured

from .base import *  # noqa: F403
from .base import BASE_URL, DATABASES, EMAIL_BACKEND, env


def required(name, reason):
    """Return the environment variable `name`; raise ImproperlyConfigured, naming it, when it is empty."""
    value = env(name, default="").strip()
    if not value:
        raise ImproperlyConfigured(f"Set {name} in the environment: {reason}")
    return value


SECRET_KEY = required("SECRET_KEY", "a random text of at least 50 characters.")
if len(SECRET_KEY) < 50 or len(set(SECRET_KEY)) < 10:
    raise ImproperlyConfigured("SECRET_KEY is weak: use a random text of at least 50 characters.")
SECRET_KEY_FALLBACKS = env.list("SECRET_KEY_FALLBACKS", default=[])

FIELD_KEYS = [key.strip() for key in required("FIELD_KEYS", "Fernet keys, newest first.").split(",")]
for key in FIELD_KEYS:
    try:
        Fernet(key)
    except ValueError as error:
        raise ImproperlyConfigured("FIELD_KEYS holds something that is no Fernet key.") from error
    if urlsafe_b64decode(key).isascii():  # such as those that stand in the code for development and tests
        raise ImproperlyConfigured("FIELD_KEYS holds a key that is not random.")

ALLOWED_HOSTS = [host.strip() for host in required("ALLOWED_HOSTS", "the site's host names.").split(",")]
if any("*" in host or host.startswith(".") for host in ALLOWED_HOSTS):
    raise ImproperlyConfigured("ALLOWED_HOSTS must name each host: no asterisk, no leading dot.")
if not required("BASE_URL", "the site's address, https://…").startswith("https://"):
    raise ImproperlyConfigured(f"BASE_URL must start with https://, not {BASE_URL!r}.")
required("DATABASE_URL", "postgres://… or sqlite:///…")
required("EMAIL_URL", "the mail server that carries notes to staff.")
required("DEFAULT_FROM_EMAIL", "the sender of notes to staff.")
if not EMAIL_BACKEND.endswith("smtp.EmailBackend"):
    raise ImproperlyConfigured("EMAIL_URL must name a mail server: smtp+tls://… or smtp+ssl://…")
if DATABASES["default"]["ENGINE"] == "django.db.backends.postgresql":
    DATABASES["default"].setdefault("OPTIONS", {})["options"] = "-c statement_timeout=15000"

REFUSES_DEMO = True
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "network_site.static_files.StaticFilesStorage"},
}
SECURE_SSL_REDIRECT = True
SECURE_REDIRECT_EXEMPT = [r"^healthz$"]
SECURE_HSTS_SECONDS = 2 * 365 * 24 * 60 * 60
SECURE_HSTS_INCLUDE_SUBDOMAINS = SECURE_HSTS_PRELOAD = True
if env.bool("TRUST_PROXY", default=False):
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = True
SESSION_COOKIE_NAME = "__Host-session"
CSRF_COOKIE_NAME = "__Host-csrf"

# Nothing of a visitor is written down: no addresses, no form fields, no mail to administrators.
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "filters": {"no_request": {"()": "network_site.logs.WithoutRequest"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "filters": ["no_request"]}},
    "root": {"handlers": ["console"], "level": "WARNING"},
    "loggers": {"django": {"handlers": ["console"], "level": "WARNING", "propagate": False}},
}
