"""A house whose language is written from right to left has the same pages, mirrored."""

TOO_WIDE = "document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth"
# Where, within its box, the first stroke of a leaf stands: the fraction of the width that lies to the left of it.
FIRST_STROKE = """() => {
    const stroke = document.querySelector('.hero__window .bars rect').getBoundingClientRect();
    const box = document.querySelector('.hero__window .bars').getBoundingClientRect();
    return (stroke.left - box.left) / box.width;
}"""
PAGES = ("", "people/custody/", "people/long-name/", "people/free/", "directory/", "letter/errors/")


def test_pages_in_persian_fit_a_phone_and_their_strokes_begin_at_the_right(live_server, page, page_errors):
    page.set_viewport_size({"width": 320, "height": 800})
    for address in PAGES:
        page.goto(f"{live_server.url}/styleguide/{address}?language=fa")
        assert page.evaluate("document.dir") == "rtl"
        assert page.evaluate(TOO_WIDE) <= 0, address
    page.goto(f"{live_server.url}/styleguide/people/custody/?language=fa")
    assert page.evaluate(FIRST_STROKE) > 0.5
    page.goto(f"{live_server.url}/styleguide/people/custody/?language=en")
    assert page.evaluate(FIRST_STROKE) < 0.5
