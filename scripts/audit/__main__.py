"""Called by `make audit`: look, write var/audit/index.md, say how much is amiss."""

import asyncio
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

from playwright.async_api import async_playwright

from scripts.audit import admin, public, report, walks, weight
from scripts.audit.pages import of_walks, pages
from scripts.shots.__main__ import CHROMIUM_ARGS
from scripts.shots.site import own_site

FOLDER = Path("var/audit")


async def audit(base, is_own, only):
    """Audit the site, or the public pages of which `only` is found in `kind.language`; return how much is amiss."""
    path = subprocess.run(["scripts/chromium"], check=True, stdout=subprocess.PIPE, text=True).stdout.strip()
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=path, args=CHROMIUM_ARGS)
        faults = []
        views = await pages(await browser.new_page(), base, is_own, only, faults)
        parts, amiss = report.of_public(*await public.walk(browser, base, views, faults))
        through = await walks.through_pages(browser, base, of_walks(views))
        found = [report.of_walks(through, [] if only else await walks.along_journeys(browser, base, is_own))]
        if not only:
            found.append(report.of_admin(*await admin.walk(browser, base)))
        found.append(await weight.weigh(browser, base, views))
    for more, number in found:
        parts, amiss = parts | more, amiss + number
    report.write(FOLDER / "index.md", parts)
    return amiss


def main():
    """Audit the site that URL names, or one of its own; exit with 1 where something is amiss."""
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # ends the site as Ctrl-C does
    began = time.monotonic()
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    only = os.environ.get("ONLY", "")
    if base := os.environ.get("URL", "").rstrip("/"):
        amiss = asyncio.run(audit(base, False, only))
    else:
        print("Preparing a demo site of its own", flush=True)
        with open(FOLDER / "server.log", "w") as log, own_site(log) as base:
            amiss = asyncio.run(audit(base, True, only))
    print(f"{FOLDER}/index.md, after {time.monotonic() - began:.0f} seconds")
    if amiss:
        sys.exit(f"{amiss} things are amiss.")


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        os._exit(130)  # site and browser have ended; the loop's last complaints help nobody
