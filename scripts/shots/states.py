"""What one example of a kind does not show: the states of a profile, of a list, of the form."""

from scripts.shots.kinds import View

# The first profile in which the selector finds something stands for the state.
PROFILES = {
    "custody": '.band--hero[data-state="custody"] .hero__window .bars',
    "house-arrest": '.band--hero[data-state="custody"]:not(:has(.bars))',
    "free": '.band--hero[data-state="free"]',
    "memory": '.band--hero[data-state="memory"]',
    "case": '.band--hero[data-state="case"]',
    "portrait": ".hero__window img",
    "placard": 'main:has(.hero__window img) a[href$="/placard-a4/"]',
    "initials": 'main:not(:has(.hero__window img)) a[href$="/placard-a4/"]',
    "text": ".split .prose",
    "text-elsewhere": ".split .elsewhere",
}
MOST_PROFILES = 60  # to look through: a real house has hundreds

EVERYTHING = "everything-example"  # the slug of somebody to whom everything happened: see sentences.py
COUNTING = "#how-we-count"
CASE = "section[aria-labelledby=case]"

# Kind, path, the profile whose slug ends the path, answer, what is done there, the part to look at.
STATES = (
    ("nothing-here", "no-such-page/", "", 404, ""),
    ("people-nobody", "people/?q=zzzz", "", 200, ""),
    ("search", "search/", "", 200, ""),
    ("search-found", "search/?q=example", "", 200, ""),
    ("search-script", "search/?q=მაგალითი", "", 200, ""),
    ("search-nobody", "search/?q=zzzz", "", 200, ""),
    ("people-filtered", "people/?status=custody", "", 200, ""),
    ("people-list", "people/?view=list", "", 200, ""),
    ("people-chosen", "people/?q=e&year=2023&sort=confirmed", "", 200, "open"),
    ("people-figures", "people/figures/", "", 200, ""),
    ("people-birthdays", "people/birthdays/", "", 200, ""),
    ("people-counting", "people/", "", 200, "", COUNTING),
    ("people-x-case-list", "people/", "custody", 200, "", CASE),
    ("write-to-one", "write/?to=", "custody", 200, ""),
    ("write-errors", "write/?to=", "custody", 422, "submit"),
    ("write-closed", "write/?to=", "memory", 200, ""),
)
# Whole pages of the style guide: edges that a demo has not, also in a language that is written from right to left.
GUIDE = ("people/long-name/", "people/life/", "people/free/", "people/old-facts/", "directory/", "directory/list/")
GUIDE += ("letter/", "letter/errors/", "nothing/", "")
GUIDE_LANGUAGES = ["fa", "ka"]
GUIDE_PATTERN = "/styleguide/{path}?language={language}"
# These need a site that is thrown away afterwards: they store a message (the demo keeps none for a real person), or
# show somebody to whom everything happened.
OWN = (
    ("write-thanks", "write/?to=anna-example", "", 200, "write"),
    ("write-not-kept", "write/?to=", "custody", 422, "write"),
    ("people-x-sentences", f"people/{EVERYTHING}/", "", 200, "", CASE),
)


async def profiles(page, base, languages, faults):
    """Return Views of the states of profiles, found by looking through them in the language that has the fewest texts.

    `page` is a browser's page, `languages` the codes by path; `faults` grows by those that do not answer.
    """
    paths = [path for path in languages if path.startswith("people/") and path != "people/"][:MOST_PROFILES]
    codes = [code for versions in languages.values() for code in versions]
    poorest = min(dict.fromkeys(codes), key=codes.count)
    found = {}
    for path in paths:
        answer = await page.goto(f"{base}/{poorest}/{path}", wait_until="domcontentloaded")
        if answer.status != 200:
            faults.append(f"/{poorest}/{path}: answers {answer.status}, not 200")
        for state, selector in PROFILES.items():
            if state not in found and await page.locator(selector).count():
                found[state] = View(f"people-x-{state}", path, languages[path])
    return found


async def second_pages(page, base, views):
    """Return Views of the second page of each list that has one in its first language."""
    found = []
    for view in views:
        if view.path.count("/") == 1:
            await page.goto(f"{base}/{view.languages[0]}/{view.path}", wait_until="domcontentloaded")
            if await page.locator("a[rel=next]").count():
                found.append(View(f"{view.kind}-second-page", f"{view.path}?page=2", view.languages))
    return found


def guide():
    """Return Views of the style guide."""
    return [
        View(f"guide-{path.strip('/').replace('/', '-') or 'components'}", path, GUIDE_LANGUAGES, pattern=GUIDE_PATTERN)
        for path in GUIDE
    ]


def states(profile_views, everywhere, *, is_own):
    """Return Views of the states, in all languages (codes); those that store something only on a site of our own."""
    slugs = {"": "", **{state: view.path.split("/")[1] for state, view in profile_views.items()}}
    return [
        View(kind, path + slugs[profile], everywhere, *more)
        for kind, path, profile, *more in [*STATES, *(OWN if is_own else ())]
        if profile in slugs
    ]
