"""Called by `make shots`: walk the site, photograph it, say what is amiss."""

import asyncio
import os
import shutil
import signal
import subprocess
import sys
import time
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path

from playwright.async_api import async_playwright

from scripts.shots.camera import Camera
from scripts.shots.kinds import examples, gap
from scripts.shots.sheets import make_index, make_sheet
from scripts.shots.site import own_site, read_sitemap
from scripts.shots.states import profiles, second_pages, states

FOLDER = Path("var/shots")
TABS = 3
CHROMIUM_ARGS = ["--disable-background-networking", "--disable-component-update", "--disable-gpu", "--disable-sync"]


async def views_of(page, base, is_own, faults):
    """Return the Views of the site."""
    languages = read_sitemap(base)
    found = await profiles(page, base, languages, faults)
    kinds = [view for view in examples(languages) if view.kind != "people-x"]
    lists = await second_pages(page, base, kinds)
    return [*kinds, *lists, *found.values(), *states(found, languages[""], is_own=is_own), *gap(languages)]


async def photograph(base, is_own, faults, fonts):
    """Photograph the site into FOLDER; return the Views."""
    path = subprocess.run(["scripts/chromium"], check=True, stdout=subprocess.PIPE, text=True).stdout.strip()
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=path, args=CHROMIUM_ARGS)
        views = await views_of(await browser.new_page(), base, is_own, faults)
        waiting = [(view, language) for view in views for language in view.languages]
        print(f"{len(views)} kinds of pages, {len(waiting)} pages", flush=True)

        async def work():
            camera = Camera(await browser.new_page(), base, FOLDER, faults, fonts)
            while waiting:
                await camera.shoot(*waiting.pop(0))

        await asyncio.gather(*(work() for _ in range(TABS)))
    return views


def look(base, is_own):
    """Photograph the site, make sheets and index; return the faults, a sentence each."""
    faults, fonts = [], {}
    views = asyncio.run(photograph(base, is_own, faults, fonts))
    with ProcessPoolExecutor(os.cpu_count()) as pool:
        list(pool.map(partial(make_sheet, FOLDER), views))
    make_index(FOLDER, views)
    for language, families in fonts.items():
        print(f"Not in the site's own fonts, {language}:", ", ".join(f"{n} × {name}" for name, n in families.items()))
    return faults


def main():
    """Look at the site that URL names, or at one of its own; exit with 1 where something is amiss."""
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # ends the site as Ctrl-C does
    began = time.monotonic()
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    if base := os.environ.get("URL", "").rstrip("/"):
        faults = look(base, is_own=False)
    else:
        print("Preparing a demo site of its own", flush=True)
        with open(FOLDER / "server.log", "w") as log, own_site(log) as base:
            faults = look(base, is_own=True)
    print(f"{FOLDER}/index.html, after {time.monotonic() - began:.0f} seconds")
    if faults:
        sys.exit("\n".join([f"{len(faults)} faults:", *sorted(faults)]))


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        os._exit(130)  # site and browser have ended; the loop's last complaints help nobody
