"""Placards and postcards: of one person, and of all whom a filter of the directory finds."""

from django.http import Http404
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from network_site.live_list import live_list
from network_site.paper.view import PaperView
from people.directory.filters import Filters
from people.models import PeopleIndexPage, Person
from people.papers.allowed import WITH_PLACARDS, has_placard
from people.papers.sheet import PLACARD, POSTCARD, Sheet
from people.papers.whom import found_for_paper
from people.portrayal import portray

AT_ONCE = 24  # as many as the directory shows on a page


class Sheets(PaperView):
    """Sheets of people, `kind` saying which: placard-a4, placard-a3 or postcard."""

    kind = "placard-a4"

    @property
    def template(self):
        """The template of the kind."""
        return f"people/papers/{self.kind.partition('-')[0]}s.html"

    @property
    def size(self):
        """The size of the paper."""
        return self.kind.partition("-")[2] or "a6"

    def sheets(self, portrayals, around):
        """Give what the template needs of the sheets of `portrayals`: they, and the portraits that they show."""
        place = POSTCARD if self.kind == "postcard" else PLACARD
        sheets = [Sheet(portrayal, place, around["base_url"]) for portrayal in portrayals if has_placard(portrayal)]
        portraits = {sheet.file for sheet in sheets if sheet.face}
        return {"sheets": sheets, "size": self.size, "portraits": portraits}

    def word(self):
        """Give the word for one of the kind."""
        return _("Postcard") if self.kind == "postcard" else _("Placard")

    def words(self):
        """Give the word for several of the kind."""
        return _("Postcards") if self.kind == "postcard" else _("Placards")


class SheetsOfPerson(Sheets):
    """Sheets of one person; 404 for whoever is not in custody, or has not agreed."""

    def paper(self, request, slug):
        """Give the context for the person with this slug."""
        index = live_list(request, PeopleIndexPage).specific
        person = Person.objects.listed().for_paper(get_language()).filter(WITH_PLACARDS, slug=slug).first()
        around = self.around(request, index, request.live_homes)
        made = self.sheets(portray([person] if person else [], around["house_settings"]), around)
        if not made["sheets"]:
            raise Http404
        portrayal = made["sheets"][0].portrayal
        return {
            **around,
            **made,
            "title": f"{self.word()}: {portrayal.name}",
            "above": portrayal.name,
            "above_url": portrayal.url,
            "file_name": f"{slug}-{self.kind}",
        }


class SheetsOfMany(Sheets):
    """Sheets of the people whom a filter of the directory finds, a page of their list at once."""

    is_large = True

    def paper(self, request):
        """Give the context for what the address asks."""
        index, filters = live_list(request, PeopleIndexPage).specific, Filters.read(request.GET)
        around = self.around(request, index, request.live_homes, filters.canonical)
        portrayals, paging = found_for_paper(WITH_PLACARDS, filters, around["house_settings"], AT_ONCE)
        made = self.sheets(portrayals, around)
        return {
            **around,
            **made,
            "title": self.words(),
            "above": index.title,
            "above_url": index.get_url(request) + filters.address(),
            "file_name": f"{self.kind}s",
            "is_empty": not made["sheets"],
            "paging": paging,
        }
