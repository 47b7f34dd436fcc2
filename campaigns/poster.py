"""A campaign as a poster: its title and its day, and the names of those for whom it is who are in custody."""

from dataclasses import dataclass
from functools import cached_property

from django.http import Http404
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from campaigns.concerned import in_order
from campaigns.gathered import gather
from campaigns.models import CampaignIndexPage, CampaignPage
from campaigns.recurring import days_of
from network_site.live_list import live_list
from network_site.paper.fitting import fitted
from network_site.paper.view import PaperView
from people.models import Organisation, OrganisationName
from people.papers.allowed import is_in_custody

# In hundredths of the sheet's width.
TITLE = (89.6, 28)
NAMES_WIDTH, NAMES_HEIGHT, GAP = 89.6, 42, 3.2
MOST_COLUMNS, LARGEST_NAME = 3, 15
LONGEST_LEAD = 320  # letters: what is longer is for the page


@dataclass(frozen=True)
class Names:
    """The names of `people` (portrayals, not empty), in as many columns as let them stand largest."""

    people: list

    @cached_property
    def columns(self):
        """The names by column, of equal length but for the last."""
        names = [portrayal.name for portrayal in self.people]
        longest = [-(-len(names) // count) for count in range(1, MOST_COLUMNS + 1)]
        ways = [[names[first : first + length] for first in range(0, len(names), length)] for length in longest]
        return max(ways, key=_size)

    @cached_property
    def fitted(self):
        """The names of the column that leaves least room, `Fitted`: all have its size."""
        return _narrowest(self.columns)

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
        return min(portrayal.case.as_of for portrayal in self.people)


def _size(columns):
    """Give the size of names in such columns; none that counts where they do not fit."""
    found = _narrowest(columns)
    return found.size if found.height <= NAMES_HEIGHT else 0


def _narrowest(columns):
    """Give that of the columns, `Fitted`, whose names must be smallest; of several the highest."""
    width = (NAMES_WIDTH - GAP * (len(columns) - 1)) / len(columns)
    found = [fitted([(name, 800) for name in column], width, NAMES_HEIGHT, LARGEST_NAME) for column in columns]
    return min(found, key=lambda column: (column.size, -column.height))


class CampaignPoster(PaperView):
    """The poster of a live campaign; 404 where it is not live in the language."""

    template = "campaigns/poster.html"
    size = "a3"

    def paper(self, request, slug):
        """Give the context for the campaign with this slug."""
        index = live_list(request, CampaignIndexPage)
        page = CampaignPage.objects.live().child_of(index).filter(slug=slug, alias_of=None).first()
        if page is None:
            raise Http404
        versions = page.live_versions()
        page.keep_source(versions)
        around = self.around(request, page, [version.locale.language_code for version in versions])
        source = page.source
        gathered = gather(source, around["house_settings"])
        people = [portrayal for portrayal in gathered.people if is_in_custody(portrayal)]
        organisations = Organisation.objects.annotate(local_name=OrganisationName.of("pk", get_language()))
        return around | {
            "title": f"{_('Poster')}: {page.title}",
            "above": page.title,
            "above_url": page.get_url(request),
            "file_name": f"{slug}-poster-{self.size}",
            "size": self.size,
            "source": source,
            "heading": fitted([(page.title, 800)], *TITLE),
            "lead": page.lead if len(page.lead) <= LONGEST_LEAD else "",
            "days": days_of(source.starts_on, source.ends_on, source.recurs_yearly, gathered.today),
            "names": Names(people) if people else None,
            "organisers": in_order(organisations, source.campaign_organisers.all(), "organisation"),
            "address": request.build_absolute_uri(page.get_url(request)),
        }
