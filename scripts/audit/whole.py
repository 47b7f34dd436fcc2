"""Whether words stay whole: one that breaks inside, without a hyphen, stops everybody who reads it."""

from scripts.audit.looks import resize

WIDTHS = (390, 1024, 1280)
# Words that stand on two lines. Browsers hyphenate prose where they can. An address has no spaces; and of two cards
# beside each other on a phone neither is as wide as the longest word of Georgian.
BROKEN = """() => {
    const found = new Set();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
        const text = walker.currentNode, element = text.parentElement;
        if (!text.data.trim() || !element.checkVisibility() || getComputedStyle(element).hyphens === "auto") continue;
        if (element.closest(".card, .address, .copied, .vh, svg, select, script, textarea")) continue;
        for (const word of text.data.matchAll(/[\\p{L}\\p{M}\\p{N}’']{2,}/gu)) {
            const range = document.createRange();
            range.setStart(text, word.index);
            range.setEnd(text, word.index + word[0].length);
            const lines = [...range.getClientRects()].filter((line) => line.width > 0.5);
            if (new Set(lines.map((line) => Math.round(line.top))).size > 1) found.add(word[0]);
        }
    }
    return [...found];
}"""


async def broken_words(page):
    """Return the words that break inside, a sentence each, on a phone and in two wider windows.

    The style guide shows words that are too long on purpose.
    """
    if "/styleguide/" in page.url:
        return []
    found = []
    for width in WIDTHS:
        await resize(page, width)
        found += [f"{width} px: “{word}” breaks inside" for word in await page.evaluate(BROKEN)]
    return found
