"""A person of the register as it is stored."""

from datetime import UTC, date, datetime, timedelta

import pytest
import time_machine
from django.core.exceptions import ValidationError
from django.core.management import call_command
from django.utils import timezone
from wagtail.images.tests.utils import get_test_image_file

from network_site.models import HouseImage
from people.models import Person, PlaceOfDetention
from tests.builders import event, house_settings, person

pytestmark = pytest.mark.django_db


def test_the_slug_comes_from_the_name_in_any_script():
    assert person("Ганна Прыклад").slug == "ganna-pryklad"
    assert person("ანა მაგალითი").slug == "ana-magaliti"


def test_two_people_of_one_name_have_two_addresses():
    assert [person("Anna Example").slug for _ in range(3)] == ["anna-example", "anna-example-2", "anna-example-3"]


@pytest.mark.parametrize("name", ["Export", "feed", "Page"])
def test_a_name_that_is_part_of_an_address_gets_a_number(name):
    assert person(name).slug == f"{name.lower()}-2"
    with pytest.raises(ValidationError) as refused:
        Person(name=name, slug=name.lower(), countries="BY").full_clean()
    assert list(refused.value.message_dict) == ["slug"]


def test_a_name_that_makes_no_slug_is_no_name():
    with pytest.raises(ValidationError) as refused:
        Person(name="…", countries="BY").full_clean()
    assert refused.value.message_dict == {"name": ["Write a name with at least one letter."]}


def test_facts_are_not_checked_in_the_future():
    tomorrow = timezone.localdate() + timedelta(1)
    Person(name="A", countries="BY", facts_checked_on=tomorrow).full_clean()
    with pytest.raises(ValidationError, match="lies in the future"):
        Person(name="A", countries="BY", facts_checked_on=tomorrow + timedelta(1)).full_clean()


@pytest.mark.parametrize("precision", ["day", "month", "year"])
def test_nobody_is_born_in_the_future(precision):
    today = timezone.localdate()
    Person(name="A", countries="BY", birth_date=today, birth_precision=precision).full_clean()
    with pytest.raises(ValidationError) as refused:
        Person(name="A", countries="BY", birth_date=date(2090, 5, 1), birth_precision=precision).full_clean()
    assert refused.value.message_dict == {"birth_date": ["This day lies in the future."]}


def test_the_rest_of_this_year_may_stand_for_it():
    this_year = timezone.localdate().replace(month=12, day=31)
    Person(name="A", countries="BY", birth_date=this_year, birth_precision="year").full_clean()


def test_all_spellings_are_stored_before_the_names_are():
    anna = person("Anna Example", names=[("be", "Ганна Прыклад"), "Ana"])
    assert anna.search_text == "ana anna eksample example ganna hana priklad pryklad гahha пpыkлaд"


def test_the_name_of_the_language_is_shown_else_the_latin_one():
    person("Anna Example", names=[("be", "Ганна Прыклад"), "Анна Пример"])
    shown = {code: Person.objects.for_display(code).get().shown_name for code in ("be", "en", "ru", "ka")}
    assert shown == {"be": "Ганна Прыклад", "en": "Anna Example", "ru": "Anna Example", "ka": "Anna Example"}


def test_the_status_is_stored_from_public_events_only():
    assert person("A", event("detained", "2025-06-01")).status == "custody"
    assert person("B", event("detained", "2025-06-01", is_public=False)).status == "unknown"


def test_staff_see_the_full_picture():
    anna = person("A", event("detained", "2025-06-01", is_public=False))
    settings = house_settings()
    assert (anna.case(settings).status, anna.full_case(settings).status) == ("unknown", "custody")


def test_what_changes_by_itself_is_derived_anew_at_its_moment():
    settings = house_settings(time_zone="Europe/Minsk", days_until_old=90)
    now = datetime(2025, 6, 13, 12, tzinfo=UTC)
    with time_machine.travel(now, tick=False):
        fresh = person("A", event("detained", "2025-06-01"), facts_checked_on=date(2025, 6, 13))
        soon = person("B", event("detained", "2025-06-01", public_from=now + timedelta(hours=1)))
        ahead = person("C", event("detained", "2025-06-01"), event("released_served", "2025-06-14"))
    assert fresh.changes_at == datetime(2025, 9, 11, 21, tzinfo=UTC), settings.time_zone
    assert soon.changes_at == now + timedelta(hours=1)
    assert ahead.changes_at == datetime(2025, 6, 13, 21, tzinfo=UTC)
    with time_machine.travel(ahead.changes_at):
        call_command("derive_facts")
    assert list(Person.objects.order_by("name").values_list("status", flat=True)) == ["custody", "custody", "free"]
    assert not Person.objects.filter(changes_at__lte=ahead.changes_at).exists()


def test_who_is_hidden_or_unlisted_is_in_no_list():
    person("A"), person("B", is_hidden=True), person("C", is_listed=False)
    assert [found.name for found in Person.objects.listed()] == ["A"]
    assert [found.name for found in Person.objects.visible()] == ["A", "C"]


def test_a_country_is_found_by_its_whole_code():
    person("A", countries="BY PL"), person("B", countries="PB")
    assert [found.name for found in Person.objects.in_country("PL")] == ["A"]
    assert [found.name for found in Person.objects.in_country("BY")] == ["A"]


@pytest.mark.parametrize(("query", "found"), [("anna", 1), ("ANNA", 1), ("", 0), ("a|b", 0), ("%", 0), ("\0", 0)])
def test_a_query_finds_a_person_or_nobody(query, found):
    person("Anna Example")
    assert Person.objects.named(query).count() == found


def test_a_portrait_whose_file_is_lost_does_not_keep_a_release_from_being_saved():
    portrait = HouseImage.objects.create(title="p", file=get_test_image_file())
    portrait.file.storage.delete(portrait.file.name)
    anna = person("A", event("detained", "2025-06-01"), event("released_served", "2025-06-02"), portrait=portrait)
    assert Person.objects.get(pk=anna.pk).status == "free"


def test_who_has_a_portrait_is_to_be_seen_on_it():
    portrait = HouseImage.objects.create(title="p", file=get_test_image_file())
    anna = person("A", portrait=portrait)
    assert list(portrait.people.all()) == [anna]


def test_a_place_that_another_state_holds_changes_those_who_are_held_there():
    place = PlaceOfDetention.objects.create(name="Prison", country="PL")
    held = person("A", event("detained", "2025-06-01", place=place), show_place=True)
    assert held.held_by == "PL"
    place.held_by = "UA"
    place.save()
    call_command("derive_facts")
    assert Person.objects.get().held_by == "UA"
