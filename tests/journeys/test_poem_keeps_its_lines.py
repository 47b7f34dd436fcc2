"""A poem is typed, translated and changed: its lines, stanzas and indents are read as the poet wrote them."""

import html
import re

import polib
from playwright.sync_api import expect

from campaigns.models import PoemIndexPage, PoemPage
from campaigns.verse import stanzas
from home.demo.load.accounts import PASSWORD

LONG = " ".join(["and nobody comes to shut the window, to open the window, to say that it is a window"] * 4)
LONG_BE = " ".join(["і ніхто не прыходзіць зачыніць акно, адчыніць акно, сказаць, што гэта акно"] * 4)
POEM = f"""\
    The window
looks  north & <north>,
        always

one line

    The window
looks  north & <north>,
  {LONG}
"""
POEM_BE = f"""\
    Акно
глядзіць  на поўнач & <поўнач>,
        заўсёды

адзін радок

    Зноў акно
глядзіць  на поўнач & <поўнач>!
  {LONG_BE}
"""
TYPED = 2  # lines that the translator types; she sends the others as a file

# Of each stanza its lines: their words, where they begin, and where what is wrapped begins (in pixels from the left).
SEEN = """paragraphs => paragraphs.map(p => [...p.querySelectorAll(".l")].map(line => {
    const range = document.createRange();
    range.selectNodeContents(line);
    const lefts = [...range.getClientRects()].map(found => Math.round(found.left - p.getBoundingClientRect().left));
    return [line.textContent, lefts[0], Math.min(...lefts.slice(1))];
}))"""
SELECTED = "paragraphs => paragraphs.map(p => p.innerText)"


def test_a_poem_keeps_its_lines_from_the_editor_through_translators_to_readers(live_demo, new_context, tmp_path):
    editor = sign_in(new_context, "moderator")
    poem = publish_poem(editor)
    reader = new_context().new_page()
    reader.goto("/en/poems/north/")
    assert_is_read(reader, ".verse > p", POEM)

    made = submit_for_translation(editor, poem)
    translator = sign_in(new_context, "translator.be")
    translator.goto(f"/admin/pages/{made}/edit/")
    translate_by_hand(translator)
    translate_by_file(translator, tmp_path / "north.po")
    expect(translator.locator("li.incomplete")).to_have_count(0)

    editor.goto(f"/admin/pages/{made}/edit/")
    editor.get_by_role("button", name="Publish in Belarusian").click()
    expect(editor.get_by_text("Published").first).to_be_visible()
    reader.goto("/be/poems/north/")
    assert_is_read(reader, ".of-original:not(h2)", POEM)
    assert_is_read(reader, ".of-translation:not(h2)", POEM_BE)

    change_a_line(editor, poem)
    translator.goto(f"/admin/pages/{made}/edit/")
    expect(translator.locator("li.incomplete")).to_have_count(1)
    expect(translator.locator("li.incomplete")).to_contain_text("another line")


def assert_is_read(page, paragraphs, poem):
    """Compare what stands on the page with the poem: words, lines, stanzas, and by how much each line is set in."""
    seen = page.locator(paragraphs).evaluate_all(SEEN)
    steps = sorted({left for stanza in seen for _words, left, _wrapped in stanza})
    assert [[(words, steps.index(left)) for words, left, _wrapped in stanza] for stanza in seen] == stanzas(poem)
    wrapped = [left for stanza in seen for _words, _left, left in stanza if left is not None]
    assert wrapped and min(wrapped) > steps[-1]  # no wrap reads as a new line
    selected = page.locator(paragraphs).evaluate_all(SELECTED)
    assert selected == ["\n".join(words for words, _step in stanza) for stanza in stanzas(poem)]


def sign_in(new_context, name):
    page = new_context(locale="en-GB").new_page()
    page.goto("/admin/")
    page.locator("input[name=username]").fill(f"{name}@demo.example")
    page.locator("input[name=password]").fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()
    page.wait_for_url(re.compile("/admin/$"))
    return page


def publish(page):
    page.get_by_role("button", name="More actions").click()
    page.get_by_role("button", name="Publish", exact=True).click()
    expect(page.get_by_text("published.").first).to_be_visible()


def publish_poem(page):
    """Type the poem key by key and publish it while its first draft is still being saved; give its number."""
    index, held = PoemIndexPage.objects.get(locale__language_code="en"), []
    page.goto(f"/admin/pages/add/campaigns/poempage/{index.pk}/")
    page.route("**/pages/add/campaigns/poempage/*/", lambda route: held.append(route))
    page.locator("#id_title").fill("North")
    page.locator("#id_verse").press_sequentially(POEM)
    page.locator("#id_rights").fill("Free to read.")
    with page.expect_request("**/pages/add/campaigns/poempage/*/", timeout=20_000):
        pass
    page.get_by_role("button", name="More actions").click()
    page.get_by_role("button", name="Publish", exact=True).click()
    page.wait_for_timeout(1000)
    saving = held.pop()
    assert not held  # nothing else was sent
    saving.continue_()
    expect(page.get_by_text("published.").first).to_be_visible(timeout=15_000)
    return PoemPage.objects.get(title="North").pk  # one page, not two


def submit_for_translation(page, poem):
    """Submit the poem for translation into Belarusian; give the number of the page made."""
    page.goto(f"/admin/pages/{poem}/edit/")
    page.get_by_role("button", name="Actions", exact=True).first.click()
    page.get_by_role("link", name="Translate this page").click()
    page.get_by_label("Belarusian").check()
    page.get_by_role("button", name="Submit").click()
    expect(page.get_by_text("successfully submitted for translation").first).to_be_visible()
    return PoemPage.objects.get(title="North", locale__language_code="be").pk


def lines(poem):
    """Give the lines of a poem as translators see them."""
    return [html.escape(line.strip(), quote=False) for line in poem.splitlines() if line.strip()]


def translate_by_hand(page):
    for line, words in [*zip(lines(POEM), lines(POEM_BE), strict=True)][:TYPED]:
        row = page.locator("li.incomplete").filter(has=page.locator("p", has_text=line)).first
        row.get_by_role("button", name="Translate").click()
        page.locator("li textarea").press_sequentially(words)
        page.keyboard.press("Enter")
        expect(page.locator("li.complete").filter(has=page.locator("p", has_text=words))).to_have_count(1)


def translate_by_file(page, path):
    """Fetch the file, fill in what is open, and send it back."""
    with page.expect_download() as download:
        page.get_by_role("link", name="Download PO file").click()
    download.value.save_as(path)
    file, words = polib.pofile(str(path)), lines(POEM_BE)
    for entry in file:
        if entry.msgctxt.startswith("verse."):
            expected = words.pop(0)
            entry.msgstr = entry.msgstr or expected
        else:
            entry.msgstr = f"[{entry.msgid}]"
    file.save(str(path))
    page.locator("input[type=file]").set_input_files(path)
    expect(page.get_by_text("Successfully imported translations from PO File").first).to_be_visible()


def change_a_line(page, poem):
    page.goto(f"/admin/pages/{poem}/edit/")
    page.locator("#id_verse").fill(POEM.replace("one line", "another line"))
    publish(page)
