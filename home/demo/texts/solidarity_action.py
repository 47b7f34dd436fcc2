"""The action of 13 June 2025, by its sources: the campaign, and the action below it."""

from datetime import date

from campaigns.action_kinds import ActionKind
from campaigns.models import ActionPage, CampaignPage
from home.demo.rows import PageRow
from home.demo.texts.excerpt import excerpt
from home.demo.texts.poems import NORTH_WINDOW

LINES = """\
Somewhere a street is being swept.
Somewhere a boy carries bread, and the bread is still warm,
    and someone is called by name,
        for no reason,
        from a second floor,
to come back for his cap."""


SINCE_2020 = (
    "After the presidential election of 9 August 2020 tens of thousands of people in Belarus protested peacefully, and "
    "thousands were imprisoned."
)
BELARUS = (
    f"{SINCE_2020} On 17 September 2023 there were more than 1,500 political prisoners on the register of the Human "
    "Rights Centre Viasna, and more than 900 non-governmental organisations had been shut down, Human Rights Watch "
    "reported."
)
AZERBAIJAN = (
    "Journalists were arrested in late 2023. Since then the number of political prisoners has reportedly come to "
    "hundreds: so says independent civil society in Azerbaijan, as cited by the network on 13 June 2025."
)
COLLEAGUES = (
    "andrei-aliaksandrau",
    "ales-bialiatski",
    "uladzimir-labkovich",
    "valiantsin-stefanovich",
    "marfa-rabkova",
    "anar-mammadli",
    "ulviyya-ali",
)


BODY = [
    ("heading", "Who stood there"),
    (
        "text",
        "<p>The Network of Human Rights Houses, at its meeting of 2025. The countries of the network are Armenia, "
        "Azerbaijan, Belarus, Bosnia and Herzegovina, Croatia, Georgia, Norway, Poland, Serbia, Ukraine and the "
        "United Kingdom.</p>",
    ),
    ("heading", "Why they stood there"),
    (
        "text",
        "<p>Colleagues of theirs are behind bars. They stood there in peace, and named them.</p>",
    ),
    (
        "people",
        {"countries": [{"country": "BY", "context": BELARUS}, {"country": "AZ", "context": AZERBAIJAN}]},
    ),
    ("heading", "A poem was read"),
    (
        "text",
        "<p>That day Taciana Niadbaj read a poem. It is published in Belarusian and in English, and it is hers: "
        "this demonstration does not reprint it.</p>",
    ),
    excerpt(
        LINES,
        "These lines are from another poem, written for this demonstration in Belarusian and in English. The poet’s "
        "name, Maryna Example, is made up.",
    ),
    (
        "write",
        {
            "heading": "Write to any of them",
            "text": (
                "Letters to prison tend not to arrive. On the network’s own site, staff hand messages to those "
                "who are in touch. In this demonstration nothing is passed on."
            ),
        },
    ),
]
CAMPAIGN = PageRow(
    CampaignPage,
    "peaceful-solidarity-action",
    "Peaceful solidarity action",
    {
        "lead": (
            "At its meeting of 2025 the Network of Human Rights Houses stood up for colleagues who are behind bars in "
            "Belarus and Azerbaijan."
        ),
        "starts_on": date(2025, 6, 13),
        "body": BODY,
    },
    people=COLLEAGUES,
    organisations=("network",),
    poem=NORTH_WINDOW,
)
ACTION = PageRow(
    ActionPage,
    "13-june-2025",
    "The network stands up for its colleagues",
    {
        "kind": ActionKind.OTHER,
        "starts_on": date(2025, 6, 13),
        "lead": "Seven colleagues were named: five who are behind bars in Belarus, two in Azerbaijan.",
        "body": [
            (
                "text",
                "<p>It was a peaceful action, at the network’s meeting. The place is not in our sources.</p>"
                "<p>A poem was read that day, by Taciana Niadbaj: a writer, a poet and a human rights defender. She is "
                "chair of the board of the Barys Zvozskau Belarusian Human Rights House, and chair of PEN Belarus.</p>",
            ),
        ],
    },
    parent=CAMPAIGN,
    people=COLLEAGUES,
    organisations=("network",),
)
