"""Journeys of the staff with the keyboard alone, on a site that is thrown away afterwards: the last one publishes."""

from scripts.audit.hand import Lost

ACCOUNT, PASSWORD = "moderator@demo.example", "a window in the north"  # of the demo
TITLE = "Written without a mouse"


async def sign_in(hand, base):
    """Sign in."""
    await hand.page.goto(f"{base}/admin/login/")
    await hand.tab_to("input[name=username]")
    await hand.write(ACCOUNT)
    await hand.tab_to("input[name=password]")
    await hand.write(PASSWORD)
    await hand.follow()
    await hand.see("location.pathname === '/admin/'", "not signed in")
    return "Enter signs in"


async def new_statement(hand, base):
    """From the front page to a new statement, and save it."""
    await hand.page.goto(f"{base}/admin/")
    await hand.tab_to("main a[href*='/add/campaigns/statementpage/']")
    await hand.follow()
    if not await hand.has_focus("#id_title"):
        await hand.tab_to("#id_title")
    await hand.write(TITLE)
    await hand.tab_to("#id_kind")
    await hand.press("ArrowDown")
    await hand.tab_to("#id_date")
    await hand.write("2026-01-02")
    await hand.tab_to("footer button.action-save")
    await hand.follow()
    await hand.see("/edit\\/$/.test(location.pathname)", "the draft is not saved")
    return "one link on the front page; title, kind, date; Enter on “Save draft” saves"


async def publish(hand, base):
    """Publish the statement that was saved."""
    await hand.tab_to("footer [data-w-dropdown-target=toggle]")
    await hand.press("Enter")
    await hand.tab_to("[name=action-publish]")
    await hand.follow()
    answer = await hand.page.goto(f"{base}/en/statements/written-without-a-mouse/")
    if not answer.ok:
        raise Lost("the statement is not public")
    return "“More actions” unfolds, Enter on “Publish” publishes"


JOURNEYS = (sign_in, new_statement, publish)
