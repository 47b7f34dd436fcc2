"""Journeys of a visitor with the keyboard alone. Each returns in a sentence what was met; Lost where it fails."""

SUMMARY = """() => {
    const [link] = document.querySelectorAll("#errors a[href^='#']");
    const field = document.getElementById(link.hash.slice(1));
    const ids = (field.getAttribute("aria-describedby") || "").split(" ");
    const described = ids.map((id) => document.getElementById(id));
    return field.getAttribute("aria-invalid") === "true" && described.length && described.every(Boolean)
        && described.some((element) => /err/.test(element.className));
}"""


async def skip(hand, base):
    """The skip link, the first thing of all."""
    await hand.page.goto(f"{base}/en/")
    await hand.press("Tab")
    await hand.see("document.activeElement.matches('.skip')", "the first Tab does not lead to the skip link")
    await hand.press("Enter", "Tab")
    await hand.see("Boolean(document.activeElement.closest('main'))", "the skip link does not lead into the content")
    return "first Tab; Enter leads into the content"


async def leave(hand, base):
    """The way out, second."""
    await hand.page.goto(f"{base}/en/people/")
    await hand.press("Tab", "Tab")
    await hand.see(
        "document.activeElement.matches('.leave[href^=https]')", "the second Tab does not lead to the way out"
    )
    return "second Tab, a plain link"


async def language(hand, base):
    """Another language."""
    await hand.page.goto(f"{base}/en/people/")
    await hand.tab_to(".langs summary")
    await hand.press("Enter")
    await hand.tab_to(".langs a[lang=be]")
    await hand.follow()
    await hand.see("document.documentElement.lang === 'be'", "the page is not in the language that was chosen")
    return "Enter opens the list, Tab goes through it, Enter leads to the same page in it"


async def search(hand, base):
    """The search, from the sign in the head."""
    await hand.page.goto(f"{base}/en/")
    await hand.tab_to(".tools__sign")
    await hand.follow()
    await hand.tab_to("main input[type=search]")
    await hand.write("example")
    await hand.follow()
    await hand.see("document.querySelectorAll('main li a').length > 0", "nothing is found")
    await hand.tab_to("main li a")
    return "Enter in the field searches, the first thing found is reached"


async def filters(hand, base):
    """The filters of the directory, and taking them away."""
    await hand.page.goto(f"{base}/en/people/")
    await hand.tab_to(".seek__more summary")
    await hand.press("Space")
    await hand.tab_to(".seek__fields select")
    await hand.press("ArrowDown")
    await hand.tab_to(".seek__fields button")
    await hand.follow()
    await hand.see("document.querySelectorAll('.chosen b').length > 0", "no filter is chosen")
    await hand.tab_to(".chosen a")
    await hand.follow()
    await hand.see("document.querySelectorAll('.chosen b').length === 0", "the filter is still there")
    return "Space unfolds, arrows choose, “Show” shows, “remove” takes away"


async def mistakes(hand, base):
    """The form, sent empty."""
    await hand.page.goto(f"{base}/en/write/")
    await hand.tab_to("form[method=post] [type=submit]")
    await hand.follow()
    await hand.see("document.activeElement.matches('#errors[role=alert]')", "the summary has not the focus")
    await hand.see(f"({SUMMARY})()", "a field is not tied to its error")
    await hand.tab_to("#errors a[href^='#']")
    await hand.press("Enter")
    await hand.see("'#' + document.activeElement.id === location.hash", "the summary does not lead to the field")
    return "the summary has the focus and is an alert; Enter on a link leads into its field, which names its error"


async def poem(hand, base):
    """A poem and its translation, on a phone."""
    await hand.page.set_viewport_size({"width": 390, "height": 844})
    await hand.page.goto(f"{base}/en/poems/")
    await hand.tab_to("main article a, main li a, main h2 a, main h3 a")
    await hand.follow()
    await hand.tab_to("[name=shown]")
    await hand.press("ArrowDown")
    await hand.see("!document.querySelector('p.of-translation').checkVisibility()", "the translation is still there")
    await hand.press("ArrowDown")
    await hand.see("!document.querySelector('p.of-original').checkVisibility()", "the original is still there")
    await hand.page.set_viewport_size({"width": 1280, "height": 900})
    return "arrows choose both, the original, the translation"


JOURNEYS = (skip, leave, language, search, filters, mistakes, poem)
