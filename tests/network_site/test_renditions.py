"""Sizes of pictures are made by the worker when something with the picture goes live, never in a visitor's request."""

import io
from unittest import mock

from django.core.files.base import ContentFile
from django.core.management import call_command
from PIL import Image
from wagtail.images.models import Filter

from home.models import PlainPage
from network_site.management.commands import make_renditions
from network_site.models import HouseImage, HouseSettings
from network_site.pictures.make import make_sizes as make_sizes_of
from network_site.pictures.sizes import (
    FORMATS,
    LOGO,
    PORTRAIT,
    TEXT,
    share_spec,
    spec,
)
from tests.builders import InAHouse, campaign, committed, live, make_sizes, person, photograph, profile, translation
from tests.indexes import fill_indexes

# What is made of a picture as small as that of these tests.
SMALL_ONES = {spec(size, name) for size in (LOGO, PORTRAIT, TEXT) for name in FORMATS} | {share_spec()}


def body(picture, alt="A window with a letter in it"):
    """Give the body of a page with one picture."""
    return [("picture", {"picture": _with_alt(picture, alt), "caption": "A window in the north."})]


def _with_alt(picture, alt):
    picture.contextual_alt_text, picture.decorative = alt, False
    return picture


def is_due(picture):
    """Say whether the worker is to make sizes of a picture."""
    return HouseImage.objects.get(pk=picture.pk).sizes_due


def specs_of(picture):
    """Give the specifications of the sizes there are."""
    return set(picture.renditions.values_list("filter_spec", flat=True))


def files_of(picture):
    """Give the names of the files of the sizes there are."""
    return set(picture.renditions.values_list("file", flat=True))


def is_stored(picture, name):
    """Say whether the storage has the file `name`."""
    return picture.file.storage.exists(name)


class WhatIsDueTests(InAHouse):
    def test_a_picture_that_is_only_uploaded_is_not_due(self):
        self.assertFalse(is_due(photograph()))

    def test_a_picture_is_due_when_a_page_goes_live_with_it_in_any_place(self):
        in_the_body, in_the_hero, for_sharing = (photograph() for _ in range(3))
        campaign(body=body(in_the_body), hero_image=in_the_hero, share_image=for_sharing)
        self.assertEqual([is_due(each) for each in (in_the_body, in_the_hero, for_sharing)], [True] * 3)

    def test_a_picture_of_a_draft_is_not_due_until_an_editor_previews_it(self):
        picture = photograph()
        draft = PlainPage(title="About", body=body(picture), live=False)
        self.home.add_child(instance=draft)
        draft.save_revision()
        self.assertFalse(is_due(picture))
        draft.make_preview_request()
        self.assertTrue(is_due(picture))

    def test_a_portrait_is_due_when_its_person_is_saved(self):
        portrait = photograph()
        person(portrait=portrait)
        self.assertTrue(is_due(portrait))

    def test_a_logo_is_due_when_the_settings_are_saved(self):
        settings, logo = HouseSettings.load(), photograph()
        settings.logo = logo
        settings.save()
        self.assertTrue(is_due(logo))

    def test_a_picture_is_due_again_with_another_file_or_focal_point_and_not_with_another_title(self):
        picture = photograph()
        live(PlainPage(title="About", body=body(picture)), self.home)
        make_sizes()
        for change, again in (({"title": "Else"}, False), ({"focal_point_x": 9, "focal_point_y": 9}, True)):
            picture = HouseImage.objects.get(pk=picture.pk)
            for name, value in change.items():
                setattr(picture, name, value)
            picture.save()
            self.assertIs(is_due(picture), again)


