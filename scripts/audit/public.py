"""The walk through the public pages: axe in every look, whole words, room, movement, languages, late fonts."""

import asyncio

from playwright.async_api import Error

from scripts.audit.axe import ask
from scripts.audit.late import shifts
from scripts.audit.looks import FURTHER, LOOKS, PLAIN, put_on
from scripts.audit.motion import moves
from scripts.audit.pages import FULL
from scripts.audit.room import lacks_room
from scripts.audit.tongues import strays
from scripts.audit.whole import broken_words
from scripts.shots.camera import SETTLED
from scripts.shots.visit import visit

TABS = 3


async def walk(browser, base, views, faults):
    """Look at all of `views`, (View, language); return (kinds, Findings, `faults` and more sentences)."""
    findings, waiting = [], list(views)
    kinds = list(dict.fromkeys(view.kind for view, _ in waiting))
    print(f"{len(kinds)} kinds of pages, {len(waiting)} pages", flush=True)

    async def work():
        page = await browser.new_page()
        while waiting:
            view, language = waiting.pop(0)
            try:
                await _look_at(page, base, view, language, findings, faults)
            except Error as error:
                faults.append(f"{view.address(language)}: {error.message.splitlines()[0]}")

    await asyncio.gather(*(work() for _ in range(TABS)))
    return kinds, findings, faults


async def _look_at(page, base, view, language, findings, faults):
    where = view.address(language)
    await page.emulate_media(**PLAIN)
    answer = await visit(page, base, view, language)
    if answer.status != view.status:
        faults.append(f"{where}: answers {answer.status}, not {view.status}")
    await page.evaluate(SETTLED)
    for look in LOOKS if language in FULL else FURTHER:
        await put_on(page, look)
        findings += await ask(page, look, view.kind, where)
    await page.emulate_media(**PLAIN)
    checks = (broken_words, lacks_room, moves, strays, shifts)
    faults += [f"{where}: {fault}" for check in checks for fault in await check(page)]
