"""People of a campaign by country."""

from types import SimpleNamespace

from django.utils.translation import override

from campaigns.by_country import by_country


def somebody(countries):
    return SimpleNamespace(person=SimpleNamespace(countries=countries))


def country(code, context="", register_url=""):
    return {"country": code, "context": context, "register_url": register_url}


def test_people_stand_with_their_first_country_in_the_order_of_the_editors():
    belarusian, azerbaijani, both = somebody("BY"), somebody("AZ"), somebody("BY PL")
    with override("en"):
        groups = by_country([belarusian, azerbaijani, both], [country("AZ", "Since 2023."), country("BY")])
    assert [(group.name, group.people) for group in groups] == [
        ("Azerbaijan", [azerbaijani]),
        ("Belarus", [belarusian, both]),
    ]
    assert groups[0].context == "Since 2023."


def test_nobody_is_lost_whose_country_has_no_paragraph():
    georgian = somebody("GE")
    with override("en"):
        groups = by_country([georgian], [country("BY", "Since 2020.")])
    assert [(group.name, group.people, group.context) for group in groups] == [
        ("Belarus", [], "Since 2020."),
        ("Georgia", [georgian], ""),
    ]
