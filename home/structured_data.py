"""The home page as search engines read it: the site, and how it is searched."""

from django.urls import reverse

from network_site.structured_data import house


def site_data(context, language):
    """Give the dict of the WebSite in a language."""
    search = f"{context['base_url']}{reverse('search')}?q={{search_term_string}}"
    return {
        "@type": "WebSite",
        "name": context["house_name"],
        "url": context["base_url"] + context["home_url"],
        "inLanguage": language,
        "publisher": house(context),
        "potentialAction": {
            "@type": "SearchAction",
            "target": {"@type": "EntryPoint", "urlTemplate": search},
            "query-input": "required name=search_term_string",
        },
    }
