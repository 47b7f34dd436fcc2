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
from scripts.shots.printed import fetch, lay_out
from scripts.shots.sheets import make_index, make_sheet
from scripts.shots.site import own_site
from scripts.shots.views import views_of

FOLDER = Path("var/shots")
TABS = 3
CHROMIUM_ARGS = ["--disable-background-networking", "--disable-component-update", "--disable-gpu", "--disable-sync"]


async def photograph(base, is_own, only, faults, fonts):
    """Photograph the site into FOLDER; return the Views, and those of files."""
    path = subprocess.run(["scripts/chromium"], check=True, stdout=subprocess.PIPE, text=True).stdout.strip()
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=path, args=CHROMIUM_ARGS)
        views, files = await views_of(await browser.new_page(), base, is_own, only, faults)
        waiting = [(view, language) for view in views for language in view.languages]
        print(f"{len(views)} kinds of pages, {len(waiting)} pages", flush=True)

        async def work():
            camera = Camera(await browser.new_page(), base, FOLDER, faults, fonts)
            while waiting:
                await camera.shoot(*waiting.pop(0))

        await asyncio.gather(*(work() for _ in range(TABS)))
        page = await browser.new_page()
        for file, language in ((view, language) for view in files for language in view.languages):
            url = base + file.address(language)
            if (status := await fetch(page, url, FOLDER / f"{file.kind}.{language}.pdf")) != file.status:
                faults.append(f"{url}: answers {status}, not {file.status}")
    return views, files


def look(base, is_own, only=""):
    """Photograph the site, make sheets and index; return the faults, a sentence each.

    Where `only` (a regular expression) is given, what it finds in `kind.language` alone.
    """
    faults, fonts = [], {}
    views, files = asyncio.run(photograph(base, is_own, only, faults, fonts))
    with ProcessPoolExecutor(os.cpu_count()) as pool:
        list(pool.map(partial(make_sheet, FOLDER), views))
        list(pool.map(partial(lay_out, FOLDER), [*views, *files]))
    make_index(FOLDER, [*views, *files])
    for language, families in fonts.items():
        print(f"Not in the site's own fonts, {language}:", ", ".join(f"{n} × {name}" for name, n in families.items()))
    return faults


def main():
    """Look at the site that URL names, or at one of its own; exit with 1 where something is amiss."""
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # ends the site as Ctrl-C does
    began = time.monotonic()
    only = os.environ.get("ONLY", "")
    if not only:
        shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True, exist_ok=True)
    if base := os.environ.get("URL", "").rstrip("/"):
        faults = look(base, is_own=False, only=only)
    else:
        print("Preparing a demo site of its own", flush=True)
        with open(FOLDER / "server.log", "w") as log, own_site(log) as base:
            faults = look(base, is_own=True, only=only)
    print(f"{FOLDER}/index.html, after {time.monotonic() - began:.0f} seconds")
    if faults:
        sys.exit("\n".join([f"{len(faults)} faults:", *sorted(faults)]))


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        os._exit(130)  # site and browser have ended; the loop's last complaints help nobody
