"""Whether a page stands still while its fonts come late, as they do on a slow line; a quick one never shows it."""

import asyncio

from scripts.audit.looks import HEIGHTS

LATE = 900  # milliseconds
SETTLED = 600
MOST = 0.01  # layout shift, as browsers count it
WIDTHS = (390, 1280)
COUNT = """() => {
    window.shifted = 0;
    const add = (list) => list.getEntries().forEach((shift) => { window.shifted += shift.value; });
    new PerformanceObserver(add).observe({type: "layout-shift", buffered: true});
}"""


async def shifts(page):
    """Return how far the page at the address of `page` moves in a new browser, a sentence for each width above MOST."""
    found = []
    for width in WIDTHS:
        context = await page.context.browser.new_context(viewport={"width": width, "height": HEIGHTS[width]})
        tab = await context.new_page()
        await tab.add_init_script(f"({COUNT})()")
        await tab.route("**/*.woff2", _wait)
        await tab.goto(page.url)
        await tab.wait_for_timeout(LATE + SETTLED)
        shifted = await tab.evaluate("window.shifted")
        if shifted > MOST:
            found.append(f"{width} px: moves by {shifted:.3f} when fonts come late")
        await context.close()
    return found


async def _wait(route):
    await asyncio.sleep(LATE / 1000)
    await route.continue_()
