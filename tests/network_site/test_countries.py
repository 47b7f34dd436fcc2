"""Lists of countries and languages, as staff and visitors leaf through them."""

import pytest
from django.conf import settings
from django.utils.translation import override

from network_site.countries import country_choices
from network_site.language_choices import language_choices


def places(choices, *codes):
    order = [code for code, _name in choices]
    return [order.index(code) for code in codes]


@pytest.mark.parametrize(
    ("language", "codes"),
    [
        ("be", ["ZM", "IL", "KZ"]),  # Замбія, Ізраіль, Казахстан
        ("uk", ["KG", "CN", "CY"]),  # Киргизстан, Китай, Кіпр
        ("pl", ["LU", "LV", "MK"]),  # Luksemburg, Łotwa, Macedonia
        ("en", ["AF", "GE", "GB"]),
    ],
)
def test_countries_stand_in_the_order_of_the_alphabet(language, codes):
    with override(language):
        found = places(country_choices(), *codes)
    assert found == sorted(found)


@pytest.mark.parametrize(
    ("language", "code", "name"),
    [("be", "hy", "армянская"), ("pl", "ka", "gruziński"), ("uk", "es-ar", "іспанська (Аргентина)")],
)
def test_languages_are_named_in_the_language_of_the_reader(language, code, name):
    with override(language):
        assert dict(language_choices())[code] == name


def test_every_language_of_the_site_can_be_chosen():
    assert {code for code, _name in language_choices()} == {code for code, _name in settings.LANGUAGES}
