"""The names of a campaign, to be read aloud: of its people who are in custody, and of those who died there."""

from campaigns.gathered import people_of
from campaigns.live_campaign import live_campaign
from network_site.asked import Asked
from network_site.paper.view import PaperView
from network_site.press import Press
from people.directory.found import REMEMBERED_LAST
from people.papers.aloud import TEMPLATE, names_read, to_be_read
from people.papers.whom import LONGEST_LIST, page_for_paper
from people.today import house_today


class CampaignNames(PaperView):
    """The list of a live campaign; 404 where it is not live in the language."""

    template = TEMPLATE
    look = "letter"
    is_large = True

    def paper(self, request, slug):
        """Give the context for the campaign with this slug."""
        page, languages = live_campaign(request, slug)
        asked = Asked.read(request.GET)
        around = self.around(request, page, languages, asked.canonical)
        house_settings = around["house_settings"]
        people, order = people_of(page.source)
        found = people.filter(to_be_read(), is_listed=True)
        found = found.order_by(REMEMBERED_LAST, order, "sort_as", "name", "pk")
        portrayals, paging = page_for_paper(found, asked.page, house_settings, LONGEST_LIST)
        told = names_read(portrayals)
        title = f"{told['title']}: {page.title}"
        return {
            **around,
            **told,
            "title": title,
            "is_empty": not told["people"],
            "above": page.title,
            "above_url": page.get_url(request),
            "file_name": f"{slug}-names",
            "paging": paging,
            "press": Press(title, [around["house_name"]], "", house_today(house_settings), ""),
        }
