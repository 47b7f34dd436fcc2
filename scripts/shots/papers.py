"""Papers: the pages that are there to be printed, and the files (PDF) that are there already."""

from scripts.shots.kinds import View

# Kind, path without its end, query; {person}, {campaign} and {statement} are slugs of examples.
PAPERS = (
    ("placard-a4", "people/{person}/placard-a4", ""),
    ("placard-a3", "people/{person}/placard-a3", ""),
    ("placard-of-initials", "people/{plain}/placard-a4", ""),
    ("postcard", "people/{person}/postcard", ""),
    ("names", "people/papers/names", ""),
    ("birthday-sheet", "people/papers/birthdays", "?birth_month=5"),
    ("poster-a4", "campaigns/{campaign}/poster-a4", ""),
    ("poster-a3", "campaigns/{campaign}/poster-a3", ""),
    ("campaign-names", "campaigns/{campaign}/names", ""),
)
# Of nobody there is no file, and of a statement no page but its own.
PAGES_ALONE = (("birthday-sheet-empty", "people/papers/birthdays", "?birth_month=2"),)
FILES_ALONE = (("statement", "statements/{statement}", ""),)


# Who stands for the words above: the state of a profile, or the kind of a page.
WORDS = {
    "person": "people-x-placard",
    "plain": "people-x-initials",
    "campaign": "campaigns-x",
    "statement": "statements-x",
}


def papers(views, languages):
    """Return the Views of pages to be printed, in those of all `languages` (codes) in which there are such."""
    return _of((*PAPERS, *PAGES_ALONE), "/", views, languages, "paper")


def files(views, languages):
    """Return the Views of files, which no browser shows: they are fetched."""
    return _of((*PAPERS, *FILES_ALONE), ".pdf", views, languages, "file")


def _of(rows, end, views, languages, prefix):
    by_kind = {view.kind: view for view in views}
    found = []
    for kind, path, query in rows:
        word = path.partition("{")[2].partition("}")[0]
        if word and WORDS[word] not in by_kind:
            continue
        example = by_kind[WORDS[word]] if word else None
        slug = example.path.strip("/").split("/")[-1] if example else ""
        # A person has papers in every language, a publication in its own.
        spoken = example.languages if word in ("campaign", "statement") else languages
        found.append(View(f"{prefix}-{kind}", path.format(**{word: slug}) + end + query, spoken))
    return found
