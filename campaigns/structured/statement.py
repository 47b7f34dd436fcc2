"""A statement: an Article, signed by organisations. Not a news article: it takes a side, and says so."""

from campaigns.statement_kinds import StatementKind
from campaigns.structured.article import article, names_of

DIGITS = {"day": 10, "month": 7, "year": 4}  # of an ISO date, as far as it is known


def statement_data(page, context):
    """Give the dict for a StatementPage with its context."""
    source = context["source"]
    date = source.date.isoformat()[: DIGITS[source.date_precision]] if source.date else ""
    label = str(StatementKind(source.kind).label)
    return article("Article", page, context, date=date, authors=names_of(context["issuers"]), label=label)
