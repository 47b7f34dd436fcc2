"""Whether words say which language they are in: a voice for one language cannot read the letters of another."""

# Text whose letters are not those of the language that its element names, or inherits. Addresses are as they are.
STRAY = """() => {
    const scripts = {
        Cyrl: /\\p{Script=Cyrillic}{3}/u, Geor: /\\p{Script=Georgian}{3}/u, Armn: /\\p{Script=Armenian}{3}/u,
        Arab: /\\p{Script=Arabic}{3}/u,
        Latn: /(\\p{Script=Latin}{2,} ){4}/u,  // a sentence, not a name or an abbreviation
    };
    const script = (lang) => new Intl.Locale(lang).maximize().script;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = new Set(), asked = new URLSearchParams(location.search).get("q");
    while (walker.nextNode()) {
        const text = walker.currentNode.data.trim(), element = walker.currentNode.parentElement;
        if (!text || element.closest("script, style") || !element.checkVisibility()) continue;
        if (asked && text.includes(asked)) continue;
        const lang = element.closest("[lang]").lang;
        if (!lang) continue;  // said to be unknown
        for (const [name, letters] of Object.entries(scripts)) {
            if (name === script(lang) || !letters.test(text) || /[@/]|\\.\\w/.test(text)) continue;
            found.add(`“${text.slice(0, 60)}” is said to be ${lang}`);
        }
    }
    return [...found];
}"""


async def strays(page):
    """Return the words on a page that are said to be in a language of other letters, a sentence each.

    The style guide shows words of its own in whatever language.
    """
    if "/styleguide/" in page.url:
        return []
    return [f"language: {fault}" for fault in await page.evaluate(STRAY)]