class TheWorkerTests(InAHouse):
    def setUp(self):
        self.picture = photograph()

    def test_makes_every_size_in_every_format(self):
        live(PlainPage(title="About", body=body(self.picture)), self.home)
        make_sizes()
        self.assertEqual(specs_of(self.picture), SMALL_ONES)
        self.assertFalse(is_due(self.picture))
        written = {(made.filter_spec, Image.open(made.file).format) for made in self.picture.renditions.all()}
        self.assertEqual(len(written), len(SMALL_ONES))
        for made, file_format in written:
            self.assertIn(f"format-{file_format.lower()}", made)

    def test_runs_twice_and_makes_nothing_the_second_time(self):
        person(portrait=self.picture)
        make_sizes()
        before = files_of(self.picture)
        HouseImage.objects.update(sizes_due=True)
        make_sizes()
        self.assertEqual(files_of(self.picture), before)
        self.assertFalse(is_due(self.picture))

    def test_two_workers_at_once_make_each_size_once_and_leave_no_file_behind(self):
        """The second worker has made the same sizes between the first one's look and its storing."""
        person(portrait=self.picture)
        one_spec = [spec(TEXT, "jpeg")]
        generate, stored = HouseImage.generate_rendition_file, []

        def while_another_works(image, *args, **kwargs):
            file = generate(image, *args, **kwargs)
            if not stored:
                stored.append("")
                self.assertTrue(make_sizes_of(HouseImage.objects.get(pk=image.pk), one_spec))
                stored.extend(files_of(image))
            return file

        folder = self.picture.file.storage.listdir("images")[1] if is_stored(self.picture, "images") else []
        with mock.patch.object(HouseImage, "generate_rendition_file", while_another_works):
            self.assertTrue(make_sizes_of(self.picture, one_spec))
        self.assertEqual(files_of(self.picture), set(stored[1:]))
        new = set(self.picture.file.storage.listdir("images")[1]) - set(folder)
        self.assertEqual({f"images/{name}" for name in new}, set(stored[1:]))

    def test_leaves_the_mark_on_a_picture_that_was_changed_meanwhile(self):
        person(portrait=self.picture)
        image = HouseImage.objects.get(pk=self.picture.pk)
        HouseImage.objects.filter(pk=image.pk).update(focal_point_x=5)
        make_sizes_of(image, [spec(TEXT, "jpeg")])
        self.assertTrue(is_due(self.picture))

    def test_keeps_no_size_of_a_file_that_was_replaced_while_it_was_at_it(self):
        person(portrait=self.picture)
        make_file, replaced = HouseImage.generate_rendition_file, photograph(size=(60, 60)).file.read()

        def replaced_meanwhile(image, wanted):
            file = make_file(image, wanted)
            picture = HouseImage.objects.get(pk=image.pk)
            if picture.width != 60:
                picture.file = ContentFile(replaced, name="other.png")
                picture.save()
            return file

        with mock.patch.object(HouseImage, "generate_rendition_file", replaced_meanwhile):
            make_sizes()
        make_sizes()
        shown_whole = self.picture.renditions.filter(filter_spec__startswith=TEXT)
        self.assertEqual({(made.width, made.height) for made in shown_whole}, {(60, 60)})
        self.assertEqual(specs_of(self.picture), SMALL_ONES)

    def test_stops_after_a_while_for_the_other_jobs_and_goes_on_in_the_next_run(self):
        more = photograph()
        person(portrait=self.picture)
        person("Nino Example", portrait=more)
        with mock.patch.object(make_renditions, "MOST_SECONDS", 0):
            call_command("make_renditions")
        self.assertEqual([is_due(self.picture), is_due(more)], [True, True])
        make_sizes()
        self.assertEqual([is_due(self.picture), is_due(more)], [False, False])

    def test_says_which_file_cannot_be_read_goes_on_and_does_not_try_for_ever(self):
        broken, said = photograph("A broken file"), io.StringIO()
        person(portrait=broken)
        person("Nino Example", portrait=self.picture)
        with broken.file.storage.open(broken.file.name, "wb") as file:
            file.write(b"\x89PNG nothing")
        with self.assertLogs("network_site.pictures.make") as logged:
            call_command("make_renditions", stderr=said)
        self.assertIn(f"A broken file (number {broken.pk})", said.getvalue())
        self.assertEqual(len(logged.output), 1)
        self.assertRegex(logged.output[0], rf"picture {broken.pk} cannot be read: \w+$")
        self.assertEqual([is_due(broken), is_due(self.picture)], [False, False])
        self.assertEqual(specs_of(self.picture), SMALL_ONES)

    def test_outlives_a_lost_file(self):
        person(portrait=self.picture)
        self.picture.file.storage.delete(self.picture.file.name)
        with self.assertLogs("network_site.pictures.make"):
            make_sizes()
        self.assertFalse(is_due(self.picture))

    def test_replaces_the_sizes_of_a_replaced_file_and_of_a_moved_focal_point(self):
        person(portrait=self.picture)
        make_sizes()
        before, other = files_of(self.picture), photograph(size=(90, 120))
        picture = HouseImage.objects.get(pk=self.picture.pk)
        with committed():
            picture.file = ContentFile(other.file.read(), name="other.png")
            picture.save()
        self.assertEqual(files_of(picture), set(), "the old picture is gone before the new one is made")
        self.assertEqual([name for name in before if is_stored(picture, name)], [])
        make_sizes()
        sizes = {(made.width, made.height) for made in picture.renditions.filter(filter_spec__startswith=TEXT)}
        self.assertEqual(sizes, {(90, 120)})
        HouseImage.objects.filter(pk=picture.pk).update(
            focal_point_x=20, focal_point_y=20, focal_point_width=10, focal_point_height=10, sizes_due=True
        )
        made = picture.renditions.count()
        cut = set(picture.renditions.filter(filter_spec__startswith="fill").values_list("file", flat=True))
        make_sizes()
        self.assertEqual(picture.renditions.count(), made)
        self.assertEqual([name for name in cut if is_stored(picture, name)], [])

    def test_makes_all_anew_of_what_is_in_use_when_asked(self):
        person(portrait=self.picture)
        make_sizes()
        before, unused = files_of(self.picture), photograph()
        fill_indexes()
        with committed():
            call_command("make_renditions", all=True)
        after = files_of(self.picture)
        self.assertEqual((len(after), after & before), (len(before), set()))
        self.assertEqual([name for name in before if is_stored(self.picture, name)], [])
        self.assertEqual(specs_of(unused), set())


class AVisitorsRequestTests(InAHouse):
    def test_makes_no_picture_and_shows_none_that_is_not_made(self):
        picture = photograph()
        settings = HouseSettings.load()
        settings.logo = picture
        settings.save()
        vida = person("Vida Example", portrait=picture, show_portrait=True)
        translation(profile(vida, body=body(picture)))
        translation(campaign(vida, hero_image=picture, hero_alt="A window", body=body(picture), share_image=picture))
        addresses = ["/en/", "/en/people/", "/en/people/vida-example/", "/en/campaigns/", "/en/campaigns/a-window/"]
        addresses += [address.replace("/en/", "/be/") for address in addresses] + ["/en/nothing/"]
        with mock.patch.object(Filter, "run", side_effect=AssertionError("made in a request")):
            for address in addresses:
                page = self.client.get(address).content.decode()
                self.assertNotIn("<img", page, address)
                self.assertNotIn("og:image", page, address)
                self.assertNotIn("A window in the north.", page, address)
        make_sizes()
        with mock.patch.object(Filter, "run", side_effect=AssertionError("made in a request")):
            for address in addresses:
                self.assertContains(self.client.get(address), "<img", status_code=404 if "nothing" in address else 200)
