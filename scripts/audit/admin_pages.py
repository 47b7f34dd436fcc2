"""Which views of the admin are looked at, and as whom: those that are this project's own, and its edit forms."""

import re

# What a number in an address is of: the list in which the first one is found, and what its links look like.
FIRST = {
    "person": ("snippets/people/person/?q=example", r"/person/edit/(\d+)/"),
    "message": ("letter-box/", r"/letter-box/(\d+)/"),
    "statement": ("pages/usage/campaigns/statementpage/?locale=en", r"/pages/(\d+)/edit/"),
    "campaign": ("pages/usage/campaigns/campaignpage/?locale=en", r"/pages/(\d+)/edit/"),
    "poem": ("pages/usage/campaigns/poempage/?locale=en", r"/pages/(\d+)/edit/"),
    "translation": ("pages/usage/campaigns/campaignpage/?locale=be", r"/pages/(\d+)/edit/"),
    "text": ("snippets/network_site/housetext/", r"/housetext/edit/(\d+)/"),
    "action": ("pages/usage/campaigns/actionpage/?locale=en", r"/pages/(\d+)/edit/"),
}
AS = {
    "house@demo.example": {
        "front page": "",
        "guide of editors": "guides/editors/",
        "statement": "pages/{statement}/edit/",
        "campaign": "pages/{campaign}/edit/",
        "poem": "pages/{poem}/edit/",
        "action": "pages/{action}/edit/",
        "translation": "pages/{translation}/edit/",
        "paste names": "statements/{statement}/names/",
        "names": "names/?language=en",
        "translations to look after": "translations-to-look-after/",
    },
    "keeper@demo.example": {
        "front page": "",
        "people": "snippets/people/person/",
        "person": "snippets/people/person/edit/{person}/",
        "new person": "snippets/people/person/add/",
        "history of a person": "snippets/people/person/history/{person}/",
        "confirm": "people/{person}/confirm/",
        "note": "people/{person}/note/",
        "take down": "people/{person}/take-down/",
        "erase": "people/{person}/erase/",
        "several people": "people/several/",
        "changes waiting": "people/waiting/",
        "import": "people/imports/",
        "facts to confirm": "people/facts-to-confirm/",
        "new place": "snippets/people/placeofdetention/add/",
    },
    "desk@demo.example": {
        "front page": "",
        "guide of the desk": "guides/letter-desk/",
        "letter box": "letter-box/",
        "message": "letter-box/{message}/",
    },
    "editor@demo.example": {"front page": "", "statement": "pages/{statement}/edit/"},
    "admin@demo.example": {
        "who may do what": "who-may-do-what/",
        "house settings": "settings/network_site/housesettings/",
        "house text": "snippets/network_site/housetext/edit/{text}/",
    },
}


async def numbers(page, base):
    """Return {word: number} of the first of each of FIRST that the one who is signed in can open."""
    found = {}
    for word, (path, pattern) in FIRST.items():
        await page.goto(f"{base}/admin/{path}", wait_until="domcontentloaded")
        if match := re.search(pattern, await page.content()):
            found[word] = match[1]
    return found


def addresses(paths, given):
    """Return {name: path} of `paths` with the numbers that are `given`; those that lack one are left out."""
    words = {name: re.findall(r"\{(\w+)\}", path) for name, path in paths.items()}
    return {name: path.format(**given) for name, path in paths.items() if given.keys() >= set(words[name])}
