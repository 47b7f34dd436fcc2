"""All walks with the keyboard: through each kind of page, and the journeys."""

from playwright.async_api import Error

from scripts.audit import admin_journeys, journeys
from scripts.audit.hand import Hand, Lost
from scripts.audit.keyboard import walk_through
from scripts.audit.looks import PLAIN, resize
from scripts.shots.visit import visit

WIDTHS = (1280, 390)


async def through_pages(browser, base, views):
    """Walk through each of `views`, (View, language); return the Walks."""
    page, known, walks = await browser.new_page(), set(), []
    await page.emulate_media(**PLAIN)
    for view, language in views:
        for width in WIDTHS:
            await resize(page, width)
            await visit(page, base, view, language)
            walks.append(await walk_through(page, view.kind, width, known, is_from_top=not view.action))
    await page.close()
    return walks


async def along_journeys(browser, base, is_own):
    """Make the journeys, those of the staff on a site of our own; return (journey, keys, what was met, is well)s."""
    page, met = await browser.new_page(viewport={"width": 1280, "height": 900}), []
    await page.emulate_media(**PLAIN)
    for journey in (*journeys.JOURNEYS, *(admin_journeys.JOURNEYS if is_own else ())):
        hand = Hand(page)
        try:
            words, is_well = await journey(hand, base), True
        except (Lost, Error) as error:
            words, is_well = f"LOST: {error}", False
        met.append((journey.__doc__, hand.keys, words, is_well))
    await page.close()
    return met
