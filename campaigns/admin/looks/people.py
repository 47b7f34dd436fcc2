"""People who are named in the words of a publication and are not among its people."""

from django.utils.translation import gettext as _
from wagtail import hooks

from campaigns.admin.looks.namesakes import without_namesakes
from campaigns.gathered import rule_of
from campaigns.models import ActionPage, CampaignPage, StatementPage, UpdatePage
from network_site.admin.looks.looking import HOOK
from network_site.admin.looks.texts import texts_of
from people.admin.looks.named import named_in
from people.models import Person

# Where a page says whom it concerns. Rows of people are no words, and who signs is not who is meant.
ROWS = {StatementPage: "statement_people", CampaignPage: "campaign_people", ActionPage: "action_people"}
NO_TEXT = ("signatories", "hashtag", "seo_title", "search_description")
MOST_NAMED = 6


@hooks.register(HOOK)
def named_and_not_chosen(page):
    """Name the people of the register who stand in the text of `page` and are not chosen on it."""
    if type(page) is not UpdatePage and type(page) not in ROWS:
        return []
    texts, chosen = list(texts_of(page, NO_TEXT)), _chosen(page.source)
    named = named_in(texts, chosen)
    gathered = _gathered(named, page.source)
    named = [person for person in named if person.pk not in gathered]
    named = without_namesakes(named, chosen | gathered, texts)
    if not named:
        return []
    names = ", ".join(person.name for person in named[:MOST_NAMED])
    return [_("Named in the text, and not among the people of this page: %(names)s.") % {"names": names}]


def _chosen(source):
    """Give the keys of the people whom `source` concerns; those of a draft are in memory."""
    if isinstance(source, UpdatePage):
        return {row.person_id for item in source.items.all() for row in item.item_people.all()}
    return {row.person_id for row in getattr(source, ROWS[type(source)]).all()}


def _gathered(people, source):
    """Give the keys of those of `people` whom the rule of a campaign gathers."""
    rule = rule_of(source) if people and isinstance(source, CampaignPage) else None
    if rule is None:
        return set()
    return set(Person.objects.filter(rule, pk__in=[person.pk for person in people]).values_list("pk", flat=True))
