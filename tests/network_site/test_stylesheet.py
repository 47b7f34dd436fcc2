"""One stylesheet: light, in layers, for either direction of writing, for boxes rather than devices."""

import gzip
import re
from pathlib import Path

from django.contrib.staticfiles import finders

STYLESHEET = Path(finders.find("network_site/window.css")).read_text()
RULES = re.sub(r"/\*.*?\*/", "", STYLESHEET, flags=re.DOTALL)
HEAVIEST = 20_000  # bytes, compressed
# The properties that know left from right, or top from bottom.
PHYSICAL = re.compile(
    r"(?<![\w-])((?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:left|right|top|bottom)[\w-]*"
    r"|left|right|top|bottom|(?:min-|max-)?(?:width|height))\s*:(?![^{};()]*\))"
    r"|text-align:\s*(?:left|right)|(?:float|clear):\s*(?:left|right)"
)


def outermost():
    """Give what stands outside all braces, a rule each."""
    depth, found, start = 0, [], 0
    for place, sign in enumerate(RULES):
        if sign == "{":
            found += [RULES[start:place].strip()] if depth == 0 else []
            depth += 1
        elif sign == "}":
            depth -= 1
            start = place + 1
        elif sign == ";" and depth == 0:
            found.append(RULES[start:place].strip())
            start = place + 1
    return found


def test_it_is_light():
    assert len(gzip.compress(STYLESHEET.encode(), 9)) <= HEAVIEST


def test_every_rule_stands_in_a_layer_that_has_its_place():
    order, *rules = outermost()
    assert {f"@layer {name}" for name in order.removeprefix("@layer ").split(", ")} == set(rules)


def test_no_rule_knows_left_from_right():
    assert [found.group() for found in PHYSICAL.finditer(RULES)] == []


def test_layouts_ask_for_the_room_they_have_and_not_for_devices():
    asked = set(re.findall(r"@media ([^{]+?)\s*{", RULES))
    assert [query for query in asked if re.search(r"width|height|orientation|hover|pointer", query)] == []
    assert RULES.count("@container") > 20


def test_nothing_is_fetched_but_its_own_fonts():
    assert set(re.findall(r'url\("([^")]*)', RULES)) == set(re.findall(r'url\("(fonts/[\w-]+\.woff2)', RULES))
    assert "@import" not in RULES
