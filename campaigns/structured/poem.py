"""A poem: a CreativeWork, and where it is a translation the work it translates."""

from django.utils.translation import get_language

from network_site.structured_data import named


def poem_data(page, context):
    """Give the dict for a PoemPage with its context. On a site with demo content nobody is named."""
    source, is_demo = context["source"], context["is_demo"]
    poet = context["poet"]
    author = {"@type": "Person", "name": poet.name} if poet and not is_demo else None
    thing = {
        "@type": "CreativeWork",
        "genre": "poem",
        "inLanguage": get_language(),
        "author": author,
        "dateCreated": str(source.year or ""),
        "translator": [] if is_demo else [{"@type": "Person", "name": name} for name in context["translators"]],
        "translationOfWork": _original(page, source, author, is_demo) if context["translation"] else None,
    }
    return named(thing, context, name=page.title, description=page.search_description or page.about)


def _original(page, source, author, is_demo):
    """Give the work that is translated: in a language of the site it is the source, else its neutral fields name it."""
    language = source.original_language or source.locale.language_code
    title = source.original_title if source.original_language else source.title
    found = {"@type": "CreativeWork", "name": "" if is_demo else title, "inLanguage": language, "author": author}
    return {key: value for key, value in found.items() if value}
