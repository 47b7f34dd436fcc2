"""Whether anything moves for readers who asked for less of it."""

# Also what would move once it is touched: a transition that lasts, a smooth scroll.
MOVING = """() => {
    const found = document.getAnimations().map((one) => `runs: ${one.animationName || one.transitionProperty}`);
    for (const element of document.querySelectorAll("*")) {
        for (const part of [null, "::before", "::after"]) {
            const style = getComputedStyle(element, part);
            const lasts = style.transitionDuration.split(",").some((time) => parseFloat(time) > 0);
            const name = `${element.tagName} ${element.className}`;
            if (lasts || style.animationName !== "none") found.push(`would run: ${name}`);
        }
    }
    if (getComputedStyle(document.documentElement).scrollBehavior === "smooth") found.push("smooth scroll");
    return [...new Set(found)];
}"""


async def moves(page):
    """Return what moves, or would, on a page whose reader asked for less motion (as in PLAIN): a sentence each."""
    return [f"less motion: {fault}" for fault in await page.evaluate(MOVING)]
