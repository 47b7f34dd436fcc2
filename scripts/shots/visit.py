"""Open a view in a tab, and do there what its action names."""

HELD = 2100  # milliseconds: what is sent sooner looks like a robot's
# What is only drawn when a reader comes near is to be looked at too.
DRAWN = """() => {
    for (const part of document.querySelectorAll("main *")) {
        if (getComputedStyle(part).contentVisibility === "auto") part.style.contentVisibility = "visible";
    }
}"""


async def visit(page, base, view, language):
    """Open a View of the site at `base` in a language (its code); return the answer of the site."""
    await page.emulate_media(media="screen")  # on paper there is no button to press
    answer = await page.goto(base + view.address(language))
    if view.action == "open":
        await page.locator("main summary").first.click()
    elif view.action:
        answer = await _send(page, fill=view.action == "write")
    await page.evaluate(DRAWN)
    return answer


async def _send(page, fill):
    form = page.locator("form[method=post]")
    if fill:
        await form.locator("[name=text]").fill("…")
        await form.locator("[name=pass_on]").check()
        await page.wait_for_timeout(HELD)
    async with page.expect_navigation() as navigation:
        await form.locator("[type=submit]").click()
    return await navigation.value
