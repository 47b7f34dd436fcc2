"""What each page of the style guide shows: a template of the site, and what it is given."""

from types import SimpleNamespace

from django.core.paginator import Paginator
from django.utils.translation import gettext

from home.styleguide import publications
from home.styleguide.people import days_ago, portrayals
from people.case.kinds import Status
from people.case.months import draw
from people.directory.context import directory_context
from people.directory.counters import Counter
from people.directory.filters import Filters
from people.papers.offered import papers_of
from people.today import house_today
from solidarity import words
from solidarity.forms import MessageForm
from solidarity.recipients import Recipients


def components(around, _name):
    """Give all components on one page."""
    people = portrayals(around["house_settings"])
    wrong = mistaken_form()
    wrong.auto_id = "wrong_%s"  # beside a form without mistakes
    return "home/styleguide/components.html", {
        "page": SimpleNamespace(title="styleguide"),
        "examples": people,
        "portrayal": people["life"],
        "person": people["life"].person,
        "names": people["life"].person.names.all()[:5],
        "people": list(people.values()),
        "few": [people[name] for name in ("custody", "long-name", "life", "free", "memory", "prosecuted")],
        "addressees": list(people.values())[:2],
        "gathered": publications.gathered(list(people.values())),
        "programme": publications.programme(),
        "signatures": publications.signatures(),
        "sources": publications.sources(),
        "body": publications.body(),
        "poem": publications.poem(),
        "stanzas": publications.poem()["original"].stanzas,
        "tally": tally(people.values()),
        "total": 14,
        "everyone": "?",
        "filters": Filters(),
        "today": days_ago(0),
        "form": MessageForm(),
        "wrong": wrong,
        "recipients": Recipients(open=list(people.values())[:2]),
        "paging": Paginator(range(60), 24).page(2),
        "versions": around["versions"],
    }


def profile(around, name):
    """Give the profile of an example person."""
    portrayal = portrayals(around["house_settings"])[name]
    return "people/profile_page.html", {
        "page": SimpleNamespace(title=gettext("People")),
        "portrayal": portrayal,
        "drawn": draw(portrayal.case, house_today(around["house_settings"])),
        "papers": papers_of(portrayal),
        "person": portrayal.person,
        "names": portrayal.person.names.all(),
        "sources": publications.sources(),
    }


def directory(around, name):
    """Give the directory: as windows, as a list, or with nobody found."""
    people = [] if name == "empty" else list(portrayals(around["house_settings"]).values())
    found = directory_context(Filters(), around["house_settings"], "")
    return "people/people_index_page.html", found | {
        "page": SimpleNamespace(title=gettext("People")),
        "people": people,
        "living": [portrayal for portrayal in people if portrayal.look != "memory"],
        "remembered": [portrayal for portrayal in people if portrayal.look == "memory"],
        "tally": tally(people),
        "total": len(people),
        "old": 0,
        "paging": Paginator(people, 24).page(1),
        "as_list": name == "list",
    }


def letter(around, name):
    """Give the form: as it is first seen, with every mistake, and its answers."""
    open_to = [portrayals(around["house_settings"])["custody"]]
    context = {"page": SimpleNamespace(title=gettext("Write a message")), "action": "#", "people": open_to}
    if name == "thanks":
        return "solidarity/thanks.html", context
    if name == "closed":
        return "solidarity/closed.html", context | {"closed": [(open_to[0], words.NOT_TAKEN)], "text": "…"}
    recipients = Recipients(open=open_to)
    form = mistaken_form() if name == "errors" else MessageForm()
    return "solidarity/message_page.html", context | {"form": form, "recipients": recipients, "roads": recipients.roads}


def nothing(_around, _name):
    """Give the answer to an address that is no page."""
    return "404.html", {}


def mistaken_form():
    """Give the form with a mistake in each field that can hold one."""
    return MessageForm({"text": "", "email": "nobody", "contact": "on", "signature": "�"})


def tally(people):
    """Give the counters of `people`, portrayals, as components/tally.html takes them."""
    statuses = [portrayal.case.status for portrayal in people]
    return [(Counter(status, status.label, statuses.count(status)), "?") for status in Status if status in statuses]


SHEETS = {"people": profile, "directory": directory, "letter": letter, "nothing": nothing, "": components}
