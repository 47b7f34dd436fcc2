"""A link that is shared brings its picture along."""

import io

from django.core.files.base import ContentFile
from PIL import Image

from home.models import PlainPage
from network_site.models import HouseImage
from tests.builders import InAHouse, live


class SharePictureTests(InAHouse):
    def picture(self):
        file = io.BytesIO()
        Image.new("RGB", (1300, 700), "grey").save(file, "PNG")
        return HouseImage.objects.create(title="p", file=ContentFile(file.getvalue(), name="p.png"))

    def test_a_page_with_a_picture_names_a_size_that_answers(self):
        live(PlainPage(title="About", share_image=self.picture()), self.home)
        page = self.client.get("/en/about/").content.decode()
        address = page.partition('property="og:image" content="http://testserver')[2].partition('"')[0]
        answer = self.client.get(address)
        self.assertEqual((answer.status_code, answer.headers["Content-Type"].partition("/")[0]), (200, "image"))
        self.assertIn("immutable", answer.headers["Cache-Control"])

    def test_a_page_without_one_names_none(self):
        live(PlainPage(title="Contact"), self.home)
        self.assertNotContains(self.client.get("/en/contact/"), "og:image")

    def test_an_original_is_never_served(self):
        self.assertEqual(self.client.get(f"/media/{self.picture().file.name}").status_code, 404)
