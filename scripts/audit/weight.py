"""What the first view of a page weighs before its pictures, as it comes over the line to a phone."""

from collections import Counter
from dataclasses import dataclass

from scripts.audit.tables import sentences, table

LATIN = ("en",)
PHONE = {"width": 390, "height": 844}
KINDS = ("document", "stylesheet", "font", "script")
KB = 1000
# Fonts are asked for when the page is laid out, after its load.
ARRIVED = """async () => {
    await new Promise((laid) => requestAnimationFrame(() => requestAnimationFrame(laid)));
    await document.fonts.ready;
}"""


@dataclass(frozen=True)
class Weight:
    """The requests before pictures, and the bytes by kind, of one page in one language."""

    kind: str
    language: str
    where: str
    requests: int
    sizes: Counter

    @property
    def line(self):
        """The line of the table."""
        numbers = [self.requests, self.sizes.total(), *(self.sizes[kind] for kind in KINDS)]
        return [self.kind, self.language, *map(str, numbers)]

    def faults(self):
        """Return, as sentences, which limits are passed."""
        limits = [
            ("requests before pictures", self.requests, 4),
            ("bytes of the first view", self.sizes.total(), (60 if self.language in LATIN else 110) * KB),
            ("bytes of styles", self.sizes["stylesheet"], 20 * KB),
            ("bytes of script", self.sizes["script"], 5 * KB),
        ]
        return [f"{self.where}: {number} {what}, at most {most}" for what, number, most in limits if number > most]


async def weigh(browser, base, views):
    """Weigh `views`, (View, language); return the parts of the report, {heading: Markdown}, and how much is amiss.

    The style guide is not weighed: it has the letters of every script, and no visitor.
    """
    weighed = [(view, language) for view, language in views if not view.action and not view.kind.startswith("guide")]
    weights = [await _weigh(browser, base, view, language) for view, language in weighed]
    faults = [fault for weight in weights for fault in weight.faults()]
    parts = {
        "Weight of the first view without pictures": table(
            ["kind", "language", "requests", "bytes", *KINDS], [weight.line for weight in weights]
        ),
        "Above the limits of weight": sentences(faults),
    }
    return parts, len(faults)


async def _weigh(browser, base, view, language):
    context = await browser.new_context(viewport=PHONE)  # nothing is kept from the page before
    page = await context.new_page()
    finished = []
    page.on("requestfinished", lambda request: finished.append(request))
    await page.goto(base + view.address(language))
    await page.evaluate(ARRIVED)
    await page.wait_for_load_state("networkidle")
    counted = [request for request in finished if request.resource_type in KINDS]
    sizes = Counter()
    for request in counted:
        sizes[request.resource_type] += (await request.sizes())["responseBodySize"]
    await context.close()
    return Weight(view.kind, language, view.address(language), len(counted), sizes)
