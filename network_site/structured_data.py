"""What search engines read of a page besides its text (schema.org, as JSON-LD). No queries: the context has it all.

On a site with demo content structured data names nobody and holds no words of editors, nor addresses made of them:
a title may name a real person. There the kind of a page stands for its title.
"""

import json

from django.utils.safestring import mark_safe

CONTEXT = "https://schema.org"
# As Django's json_script: what is in a string can neither end the element nor begin another.
ESCAPES = {ord("<"): "\\u003C", ord(">"): "\\u003E", ord("&"): "\\u0026"}


def script(things):
    """Give the element that holds `things` (a list of dicts); empty for none."""
    if not things:
        return ""
    text = json.dumps({"@context": CONTEXT, "@graph": things}, ensure_ascii=False, separators=(",", ":"))
    return mark_safe(f'<script type="application/ld+json">{text.translate(ESCAPES)}</script>')


def house(context):
    """Give the organisation that publishes the site."""
    return {"@type": "Organization", "name": context["house_name"], "url": context["base_url"] + context["home_url"]}


def organisations(names):
    """Give organisations by their names; no account and no member of staff is ever an author."""
    return [{"@type": "Organization", "name": name} for name in names]


def named(thing, context, *, name, description="", kind=""):
    """Give `thing` (a dict) with name, description, address and picture, without what is empty.

    On a site with demo content `kind`, such as “Appeal”, stands for the name, and the rest is left out.
    """
    is_demo = context["is_demo"]
    picture = context["pictures"].share_address
    key = "headline" if thing["@type"] in ("Article", "NewsArticle") else "name"
    found = thing | {
        key: (kind or (context["section"] or {}).get("title", "")) if is_demo else name,
        "description": "" if is_demo else description,
        "url": "" if is_demo else context["canonical_url"],
        "image": context["base_url"] + picture if picture else "",
    }
    return {key: value for key, value in found.items() if value not in ("", None, [], {})}


def breadcrumbs(context, title, above=None):
    """Give the way from the home page to the page called `title`; `above` is (title, address) of what is between."""
    base = context["base_url"]
    steps = [(context["house_name"], base + context["home_url"])]
    if section := context["section"]:
        steps.append((section["title"], base + section["url"]))
    if not context["is_demo"]:
        steps += [(above[0], base + above[1])] if above else []
        if context["canonical_url"] != steps[-1][1]:
            steps.append((title, context["canonical_url"]))
    items = [
        {"@type": "ListItem", "position": number, "name": name, "item": address}
        for number, (name, address) in enumerate(steps, 1)
    ]
    return {"@type": "BreadcrumbList", "itemListElement": items}
