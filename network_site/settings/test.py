"""Settings of the tests."""

from .base import *  # noqa: F403

SECRET_KEY = "for tests only"
FIELD_KEYS = ["Zm9yIHRlc3RzIG9ubHk6IGFueW9uZSByZWFkcyBpdC4="]
ALLOWED_HOSTS = ["localhost", "127.0.0.1", "testserver"]
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
CACHES = {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}}
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
WHITENOISE_USE_FINDERS = WHITENOISE_AUTOREFRESH = True
