"""Sets HTML of ours as a PDF. Imported only where WeasyPrint finds its libraries: see making.py."""

import re
from functools import cache
from pathlib import Path
from urllib.parse import urljoin

from django.core.files.storage import default_storage
from PIL import ImageFile
from weasyprint import CSS, HTML
from weasyprint.text.fonts import FontConfiguration
from weasyprint.urls import URLFetcher, URLFetcherResponse

# WeasyPrint lets Pillow read pictures that are cut off, in the whole process: uploads must go on refusing them.
ImageFile.LOAD_TRUNCATED_IMAGES = False

FOLDER = Path(__file__).parent
# The stylesheets by look: a page as a letter, and sheets for the street, which browsers print by the same styles.
LOOKS = {
    "letter": [FOLDER / "letter.css"],
    "sheets": [FOLDER / "sheets.css", FOLDER.parent / "static" / "network_site" / "sheets.css"],
}
FONTS = {file.as_uri(): file for file in (FOLDER / "fonts").glob("*.ttf")}


@cache
def styles(look):
    """Give the words of the stylesheets of one of LOOKS."""
    return "".join(file.read_text(encoding="utf-8") for file in LOOKS[look])


class OwnFilesOnly(URLFetcher):
    """Gives the fonts of this folder and the pictures of one page, and refuses every other address, file or host."""

    def __init__(self, base_url, pictures):
        """Take the address of the site and the names in the storage of the pictures that may be shown."""
        super().__init__(allow_redirects=False)
        self.pictures = {urljoin(base_url, default_storage.url(name)): name for name in pictures}

    def fetch(self, url, headers=None):
        """Give what is at `url`; raise ValueError for an address that is not among ours."""
        if url in FONTS:
            return URLFetcherResponse(url, FONTS[url].read_bytes(), {"Content-Type": "font/ttf"})
        if url in self.pictures:
            with default_storage.open(self.pictures[url]) as file:
                return URLFetcherResponse(url, file.read(), {"Content-Type": "image/jpeg"})
        raise ValueError("not a file of this page")


def typeset(html, base_url, pictures=(), look="letter"):
    """Give the PDF (bytes) of an HTML document in one of LOOKS, tagged so that it can be read aloud.

    Links become absolute by `base_url`; `pictures` are names in the storage, and no other picture is fetched.
    The file says neither by what nor when it was made.
    """
    fetcher, fonts = OwnFilesOnly(base_url, pictures), FontConfiguration()
    stylesheets = [CSS(filename=file, url_fetcher=fetcher, font_config=fonts) for file in LOOKS[look]]
    document = HTML(string=html, base_url=base_url, url_fetcher=fetcher)
    return document.write_pdf(
        stylesheets=stylesheets, font_config=fonts, pdf_variant="pdf/ua-1", dpi=200, finisher=_say_no_maker
    )


def _say_no_maker(document, pdf):
    pdf.info.pop("Producer", None)
    for part in pdf.objects:
        if getattr(part, "extra", {}).get("Type") == "/Metadata":
            part.stream = [re.sub(rb' pdf:Producer="[^"]*"', b"", words) for words in part.stream]
