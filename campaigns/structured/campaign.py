"""A campaign: an Article about its people. schema.org has no campaign, and its Event needs a place and an hour."""

from campaigns.structured.article import article, names_of


def campaign_data(page, context):
    """Give the dict for a CampaignPage with its context."""
    hashtag = page.source.hashtag
    return article("Article", page, context, authors=names_of(context["organisers"])) | (
        {"keywords": hashtag} if hashtag else {}
    )
