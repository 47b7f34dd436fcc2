"""What was done on and before 21 May 2024, by a report of 23 May 2024."""

from datetime import date

from campaigns.action_kinds import ActionKind
from campaigns.models import ActionPage
from home.demo.rows import PageRow
from home.demo.texts.day_of_solidarity import DAY_OF_SOLIDARITY

NO_CITY = ""


def action(slug, kind, day, city, title, lead, body="", **values):
    """Give the row of an action on a `day` of May 2024; `body` is one more sentence."""
    return PageRow(
        ActionPage,
        slug,
        title,
        {
            "kind": kind,
            "starts_on": date(2024, 5, day),
            "lead": lead,
            "body": [("text", f"<p>{body}</p>")] if body else [],
            **values,
        },
        parent=DAY_OF_SOLIDARITY,
        city=city,
    )


DAY_OF_SOLIDARITY_ACTIONS = [
    action(
        "klaipeda-bicycle-ride",
        ActionKind.RIDE,
        *(21, "klaipeda"),
        "Bicycle ride with flags",
        "In Klaipėda people rode bicycles and carried flags.",
    ),
    action(
        "warsaw-marathon-of-letters",
        ActionKind.LETTERS,
        *(21, "warsaw"),
        "Three hours of letters",
        "For three hours people wrote letters.",
        venue="Belarusian Youth Hub",
    ),
    action(
        "warsaw-meeting",
        ActionKind.MEETING,
        *(21, "warsaw"),
        "Meeting at the Belarusian House",
        "People met in Warsaw. What they spoke of, our source does not say.",
        venue="Belarusian House",
    ),
    action(
        "vilnius-rally",
        ActionKind.RALLY,
        *(21, "vilnius"),
        "Over a hundred people on Cathedral Square",
        "Over a hundred people came to a rally in Vilnius. A petition to the foreign ministry was read there.",
        "Whoever wanted to could sign the petition.",
        venue="Cathedral Square",
    ),
    action(
        "zurich-rally",
        ActionKind.RALLY,
        *(21, "zurich"),
        "Rally with RAZAM and Libereco",
        "People rallied in Zurich, with RAZAM and Libereco.",
    ),
    action(
        "bialystok-near-the-consulate",
        ActionKind.OTHER,
        *(21, "bialystok"),
        "Action near the consulate",
        "In Białystok people came together near the consulate. What they did there, our source does not say.",
        venue="Near the consulate",
    ),
    action(
        "vilnius-podcast",
        ActionKind.PODCAST,
        *(21, "vilnius"),
        "Health in prison: an open recording",
        "In Vilnius a podcast on health in prison was recorded. The recording was open.",
    ),
    action(
        "scotland-flags",
        ActionKind.OTHER,
        *(20, NO_CITY),
        "Flags with the names of all prisoners",
        "In Scotland there were flags with the names of all prisoners. The city is not in our source.",
        venue="Scotland",
        country="GB",
    ),
    action(
        "moscow-portraits",
        ActionKind.OTHER,
        *(20, "moscow"),
        "Portraits of the dead",
        "By night there were portraits of the dead near the embassy.",
        venue="Near the embassy",
    ),
    action(
        "brussels-rally",
        ActionKind.RALLY,
        *(20, "brussels"),
        "Rally, and postcards for birthdays",
        "People rallied in Brussels. There were postcards to prisoners whose birthday is in May.",
    ),
    action(
        "turin-exhibition",
        ActionKind.EXHIBITION,
        *(20, "turin"),
        "Almost 400 portraits",
        "In Turin portraits by Ksisha Anhelava were on show, almost 400 of them.",
        ends_on=date(2024, 5, 24),
    ),
    action(
        "warsaw-exhibition",
        ActionKind.EXHIBITION,
        *(19, "warsaw"),
        "Photographs on stylised wire",
        "In Warsaw photographs were on show in the open air, on stylised wire.",
        "There was a performance, too.",
        venue="In the open air",
    ),
    action(
        "rome-rally",
        ActionKind.RALLY,
        *(19, "rome"),
        "Rally of the diaspora",
        "In Rome the diaspora rallied.",
    ),
    action(
        "london-rally",
        ActionKind.RALLY,
        *(19, "london"),
        "Rally on Parliament Square",
        "In London people rallied on Parliament Square.",
        venue="Parliament Square",
    ),
]
