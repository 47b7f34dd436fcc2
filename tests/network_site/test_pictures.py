"""What a visitor gets of a picture: a size of it under a name that tells nothing, never the original."""

import pytest

from network_site.pictures.sizes import FORMATS, PORTRAIT, TEXT, spec
from tests.builders import person, photograph

pytestmark = pytest.mark.django_db


def made(picture, filter_spec=""):
    """Give a size of a picture."""
    return picture.get_rendition(filter_spec or spec(TEXT, "jpeg"))


@pytest.mark.parametrize("file_format", FORMATS)
def test_each_format_answers_as_what_it_is_and_is_kept_for_a_year(client, file_format):
    answer = client.get(made(photograph(), spec(TEXT, file_format)).url)
    assert answer.status_code == 200
    assert answer.headers["Content-Type"] == f"image/{file_format}"
    assert answer.headers["Cache-Control"] == "public, max-age=31536000, immutable"


def test_file_names_tell_nothing():
    picture = photograph("anna")
    for name in (picture.file.name, made(picture).file.name):
        assert "photograph" not in name
        assert "anna" not in name
        assert "jpegquality" not in name


def test_an_original_and_a_size_that_is_no_longer_known_are_not_served(client):
    picture = photograph()
    size = made(picture)
    assert client.get(f"/media/{picture.file.name}").status_code == 404
    picture.renditions.all().delete()
    assert picture.file.storage.exists(size.file.name), "it goes when the transaction ends"
    assert client.get(size.url).status_code == 404


def test_a_picture_on_which_somebody_hidden_is_to_be_seen_is_served_in_no_size(client):
    picture, hidden = photograph(), person("Vida Hidden", is_hidden=True)
    addresses = [made(picture, spec(PORTRAIT, name)).url for name in FORMATS] + [made(picture, "max-165x165").url]
    picture.people.add(person("Anna Example"), hidden)
    assert {client.get(address).status_code for address in addresses} == {404}
    picture.people.remove(hidden)
    assert {client.get(address).status_code for address in addresses} == {200}


def test_the_portrait_of_somebody_hidden_is_not_served_even_where_she_was_not_named_as_seen(client):
    picture = photograph()
    person("Vida Hidden", is_hidden=True, portrait=picture, show_portrait=True)
    picture.people.clear()
    assert client.get(made(picture).url).status_code == 404


def test_a_portrait_that_is_not_to_be_shown_is_seen_by_staff_alone(client):
    picture = photograph()
    person("Anna Example", portrait=picture, show_portrait=False)
    assert client.get(made(picture).url).status_code == 404
    assert client.get(made(picture, "max-165x165").url).status_code == 200, "the admin's preview, on no page"


@pytest.mark.parametrize("name", ["images/a.txt", "images/a", "images/\0.jpg", "images/../a.jpg", "images/none.jpg"])
def test_an_address_of_nothing_is_a_404(client, name):
    assert client.get("/media/" + name).status_code == 404
