"""What axe finds on a page."""

from dataclasses import dataclass

from axe_playwright_python.base import AXE_SCRIPT

from scripts.audit.looks import BEST

# In forced colours Chromium paints text in `color`, but names this one as the page had it: axe would judge what nobody
# sees.
AS_PAINTED = """() => {
    const get = CSSStyleDeclaration.prototype.getPropertyValue;
    CSSStyleDeclaration.prototype.getPropertyValue = function (name) {
        return name === "-webkit-text-fill-color" ? "" : get.call(this, name);
    };
}"""


@dataclass(frozen=True)
class Finding:
    """A rule that an element breaks: where, in which look, and whether it is only a habit (best practice)."""

    kind: str
    where: str
    look: str
    rule: str
    target: str
    html: str
    is_habit: bool = False


async def ask(page, look, kind, where):
    """Return the Findings on the page as a Look shows it."""
    if not await page.evaluate("'axe' in window"):
        await page.evaluate(AXE_SCRIPT)
        await page.evaluate(AS_PAINTED)
    options = {"runOnly": look.rules, "resultTypes": ["violations"]}
    answer = await page.evaluate("(options) => axe.run(options)", options)
    return [
        Finding(kind, where, look.name, broken["id"], _target(node), node["html"][:200], BEST in broken["tags"])
        for broken in answer["violations"]
        for node in broken["nodes"]
    ]


def _target(node):
    return " ".join(part if isinstance(part, str) else " ".join(part) for part in node["target"])
