"""Whether a page has room for its words: on a narrow screen, with text, or everything, twice as large."""

from scripts.audit.looks import resize

WIDER = "document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth"
# Lines of text that are cut off by a box, or lie on lines of another element. Heads of tall letters may touch: a line
# counts with the middle half of its height. What is fixed to the window lies on the page by its nature.
COLLISIONS = """() => {
    const seen = [], faults = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const name = (text) => JSON.stringify(text.data.trim().slice(0, 40));
    const cuts = (style) => /hidden|clip/.test(style.overflowX + style.overflowY) || style.clipPath !== "none";
    const isForEars = (element) => {
        for (let box = element; box && box !== document.body; box = box.parentElement) {
            if (cuts(getComputedStyle(box)) && box.getBoundingClientRect().width <= 1) return true;
        }
    };
    while (walker.nextNode()) {
        const text = walker.currentNode, element = text.parentElement;
        if (!text.data.trim() || !element.checkVisibility({visibilityProperty: true, opacityProperty: true})) continue;
        if (element.closest(".leave, .skip, svg, [aria-hidden=true], select, script") || isForEars(element)) continue;
        const range = document.createRange();
        range.selectNodeContents(text);
        const lines = [...range.getClientRects()].filter((line) => line.width > 1 && line.height > 1);
        for (let box = element; box && box !== document.body; box = box.parentElement) {
            if (!cuts(getComputedStyle(box))) continue;
            const edge = box.getBoundingClientRect();
            const cut = lines.find((line) => line.right > edge.right + 2 || line.left < edge.left - 2
                || (line.top + line.bottom) / 2 > edge.bottom || (line.top + line.bottom) / 2 < edge.top);
            if (cut) faults.push(`cut off: ${name(text)}`);
        }
        for (const line of lines) {
            const quarter = line.height / 4;
            const [top, bottom] = [line.top + quarter, line.bottom - quarter];
            seen.push({text, left: line.left + 1, right: line.right - 1, top, bottom});
        }
    }
    seen.sort((one, other) => one.top - other.top);
    for (let i = 0; i < seen.length; i++) {
        for (let j = i + 1; j < seen.length && seen[j].top < seen[i].bottom; j++) {
            const one = seen[i], other = seen[j];
            if (one.text === other.text || one.left >= other.right || other.left >= one.right) continue;
            faults.push(`overlap: ${name(one.text)} and ${name(other.text)}`);
        }
    }
    return [...new Set(faults)];
}"""


async def lacks_room(page):
    """Return what does not fit, a sentence each: at 320 pixels, at 640 of double size, and with text of 200 %."""
    found = []
    await resize(page, 320)
    found += await _look(page, "320 px")
    await resize(page, 640)
    found += await _look(page, "200 % zoom")
    await page.evaluate("document.documentElement.style.fontSize = '200%'")
    for width in (390, 1280):
        await resize(page, width)
        found += await _look(page, f"200 % text at {width} px")
    await page.evaluate("document.documentElement.style.fontSize = ''")
    return found


async def _look(page, name):
    wider = await page.evaluate(WIDER)
    found = [f"{name}: {wider} px too wide"] if wider > 0 else []
    return found + [f"{name}: {fault}" for fault in await page.evaluate(COLLISIONS)]
