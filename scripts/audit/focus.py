"""What stands in focus: what it is, whether it is in sight, and whether the focus is."""

import io

from PIL import Image, ImageChops

AROUND = 8  # pixels that are photographed around an element
FEWEST = 40  # pixels that a ring of focus changes at least, on the smallest of things

# What has the focus; null where nothing in the page has it. A label of a hidden field stands for the field.
FOCUSED = """() => {
    const element = document.activeElement;
    if (!element || element === document.body || element === document.documentElement) return null;
    const seen = element.getClientRects().length ? element : element.closest("label") || element;
    const box = seen.getBoundingClientRect();
    const inside = (x, y) => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight;
    const over = new Set();
    let points = 0, free = 0;
    for (const line of seen.getClientRects()) {
        for (const across of [0.1, 0.5, 0.9]) {
            for (const down of [0.2, 0.5, 0.8]) {
                const [x, y] = [line.left + line.width * across, line.top + line.height * down];
                points++;
                if (!inside(x, y)) continue;
                const top = document.elementFromPoint(x, y);
                if (top && (seen.contains(top) || top.contains(seen) || top.closest("label")?.contains(seen))) free++;
                else if (top) over.add(top.className || top.tagName);
            }
        }
    }
    window.walked = window.walked || [];
    const isBack = window.walked.includes(element);
    window.walked.push(element);
    const words = [element.getAttribute("aria-label"), element.labels?.[0]?.innerText, element.innerText, element.name];
    const [parent, band] = [element.parentElement, element.closest("[data-tone]")?.dataset.tone];
    let ringed = element;  // or what is around it: a card for the link in it
    const ring = (style) => style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
    while (ringed && !ring(getComputedStyle(ringed))) ringed = ringed.parentElement;
    const frame = (ringed || seen).getBoundingClientRect();
    return {
        words: (words.find(Boolean) || "").trim().replace(/\\s+/g, " ").slice(0, 60),
        signature: [element.tagName, element.type, element.className, parent.className, band].join(" "),
        frame: [frame.left, frame.top, frame.width, frame.height],
        spot: [box.left + scrollX, box.top + scrollY, box.right + scrollX, box.bottom + scrollY],
        fixed: getComputedStyle(seen).position === "fixed",
        free, points, over: [...over], isBack,
        ring: Boolean(ringed),
    };
}"""


async def shows_focus(page, seen):
    """Tell whether what is in focus (as FOCUSED gives it) looks different without; it has the focus again then."""
    left, top, width, height = seen["frame"]
    size = page.viewport_size
    clip = {"x": max(left - AROUND, 0), "y": max(top - AROUND, 0)}
    clip["width"] = min(left + width + AROUND, size["width"]) - clip["x"]
    clip["height"] = min(top + height + AROUND, size["height"]) - clip["y"]
    if clip["width"] <= 0 or clip["height"] <= 0:
        return False
    with_focus = await page.screenshot(clip=clip, caret="hide")
    await page.evaluate("window.held = document.activeElement, window.held.blur()")
    without = await page.screenshot(clip=clip, caret="hide")
    await page.evaluate("window.held.focus({focusVisible: true, preventScroll: true})")
    changed = ImageChops.difference(_open(with_focus), _open(without)).convert("L").point(lambda value: value > 60)
    return sum(changed.getdata()) >= FEWEST


def goes_back(last, seen):
    """Tell whether the focus went against the way of reading, from left to right and down: both as FOCUSED has them."""
    if not last or last["fixed"] or seen["fixed"]:
        return False
    left, top, right, bottom = seen["spot"]
    last_left, last_top, last_right, last_bottom = last["spot"]
    is_left = right <= last_left + 1
    is_above = bottom <= last_top + 1
    is_beside = min(bottom, last_bottom) - max(top, last_top) > 4
    return (is_above and left < last_right) or (is_beside and is_left)


def _open(shot):
    return Image.open(io.BytesIO(shot)).convert("RGB")
