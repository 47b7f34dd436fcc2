"""Settings that hold everywhere. dev, test and production start from here."""

import os
from pathlib import Path

import environ
from django.conf.global_settings import LANGUAGES as DJANGO_LANGUAGES
from django.conf.locale import LANG_INFO
from django.core.exceptions import ImproperlyConfigured

from network_site.timezones import timezone_choices

BASE_DIR = Path(__file__).resolve().parents[2]
VAR_DIR = BASE_DIR / "var"
env = environ.Env()
env.ENVIRON = {name: value for name, value in os.environ.items() if value.strip()}  # an empty value is none

INSTALLED_APPS = [
    "network_site",
    "people",
    "campaigns",
    "solidarity",
    "home",
    "wagtail_localize",
    "wagtail_localize.locales",  # instead of wagtail.locales
    "wagtail.contrib.redirects",
    "wagtail.contrib.settings",
    "wagtail.sites",
    "network_site.apps.HouseUsersConfig",
    "wagtail.snippets",
    "wagtail.documents",
    "wagtail.images",
    "wagtail.search",
    "wagtail.admin",
    "wagtail",
    "modelcluster",
    "taggit",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "network_site.middleware.compress.CompressMiddleware",
    "django.middleware.http.ConditionalGetMiddleware",
    "network_site.middleware.headers.HeadersMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "network_site.middleware.language.LanguageMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "wagtail.contrib.redirects.middleware.RedirectMiddleware",
]

ROOT_URLCONF = "network_site.urls"
WSGI_APPLICATION = "network_site.wsgi.application"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
AUTH_USER_MODEL = "network_site.User"
X_FRAME_OPTIONS = "DENY"
SECURE_REFERRER_POLICY = "same-origin"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ]
        },
    }
]

DATABASES = {"default": env.db("DATABASE_URL", default=f"sqlite:///{VAR_DIR / 'db.sqlite3'}")}
if not DATABASES["default"].get("ENGINE"):
    raise ImproperlyConfigured("DATABASE_URL must be postgres://… or sqlite:///…")
if DATABASES["default"]["ENGINE"] == "django.db.backends.sqlite3":
    # Web and worker share the file: write-ahead log, locks taken at once, and five seconds of patience.
    DATABASES["default"]["OPTIONS"] = {
        "timeout": 5,
        "transaction_mode": "IMMEDIATE",
        "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;",
    }
else:
    DATABASES["default"].update(CONN_MAX_AGE=60, CONN_HEALTH_CHECKS=True)

# Shared by web processes and worker, so that none of them holds an old answer.
CACHES = {
    "default": env.cache_url("CACHE_URL", default=f"filecache://{VAR_DIR / 'cache'}"),
    "renditions": {"BACKEND": "django.core.cache.backends.dummy.DummyCache"},  # the database knows them
}

AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}", "OPTIONS": options}
    for name, options in [
        ("UserAttributeSimilarityValidator", {"user_attributes": ("email", "display_name")}),
        ("MinimumLengthValidator", {"min_length": 14}),
        ("CommonPasswordValidator", {}),
        ("NumericPasswordValidator", {}),
    ]
]
SESSION_COOKIE_AGE = 8 * 60 * 60
CSRF_COOKIE_SAMESITE = "Strict"
SESSION_EXPIRE_AT_BROWSER_CLOSE = CSRF_COOKIE_HTTPONLY = True
LOGIN_URL = "wagtailadmin_login"

# Languages: all that Django knows, and ours. A language exists for the public when its home page is live.
LANG_INFO["az"] = {**LANG_INFO["az"], "bidi": False}  # Django says right-to-left, and is wrong
LANG_INFO["crh"] = {"bidi": False, "code": "crh", "name": "Crimean Tatar", "name_local": "qırımtatarca"}
LANGUAGES = WAGTAIL_CONTENT_LANGUAGES = [*DJANGO_LANGUAGES, ("crh", "Crimean Tatar")]
LANGUAGE_CODE = "en"
FORMAT_MODULE_PATH = "network_site.formats"
LOCALE_PATHS = [BASE_DIR / "network_site" / "catalogues" / kind for kind in ("public", "admin")]
TIME_ZONE = "UTC"

STATIC_URL = "/static/"
STATIC_ROOT = VAR_DIR / "static"
MEDIA_URL = "/media/"
MEDIA_ROOT = env("MEDIA_ROOT", default=str(VAR_DIR / "media"))

DATA_UPLOAD_MAX_NUMBER_FIELDS = 10_000  # the admin's largest forms; the public form has its own limits

DEFAULT_FROM_EMAIL = env("DEFAULT_FROM_EMAIL", default="no-reply@localhost")
try:
    vars().update(env.email_url("EMAIL_URL", default="consolemail://"))
except ImproperlyConfigured as error:
    raise ImproperlyConfigured(f"EMAIL_URL: {error}") from error
EMAIL_TIMEOUT = 10

REFUSES_DEMO = False  # production does
BASE_URL = WAGTAILADMIN_BASE_URL = env("BASE_URL", default=f"http://localhost:{env.int('PORT', default=8000)}")
WAGTAIL_SITE_NAME = BASE_URL.rpartition("/")[2]  # for the admin; the house has its own name
WAGTAIL_I18N_ENABLED = True
WAGTAIL_ALLOW_UNICODE_SLUGS = False
WAGTAILLOCALIZE_SYNC_LIVE_STATUS_ON_TRANSLATE = False  # new translations are drafts
WAGTAILLOCALIZE_DISABLE_ON_DELETE = True  # translators' strings outlive a deleted page
WAGTAIL_USER_TIME_ZONES = [name for name, _label in timezone_choices()]
WAGTAILADMIN_PERMITTED_LANGUAGES = [(code, LANG_INFO[code]["name_local"]) for code in ("en", "be", "pl", "ru", "uk")]
WAGTAIL_FRONTEND_LOGIN_URL = "/admin/login/"
WAGTAILIMAGES_IMAGE_MODEL = "network_site.HouseImage"
WAGTAILIMAGES_IMAGE_FORM_BASE = "network_site.pictures.forms.HouseImageForm"
WAGTAILIMAGES_EXTENSIONS = ["avif", "jpg", "jpeg", "png", "webp"]
WAGTAILIMAGES_MAX_UPLOAD_SIZE = 10 * 1024 * 1024
WAGTAILIMAGES_MAX_IMAGE_PIXELS = 40_000_000
WAGTAILDOCS_DOCUMENT_FORM_BASE = "network_site.documents.forms.HouseDocumentForm"
WAGTAILDOCS_EXTENSIONS = ["docx", "m4a", "mp3", "odt", "ogg", "opus", "pdf", "txt"]
WAGTAILDOCS_MAX_UPLOAD_SIZE = 20 * 1024 * 1024
WAGTAILDOCS_SERVE_METHOD = "serve_view"
WAGTAILDOCS_INLINE_CONTENT_TYPES = []  # a PDF is saved, not opened within the site
WAGTAIL_GRAVATAR_PROVIDER_URL = None  # the admin calls no third party
WAGTAIL_ENABLE_UPDATE_CHECK = WAGTAIL_ENABLE_WHATS_NEW_BANNER = False
