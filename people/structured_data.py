"""A person as search engines read her: facts of the register that the page shows to everybody, and no status.

A status grows old in places nobody can mend; a search engine keeps for months what it has read once.
"""

from network_site.structured_data import named, organisations


def person_data(context):
    """Give the dict for a profile with its context; None on a site with demo content, which names nobody."""
    if context["is_demo"]:
        return None
    portrayal, text = context["portrayal"], context["text"]
    birth = portrayal.birth
    thing = {
        "@type": "Person",
        "alternateName": sorted({row.name for row in context["names"]}),
        "birthDate": birth.iso if birth and birth.year else "",
        "jobTitle": text.role if text else "",
        "memberOf": organisations(context["organisations"]),
        "sameAs": [register.url for register in context["registers"] if register.url],
    }
    return named(thing, context, name=portrayal.name, description=text.lead if text else "")
