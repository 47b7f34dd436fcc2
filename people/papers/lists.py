"""Lists on paper of whom a filter of the directory finds: names to be read aloud, and the birthdays of a month."""

from dataclasses import replace

from django.db.models import Q
from django.utils.translation import gettext as _

from network_site.dates import month_names
from network_site.live_list import live_list
from network_site.paper.view import PaperView
from network_site.press import Press
from people.directory.filters import Filters
from people.models import PeopleIndexPage
from people.papers import aloud
from people.papers.allowed import IN_CUSTODY, is_in_custody
from people.papers.whom import LONGEST_LIST, found_for_paper
from people.today import house_today


class ListOfPeople(PaperView):
    """A list of people whom a filter of the directory finds."""

    look = "letter"
    is_large = True

    def paper(self, request):
        """Give the context for what the address asks."""
        index = live_list(request, PeopleIndexPage).specific
        asked = Filters.read(request.GET)
        around = self.around(request, index, request.live_homes, asked.canonical)
        today = house_today(around["house_settings"])
        filters = self.narrowed(asked, today)
        portrayals, paging = found_for_paper(self.condition(), filters, around["house_settings"], LONGEST_LIST)
        context = around | self.told(portrayals, filters)
        return context | {
            "is_empty": not context["people"],
            "above": index.title,
            "above_url": index.get_url(request) + asked.address(),
            "paging": paging,
            "press": Press(context["title"], [around["house_name"]], "", today, ""),
        }

    def narrowed(self, filters, today):
        """Give what is asked for in fact, where nothing is asked."""
        return filters

    def condition(self):
        """Give the condition (a Q) that those on the list meet."""
        return IN_CUSTODY

    def told(self, portrayals, filters):
        """Give `people`, and what else the list says of them. Each list says how."""
        raise NotImplementedError


class NamesToBeReadAloud(ListOfPeople):
    """The names of those in custody, and after them of those who died there."""

    template = aloud.TEMPLATE

    def condition(self):
        """Give the condition of both."""
        return aloud.to_be_read()

    def told(self, portrayals, filters):
        """Give both parts of the list."""
        return aloud.names_read(portrayals) | {"file_name": "names"}


class BirthdaysOfMonth(ListOfPeople):
    """Whose birthday is in a month, of those in custody: this month where none is asked for."""

    template = "people/papers/birthdays.html"

    def narrowed(self, filters, today):
        """Give the filters with the month."""
        return replace(filters, birth_month=filters.birth_month or str(today.month))

    def condition(self):
        """Give the condition of those in custody whose birthday may be shown."""
        return IN_CUSTODY & Q(show_birthday=True)

    def told(self, portrayals, filters):
        """Give the people by day; those of whom only the month is known stand last."""
        people = [portrayal for portrayal in portrayals if is_in_custody(portrayal) and portrayal.birth]
        month = month_names()[int(filters.birth_month) - 1]
        return {
            "title": _("Birthdays: {month}").format(month=month),
            "file_name": f"birthdays-{filters.birth_month}",
            "people": sorted(people, key=lambda portrayal: portrayal.birth.day or 32),
            "months": [
                (name, filters.address(birth_month=str(number)), str(number) == filters.birth_month)
                for number, name in enumerate(month_names(), start=1)
            ],
        }
