"""The guides, read in the admin; and the menus, named in plain words."""

import re
from pathlib import Path

from django.conf import settings
from django.urls import reverse

from home.house.roles import make_roles
from network_site.admin.guides.reading import GUIDES, read_guide
from scripts.shots import design
from scripts.shots.guide import PICTURES
from tests.builders import InAHouse, staff, words

DOCS = Path(settings.BASE_DIR, "docs")
LARGEST = 60 * 1024
MOST_PICTURES = 8


class GuideTests(InAHouse):
    @classmethod
    def setUpTestData(cls):
        super().setUpTestData()
        make_roles([cls.home])

    def labels(self):
        text = self.client.get(reverse("wagtailadmin_home")).content.decode()
        return re.findall(r'"label": "([^"]+)"', text)

    def test_every_role_reads_all_of_them_and_finds_them_in_the_help_menu(self):
        for role in ("Letter desk", "Editors"):
            self.client.force_login(staff(role))
            labels = self.labels()
            for name, label in zip(
                GUIDES, ("For editors", "For translators", "For the letter desk", "Import people"), strict=True
            ):
                self.assertIn(label, labels, role)
                self.assertContains(self.client.get(reverse("guide", args=[name])), "<h1")
        self.client.logout()
        self.assertRedirects(
            self.client.get(reverse("guide", args=["editors"])), "/admin/login/?next=/admin/guides/editors/"
        )

    def test_a_guide_has_its_title_its_parts_and_its_tables(self):
        guide = read_guide("editors")
        self.assertEqual(guide.title, "For editors")
        self.assertIn(("where-things-are", "Where things are"), guide.parts)
        self.assertIn('<h2 id="where-things-are">', guide.text)
        self.assertIn("<table>", guide.text)
        self.assertNotIn("<h1", guide.text)

    def test_every_link_and_every_picture_of_a_guide_leads_somewhere(self):
        self.client.force_login(staff("Letter desk"))
        shown = 0
        for name in GUIDES:
            guide = read_guide(name)
            for address in re.findall(r'(?:href|src)="([^"]+)"', guide.text):
                path, _hash, part = address.partition("#")
                self.assertNotIn(".md", path, f"{name}: {address}")
                if path:
                    answer = self.client.get(path)
                    self.assertEqual(answer.status_code, 200, f"{name}: {address}")
                    shown += answer.headers["Content-Type"] == "image/png"
                else:
                    self.assertIn(f'id="{part}"', guide.text, f"{name}: {address}")
        self.assertGreater(shown, 4)

    def test_what_is_no_guide_is_not_read(self):
        self.client.force_login(staff())
        for address in ("/admin/guides/decisions/", "/admin/guides/pictures/none.png", "/admin/guides/..%2Fsettings/"):
            self.assertEqual(self.client.get(address).status_code, 404, address)

    def test_pictures_are_few_and_small_and_each_is_described(self):
        files = {f"{name}.png": DOCS / "pictures" / f"{name}.png" for name in PICTURES}
        self.assertLessEqual(len(files), MOST_PICTURES)
        self.assertEqual([name for name, path in files.items() if path.stat().st_size > LARGEST], [])
        text = "".join((DOCS / f"{name}.md").read_text() for name in GUIDES)
        described = re.findall(r"!\[.{20,}\]\(pictures/([\w-]+\.png)\)", text)
        self.assertEqual(sorted(described), sorted(files))

    def test_so_are_those_of_the_design(self):
        files = {f"{name}.png": DOCS / "pictures" / f"{name}.png" for name in design.PICTURES}
        self.assertEqual([name for name, path in files.items() if path.stat().st_size > LARGEST], [])
        described = re.findall(r"!\[.{20,}\]\(pictures/([\w-]+\.png)\)", (DOCS / "design.md").read_text())
        self.assertEqual(sorted(described), sorted(files))

    def test_menus_are_named_in_plain_words_and_stay_in_the_house(self):
        self.client.force_login(staff())
        labels = self.labels()
        for word in ("Pictures", "Texts of the house", "Languages", "Roles", "Accounts", "Who changed what"):
            self.assertIn(word, labels)
        for word in ("Images", "Snippets", "Locales", "Groups", "Aging pages", "Editor Guide"):
            self.assertNotIn(word, labels)
        self.assertNotIn("guide.wagtail.org", words(self.client.get(reverse("wagtailadmin_home"))))
