"""Production refuses to start on a missing or weak value, and names it."""

import sys
from importlib import import_module

import pytest
from django.core.exceptions import ImproperlyConfigured

GOOD = {
    "SECRET_KEY": "q9Zr-T4xW_mB7kPd2NfLv6HsYc3JgUa8EoRi5XbKt1QnMwDz0V",
    "FIELD_KEYS": "njd5uX9KfBXznMBgXO3INBCCJ2vzonJR-GxqEdDBjpU=",
    "ALLOWED_HOSTS": "www.example.org",
    "BASE_URL": "https://www.example.org",
    "DATABASE_URL": "postgres://user:password@db.example.org:5432/house",
    "EMAIL_URL": "smtp+tls://name:password@mail.example.org:587",
    "DEFAULT_FROM_EMAIL": "house@example.org",
}
OPTIONAL = ["CACHE_URL", "MEDIA_ROOT", "PORT", "SECRET_KEY_FALLBACKS", "TRUST_PROXY"]


@pytest.fixture
def settings_of(monkeypatch):
    """Give a function that loads a settings module afresh, in an environment of the GOOD values and others."""

    def load(name, **environment):
        for variable in (*GOOD, *OPTIONAL):
            monkeypatch.delenv(variable, raising=False)
        for variable, value in environment.items():
            monkeypatch.setenv(variable, value)
        for module in ("base", name):
            monkeypatch.delitem(sys.modules, f"network_site.settings.{module}", raising=False)
        return import_module(f"network_site.settings.{name}")

    return load


def test_it_starts_when_everything_is_there(settings_of):
    found = settings_of("production", **GOOD)
    assert not getattr(found, "DEBUG", False)
    assert found.SECURE_SSL_REDIRECT
    assert found.REFUSES_DEMO


@pytest.mark.parametrize("name", GOOD)
@pytest.mark.parametrize("value", [None, "", "  "])
def test_a_missing_value_is_named(settings_of, name, value):
    environment = GOOD | {name: value}
    with pytest.raises(ImproperlyConfigured, match=f"Set {name} in the environment"):
        settings_of("production", **{key: text for key, text in environment.items() if text is not None})


@pytest.mark.filterwarnings("ignore:Engine not recognized")
@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("SECRET_KEY", "x" * 60),
        ("SECRET_KEY", GOOD["SECRET_KEY"][:49]),
        ("SECRET_KEY", "for this machine only: anyone can read this key"),
        ("FIELD_KEYS", "no key"),
        ("FIELD_KEYS", GOOD["FIELD_KEYS"] + ",no key"),
        ("FIELD_KEYS", "Zm9yIHRoaXMgbWFjaGluZSBvbmx5OiBhbnkgcmVhZHM="),
        ("FIELD_KEYS", GOOD["FIELD_KEYS"] + ",Zm9yIHRlc3RzIG9ubHk6IGFueW9uZSByZWFkcyBpdC4="),
        ("FIELD_KEYS", "A" * 43 + "="),
        ("ALLOWED_HOSTS", "*"),
        ("ALLOWED_HOSTS", "www.example.org, *.example.org"),
        ("ALLOWED_HOSTS", ".example.org"),
        ("BASE_URL", "http://www.example.org"),
        ("DATABASE_URL", "db.sqlite3"),
        ("EMAIL_URL", "mail.example.org"),
        ("EMAIL_URL", "consolemail://"),
        ("EMAIL_URL", "dummymail://"),
    ],
)
def test_a_weak_value_is_named(settings_of, name, value):
    with pytest.raises(ImproperlyConfigured, match=name):
        settings_of("production", **GOOD | {name: value})


def test_the_database_of_the_environment_is_used_everywhere(settings_of):
    for module in ("dev", "test", "production"):
        database = settings_of(module, **GOOD).DATABASES["default"]
        assert (database["ENGINE"], database["NAME"]) == ("django.db.backends.postgresql", "house")


def test_without_one_it_is_sqlite_that_web_and_worker_can_share(settings_of):
    for module in ("dev", "test"):
        database = settings_of(module).DATABASES["default"]
        assert database["ENGINE"] == "django.db.backends.sqlite3"
        assert database["OPTIONS"]["transaction_mode"] == "IMMEDIATE"
        assert "journal_mode=WAL" in database["OPTIONS"]["init_command"]


def test_a_query_in_production_does_not_last_for_ever(settings_of):
    assert "statement_timeout" in settings_of("production", **GOOD).DATABASES["default"]["OPTIONS"]["options"]


def test_a_proxy_is_trusted_only_when_asked_for(settings_of):
    assert not hasattr(settings_of("production", **GOOD), "SECURE_PROXY_SSL_HEADER")
    assert hasattr(settings_of("production", **GOOD, TRUST_PROXY="true"), "SECURE_PROXY_SSL_HEADER")


def test_cookies_of_staff_are_secure_and_bound_to_the_host(settings_of):
    found = settings_of("production", **GOOD)
    assert found.SESSION_COOKIE_NAME.startswith("__Host-")
    assert found.CSRF_COOKIE_NAME.startswith("__Host-")
    assert (found.SESSION_COOKIE_SECURE, found.CSRF_COOKIE_SECURE, found.CSRF_COOKIE_HTTPONLY) == (True, True, True)


def test_the_port_is_read(settings_of):
    assert settings_of("dev", PORT="8123").BASE_URL == "http://localhost:8123"


def test_the_admin_calls_nobody(settings_of):
    found = settings_of("dev")
    assert found.WAGTAIL_GRAVATAR_PROVIDER_URL is None
    assert not found.WAGTAIL_ENABLE_UPDATE_CHECK
    assert not found.WAGTAIL_ENABLE_WHATS_NEW_BANNER
