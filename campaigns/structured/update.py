"""An update: a NewsArticle, the digest of what happened, dated."""

from campaigns.structured.article import article


def update_data(page, context):
    """Give the dict for an UpdatePage with its context."""
    date = context["source"].date
    return article("NewsArticle", page, context, date=date.isoformat() if date else "")
