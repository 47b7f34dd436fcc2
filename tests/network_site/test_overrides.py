"""A translation leads elsewhere than its source where its language needs it; else it differs in words alone."""

from django.test.client import BOUNDARY, MULTIPART_CONTENT, encode_multipart
from django.urls import reverse
from wagtail_localize.models import OverridableSegment, SegmentOverride, Translation

from home.models import PlainPage
from tests.builders import InAHouse, committed, live, photograph, staff, translation

KNOWN = {"credit": "Anna Example", "licence": "CC0", "consent_note": "By her, in 2025."}


class OverrideTests(InAHouse):
    def setUp(self):
        picture = photograph(**KNOWN)
        picture.contextual_alt_text, picture.decorative = "A window", False
        text = '<p>See <a href="https://example.org/">it</a></p>'
        page = live(
            PlainPage(title="About", body=[("picture", {"picture": picture, "caption": ""}), ("text", text)]), self.home
        )
        translation(page)
        self.made = Translation.objects.get(source__object_id=page.translation_key)
        segments = OverridableSegment.objects.filter(source=self.made.source)
        self.picture, self.link = sorted(segments, key=lambda segment: isinstance(segment.data, str))
        self.client.force_login(staff("Translators (be)"))

    def send(self, segment, **fields):
        """Put another value in the place of a segment's, as the editor does; give the answer."""
        address = reverse("wagtail_localize:edit_override", args=[self.made.pk, segment.pk])
        return self.client.put(address, encode_multipart(BOUNDARY, fields), content_type=MULTIPART_CONTENT)

    def test_no_picture_is_put_in_the_place_of_that_of_the_source(self):
        unknown = photograph(credit="")
        for value in (unknown.pk, 999_999, "abc", ""):
            answer = self.send(self.picture, value=value)
            self.assertContains(answer, "Pictures and pages are chosen in the source", status_code=403)
        self.assertFalse(SegmentOverride.objects.exists())

    def test_a_link_leads_to_another_address(self):
        for value in ("https://example.org/be/", "mailto:house@example.org", "/be/people/", "#top"):
            answer = self.send(self.link, value=value).json()
            self.assertEqual((answer["data"], answer["error"]), (value, None))
            with committed():
                self.made.save_target()
            self.assertIn(f'href="{value}"', self.made.get_target_instance().body.render_as_block())

    def test_but_to_no_script_and_not_nowhere(self):
        for value in (
            "javascript:alert(1)",
            " JAVASCRIPT:alert(1)",
            "data:text/html,x",
            "example.org",
            "",
            "https://a b",
        ):
            answer = self.send(self.link, value=value).json()
            self.assertEqual(answer["data"], value)
            self.assertIn("Write a whole address", answer["error"])
            with committed():
                self.made.save_target()
            self.assertIn('href="https://example.org/"', self.made.get_target_instance().body.render_as_block())

    def test_what_leads_elsewhere_leads_back_again(self):
        self.send(self.link, value="https://example.org/be/")
        address = reverse("wagtail_localize:edit_override", args=[self.made.pk, self.link.pk])
        self.assertEqual(self.client.delete(address).status_code, 200)
        self.assertFalse(SegmentOverride.objects.exists())
