"""The walk with the Tab key through everything that can have the focus on a page, from the skip link to the end."""

from dataclasses import dataclass, field

from scripts.audit.focus import FOCUSED, goes_back, shows_focus

MOST = 600  # steps: whoever has not come to an end by then is in a trap


@dataclass
class Walk:
    """A walk through a page: how many steps, how many partly below the link in the corner, and what was amiss."""

    where: str
    width: int
    is_from_top: bool
    steps: int = 0
    photographed: int = 0
    partly: int = 0
    faults: list = field(default_factory=list)


async def walk_through(page, where, width, known, *, is_from_top=True):
    """Walk through the page that is open; return the Walk.

    It begins where the page opens; with `is_from_top` that is at the skip link, or a fault.
    `known` is a set that grows by what was photographed with and without focus: what is built alike looks alike.
    """
    walk, last = Walk(where, width, is_from_top), None
    while walk.steps < MOST:
        await page.keyboard.press("Tab")
        seen = await page.evaluate(FOCUSED)
        if seen is None or seen["isBack"]:
            break
        walk.steps += 1
        await _judge(page, walk, last, seen, known)
        last = seen
    else:
        walk.faults.append("comes to no end")
    return walk


async def _judge(page, walk, last, seen, known):
    name = f"“{seen['words']}” ({seen['signature'].split()[0].lower()})"
    if walk.steps == 1 and walk.is_from_top and "skip" not in seen["signature"]:
        walk.faults.append(f"begins with {name}, not with the skip link")
    if goes_back(last, seen):
        walk.faults.append(f"{name} comes after “{last['words']}”")
    if not seen["free"]:
        walk.faults.append(f"{name} is hidden below {', '.join(seen['over']) or 'the edge'}")
    elif seen["over"]:
        walk.partly += 1
    if not seen["ring"]:
        walk.faults.append(f"{name} has no ring of focus")
    look = (seen["signature"], walk.width)
    if seen["free"] and look not in known:
        known.add(look)
        walk.photographed += 1
        if not await shows_focus(page, seen):
            walk.faults.append(f"{name} looks the same with focus as without")
