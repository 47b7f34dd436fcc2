"""Settings of `make run`: a demo on this machine, mail printed by the worker."""

from .base import *  # noqa: F403

DEBUG = False
SECRET_KEY = "for this machine only: anyone can read this key"
FIELD_KEYS = ["Zm9yIHRoaXMgbWFjaGluZSBvbmx5OiBhbnkgcmVhZHM="]
ALLOWED_HOSTS = ["localhost", "127.0.0.1", "[::1]"]
WHITENOISE_USE_FINDERS = WHITENOISE_AUTOREFRESH = True
