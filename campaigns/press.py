"""What statements and campaigns offer journalists."""

from django.urls import reverse

from network_site.dates import known_text
from network_site.paper.making import typesetter
from network_site.press import Press, quotes_in
from people.today import house_today


def statement_press(page, context):
    """Give the Press of a statement, from the context of its page; None while it has no slug, as in a first preview."""
    source = context["source"]
    day = known_text(source.date, source.date_precision) if source.date else ""
    pdf = reverse("statement_pdf", args=[page.slug]) if page.slug and typesetter() else ""
    return _press(page, context, context["issuers"], day, "statement_text", pdf)


def campaign_press(page, context):
    """Give the Press of a campaign, in the same way. Its organisers did not write the page: the house did."""
    return _press(page, context, [], "", "campaign_text")


def _press(page, context, organisations, day, text_view, pdf_url=""):
    if not page.slug:
        return None
    names = [organisation.local_name or organisation.name for organisation in organisations]
    today = house_today(context["house_settings"])
    text_url = reverse(text_view, args=[page.slug])
    authors = names or [context["house_name"]]
    return Press(page.title, authors, day, today, text_url, pdf_url, quotes_in(page.body))
