"""Every component can be looked at with its edge cases, in development and nowhere else."""

from django.test import override_settings

from home.styleguide.people import examples
from tests.builders import InAHouse, words

GUIDE = "/styleguide/"


class TheStyleGuide(InAHouse):
    def test_every_sheet_is_rendered_from_the_templates_of_the_site(self):
        sheets = [f"people/{name}/" for name in examples()]
        sheets += ["directory/", "directory/list/", "directory/empty/", "letter/", "letter/errors/", "letter/thanks/"]
        for sheet in ["", *sheets, "letter/closed/", "nothing/"]:
            answer = self.client.get(GUIDE + sheet)
            self.assertEqual(answer.status_code, 200, sheet)
            self.assertContains(answer, "network_site/window.css")
        self.assertEqual(self.client.get(f"{GUIDE}portrait.webp").headers["Content-Type"], "image/webp")

    def test_it_shows_the_edges(self):
        text = words(self.client.get(GUIDE))
        for edge in (
            "Konstancja Aleksandra Maria Example-Przykładowska",
            "The first day is not known, so no days are counted.",
            "life imprisonment",
            "in custody when last confirmed",
            "Status not confirmed",
            "The date is not known",
            "This is no e-mail address.",
            "and 2 more who withhold their names",
        ):
            self.assertIn(edge.casefold(), text.casefold())
        self.assertIn("Nobody found", words(self.client.get(f"{GUIDE}directory/empty/")))

    def test_it_is_seen_in_each_palette_and_in_languages_that_the_site_has_not(self):
        self.assertContains(self.client.get(f"{GUIDE}?palette=plum"), 'data-palette="plum"')
        self.assertNotContains(self.client.get(f"{GUIDE}?palette=%22"), "data-palette=")
        self.assertContains(self.client.get(f"{GUIDE}?language=fa"), '<html lang="fa" dir="rtl"')
        self.assertContains(self.client.get(f"{GUIDE}?language=xx"), '<html lang="en" dir="ltr"')

    def test_it_is_not_there_where_the_demo_is_refused_and_in_no_sitemap(self):
        self.assertNotContains(self.client.get("/en/sitemap.xml"), "styleguide")
        for unknown in ("people/nobody/", "nonsense/"):
            self.assertEqual(self.client.get(GUIDE + unknown).status_code, 404)
        with override_settings(REFUSES_DEMO=True):
            for address in ("", "letter/", "people/custody/", "portrait.webp"):
                self.assertEqual(self.client.get(GUIDE + address).status_code, 404, address)
