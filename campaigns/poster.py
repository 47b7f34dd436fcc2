"""A campaign as a poster: its title and its day, and the names of those for whom it is who are in custody."""

from dataclasses import dataclass
from functools import cached_property

from django.utils.translation import get_language
from django.utils.translation import gettext as _

from campaigns.concerned import in_order
from campaigns.gathered import gather
from campaigns.live_campaign import live_campaign
from campaigns.recurring import days_of
from network_site.paper.fitting import cut, fitted
from network_site.paper.view import PaperView
from people.models import Organisation, OrganisationName
from people.papers.allowed import is_in_custody

# In hundredths of the sheet's width.
TITLE = (89.6, 28)
NAMES_WIDTH, NAMES_HEIGHT, GAP = 89.6, 42, 3.2
MOST_COLUMNS, LARGEST_NAME, WEIGHT = 3, 15, 800
MOST_NAMES, OTHERS = 60, "…"  # so many have room in every script
LONGEST_LEAD = 320  # letters: what is longer is for the page


@dataclass(frozen=True)
class Names:
    """The names of `people` (portrayals, not empty), in as many columns as let them stand largest.

    A sign behind the last one says that `has_others`, people of the campaign who are not looked at, or too many for
    the sheet.
    """

    people: list
    has_others: bool = False

    @cached_property
    def columns(self):
        """The names by column, of equal length but for the last."""
        names = [portrayal.name for portrayal in self.people[:MOST_NAMES]]
        names += [OTHERS] if self.has_others or len(self.people) > MOST_NAMES else []
        longest = [-(-len(names) // count) for count in range(1, MOST_COLUMNS + 1)]
        ways = [[names[first : first + length] for first in range(0, len(names), length)] for length in longest]
        return max(ways, key=_size)

    @cached_property
    def fitted(self):
        """The names of the column that leaves least room, `Fitted`: all have its size."""
        return _narrowest(self.columns)

    @property
    def set_columns(self):
        """The columns with each name as Words: one too long for its column stands in several lines."""
        return [
            [cut(name, WEIGHT, self.fitted.size, _width(self.columns)) for name in column] for column in self.columns
        ]

    @property
    def is_tall(self):
        """Whether they need more distance."""
        return any(words.is_tall for words in self.fitted.texts)

    @property
    def spare(self):
        """How much of the height of their place they leave, in steps of six."""
        return int(max(0, NAMES_HEIGHT - self.fitted.height) // 6 * 6)

    @property
    def confirmed(self):
        """The day of the oldest of the confirmations that they are in custody."""
        return min(portrayal.case.as_of for portrayal in self.people[:MOST_NAMES])


def _size(columns):
    """Give the size of names in such columns; none that counts where they do not fit."""
    found = _narrowest(columns)
    return found.size if found.height <= NAMES_HEIGHT else 0


def _width(columns):
    return (NAMES_WIDTH - GAP * (len(columns) - 1)) / len(columns)


def _narrowest(columns):
    """Give that of the columns, `Fitted`, whose names must be smallest; of several the highest."""
    width = _width(columns)
    found = [fitted([(name, WEIGHT) for name in column], width, NAMES_HEIGHT, LARGEST_NAME) for column in columns]
    return min(found, key=lambda column: (column.size, -column.height))


class CampaignPoster(PaperView):
    """The poster of a live campaign; 404 where it is not live in the language."""

    template = "campaigns/poster.html"
    size = "a3"

    def paper(self, request, slug):
        """Give the context for the campaign with this slug."""
        page, languages = live_campaign(request, slug)
        around = self.around(request, page, languages)
        source = page.source
        gathered = gather(source, around["house_settings"])
        people = [portrayal for portrayal in gathered.people if is_in_custody(portrayal)]
        organisations = Organisation.objects.annotate(local_name=OrganisationName.of("pk", get_language()))
        return around | {
            "title": _("Poster: {title}").format(title=page.title),
            "above": page.title,
            "above_url": page.get_url(request),
            "file_name": f"{slug}-poster-{self.size}",
            "size": self.size,
            "source": source,
            "heading": fitted([(page.title, WEIGHT)], *TITLE),
            "lead": page.lead if len(page.lead) <= LONGEST_LEAD else "",
            "days": days_of(source.starts_on, source.ends_on, source.recurs_yearly, gathered.today),
            "names": Names(people, gathered.more > 0) if people else None,
            "organisers": in_order(organisations, source.campaign_organisers.all(), "organisation"),
            "address": request.build_absolute_uri(page.get_url(request)),
        }
