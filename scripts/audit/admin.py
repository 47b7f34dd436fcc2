"""The walk through the admin with the roles of the demo."""

from playwright.async_api import Error

from scripts.audit.admin_pages import AS, addresses, numbers
from scripts.audit.axe import ask
from scripts.audit.looks import COLOURS, PLAIN, Look, put_on

PASSWORD = "a window in the north"  # of the demo
PATIENCE = 120_000  # milliseconds: a long form on a busy machine
LOOKS = (
    Look("light 1280", 1280),
    Look("dark", 390, {"color_scheme": "dark"}, COLOURS),
)
# Rule, and what is found in the element: parts of Wagtail that no template of ours makes.
UPSTREAM = (
    ("aria-input-field-name", "public-DraftEditor-content"),
    ("scrollable-region-focusable", "w-minimap"),
    ("color-contrast", "w-minimap"),
    ("color-contrast", "page-status-tag"),
    ("color-contrast", 'class="sc-'),  # the editor of translations
    ("label", 'class="sc-'),
    ("button-name", "w-editing-sessions"),
)


def is_upstream(finding):
    """Tell whether a Finding is on something that Wagtail makes."""
    return any(finding.rule == rule and words in finding.html for rule, words in UPSTREAM)


async def walk(browser, base):
    """Look at the admin; return (kinds, Findings, sentences on what could not be looked at)."""
    kinds, findings, faults = [], [], []
    for email, paths in AS.items():
        context = await browser.new_context()
        context.set_default_timeout(PATIENCE)
        page = await context.new_page()
        await sign_in(page, base, email)
        there = addresses(paths, await numbers(page, base))
        faults += [f"{email}: nothing to show for {name}" for name in paths if name not in there]
        for name, path in there.items():
            kinds.append(f"{name} ({email.partition('@')[0]})")
            try:
                findings += await _look_at(page, base, path, kinds[-1])
            except Error as error:
                faults.append(f"/admin/{path}: {error.message.splitlines()[0]}")
        await context.close()
    return kinds, findings, faults


async def _look_at(page, base, path, kind):
    answer = await page.goto(f"{base}/admin/{path}")
    if not answer.ok:
        raise Error(f"answers {answer.status}")
    await page.wait_for_timeout(500)  # what Wagtail builds on the page
    found = []
    for look in LOOKS:
        await put_on(page, look)
        found += await ask(page, look, kind, f"/admin/{path}")
    return found


async def sign_in(page, base, email):
    """Sign in as one of the demo's accounts."""
    await page.emulate_media(**PLAIN)
    await page.goto(f"{base}/admin/login/")
    await page.locator("input[name=username]").fill(email)
    await page.locator("input[name=password]").fill(PASSWORD)
    await page.keyboard.press("Enter")
    await page.wait_for_url("**/admin/")
