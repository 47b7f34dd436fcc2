"""What the home page shows, read in one place."""

from django.db.models import Count
from django.utils.translation import get_language

from campaigns.actions.found import coming_actions
from campaigns.models import CampaignPage, PoemPage, StatementPage
from campaigns.verse import stanzas
from home.elsewhere import elsewhere
from home.feeds import feeds
from people.case.kinds import Status
from people.models import Person
from people.portrayal import portray
from people.today import house_today

ROLL = 40
STATEMENTS = 3
COMING = 5


def front_context(request, home, house_settings):
    """Give the roll of names, the counters, the next actions and what is newest of each kind for the page `home`.

    Seven queries; one more where there is nothing of a kind in the language, to say where there is.
    """
    today = house_today(house_settings)
    listed = Person.objects.listed()
    people = listed.for_display(get_language()).order_by("sort_as", "name")[:ROLL]
    counts = dict(listed.order_by().values_list("status").annotate(Count("pk")))
    here = {"locale": home.locale_id, "alias_of": None}  # an alias stands in for a page of another language
    poem = PoemPage.objects.live().filter(**here).order_by("-first_published_at", "-pk").first()
    newest = {
        "campaign": CampaignPage.objects.live().filter(**here).newest_first().first(),
        "statements": list(StatementPage.objects.live().filter(**here).newest_first()[:STATEMENTS]),
        "poem": poem,
    }
    return newest | {
        "people": portray(people, house_settings),
        "counts": [(value, label, counts[value]) for value, label in Status.choices if counts.get(value)],
        "total": sum(counts.values()),
        "today": today,
        "actions": coming_actions(today, get_language(), COMING),
        "poem_lines": stanzas(poem.verse)[:1] if poem else [],
        "feeds": feeds(request),
        "elsewhere": elsewhere(request, [kind for kind, found in newest.items() if not found]),
    }
