"""All that there is to look at on a site."""

import re
from dataclasses import replace

from scripts.shots.kinds import examples, gap, siblings
from scripts.shots.papers import files, papers
from scripts.shots.site import read_sitemap
from scripts.shots.states import guide, profiles, second_pages, states


async def views_of(page, base, is_own, only, faults):
    """Return the Views of the site, and those of its files.

    `page` is a browser's page, `only` a regular expression that is to be found in `kind.language`; `faults` grows.
    """
    languages = read_sitemap(base)
    everywhere = languages[""]
    found = await profiles(page, base, languages, faults)
    kinds = [view for view in examples(languages) if view.kind != "people-x"]
    lists = await second_pages(page, base, kinds)
    beside = [view for example in kinds if example.kind == "campaigns-x-x" for view in siblings(languages, example)]
    shown = [*kinds, *beside, *lists, *found.values(), *states(found, everywhere, is_own=is_own), *gap(languages)]
    guides = guide() if (await page.goto(f"{base}/styleguide/")).ok else []
    with_slugs = [*kinds, *found.values()]
    shown += [*papers(with_slugs, everywhere), *guides]
    return _chosen(shown, only), _chosen(files(with_slugs, everywhere), only)


def _chosen(views, only):
    """Return the Views in those of their languages in which `only` is found."""
    chosen = [
        replace(view, languages=[code for code in view.languages if re.search(only, f"{view.kind}.{code}")])
        for view in views
    ]
    return [view for view in chosen if view.languages]
