"""What statements, campaigns and updates have in common."""

from django.utils.translation import get_language

from network_site.structured_data import house, named, organisations


def article(kind, page, context, *, date="", authors=(), label=""):
    """Give an article of the schema.org type `kind`, dated `date` (ISO, as far as known; else when it went live)."""
    published = date or (page.first_published_at and page.first_published_at.isoformat())
    changed = page.last_published_at
    thing = {
        "@type": kind,
        "inLanguage": get_language(),
        "datePublished": published,
        "dateModified": changed and changed.isoformat(),
        "author": organisations(authors) or [house(context)],
        "publisher": house(context),
        "about": people(context),
    }
    return named(thing, context, name=page.title, description=page.search_description or page.lead, kind=label)


def people(context):
    """Give the people a page concerns, all of whom may be named; nobody on a site with demo content."""
    if context["is_demo"]:
        return []
    base = context["base_url"]
    return [
        {"@type": "Person", "name": portrayal.name} | ({"url": base + portrayal.url} if portrayal.url else {})
        for portrayal in context.get("people", [])
    ]


def names_of(organisations):
    """Give the names of organisations of the register in the language of the page."""
    return [organisation.local_name or organisation.name for organisation in organisations]
