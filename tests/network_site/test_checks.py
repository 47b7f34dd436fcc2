"""What `manage.py check` finds."""

import pytest
from wagtail.models import Page
from wagtail_localize.fields import SynchronizedField, TranslatableField

from home.models import PlainPage
from network_site.checks import pages
from network_site.checks.demo import check_no_demo
from network_site.checks.media import check_media_stay
from network_site.models import BasePage
from network_site.start import refuse_demo
from people.models import PlaceOfDetention
from tests.builders import house_settings, person


def found():
    """Give (id, message) of what the rules for page types find."""
    return [(error.id, error.msg) for error in pages.check_page_types(None)]


def test_our_page_types_keep_the_rules():
    assert found() == []


@pytest.mark.parametrize("rule", ["parent_page_types", "subpage_types"])
def test_a_page_type_without_a_place_in_the_tree_is_found(monkeypatch, rule):
    monkeypatch.delattr(PlainPage, rule)
    assert found() == [("house.E001", f"PlainPage does not say its {rule}.")]


@pytest.mark.parametrize(
    ("fields", "open_to_translators"),
    [
        ([], ["slug", "source_locale"]),
        ([SynchronizedField("slug"), SynchronizedField("source_locale", overridable=False)], ["slug"]),
        ([*BasePage.override_translatable_fields[:1], TranslatableField("source_locale")], ["source_locale"]),
    ],
)
def test_a_page_type_that_lets_translators_change_its_address_is_found(monkeypatch, fields, open_to_translators):
    monkeypatch.setattr(PlainPage, "override_translatable_fields", fields)
    assert found() == [("house.E002", f"PlainPage lets translators change {name}.") for name in open_to_translators]


def test_a_page_type_of_another_make_is_found(monkeypatch):
    class Stranger:
        pass

    monkeypatch.setattr(pages, "get_page_models", lambda: [Page, Stranger])
    assert found() == [("house.E003", "Stranger is not made from BasePage.")]


@pytest.mark.django_db
def test_demo_content_is_found_and_refused():
    assert check_no_demo(None, databases=["default"]) == []
    refuse_demo()
    person("Anna Example", demo="example")
    house_settings(is_demo=True)
    PlaceOfDetention.objects.create(name="Centre", country="BY", is_demo=True)
    (error,) = check_no_demo(None, databases=["default"])
    assert error.id == "house.E010"
    for kind in ("people", "house settings", "places of detention"):
        assert kind in error.msg
    with pytest.raises(Exception, match="The database holds demo content"):
        refuse_demo()


@pytest.mark.django_db
def test_a_real_site_holds_no_demo():
    person("Anna Example")
    assert check_no_demo(None, databases=["default"]) == []
    assert check_no_demo(None) == []


@pytest.mark.parametrize(("folder", "warnings"), [("var/media", 1), ("../media", 0), ("/srv/media", 0)])
def test_pictures_kept_in_the_folder_of_the_code_are_warned_of(settings, folder, warnings):
    settings.MEDIA_ROOT = str(settings.BASE_DIR / folder)
    found = check_media_stay(None)
    assert [warning.id for warning in found] == ["house.W011"] * warnings
    assert all("MEDIA_ROOT" in warning.hint for warning in found)
