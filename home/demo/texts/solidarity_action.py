"""The action of 13 June 2025, by its sources."""

from datetime import date

from campaigns.models import CampaignPage
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


BELARUS = (
    "After the presidential election of 9 August 2020 tens of thousands of people in Belarus protested peacefully, and "
    "thousands were imprisoned. On 17 September 2023 there were more than 1,500 political prisoners on the register of "
    "the Human Rights Centre Viasna, and more than 900 non-governmental organisations had been shut down, Human Rights "
    "Watch reported."
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
        {
            "countries": [
                {
                    "country": "BY",
                    "context": BELARUS,
                },
                {
                    "country": "AZ",
                    "context": (
                        "Journalists were arrested in late 2023. Since then the number of political prisoners "
                        "has reportedly come to hundreds: so says independent civil society in Azerbaijan, as "
                        "cited by the network on 13 June 2025."
                    ),
                },
            ]
        },
    ),
    ("heading", "A poem was read"),
    (
        "text",
        "<p>That day Taciana Niadbaj read a poem. It is published in Belarusian and in English, and it is hers: "
        "this demonstration does not reprint it.</p>"
        "<p>Taciana Niadbaj is a writer, a poet and a human rights defender. She is chair of the board of the "
        "Barys Zvozskau Belarusian Human Rights House, and chair of PEN Belarus.</p>",
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
    excerpt(
        LINES,
        "These lines are from another poem than the one read that day. The poet’s name, Maryna Example, is made up.",
    ),
]


ACTION = PageRow(
    CampaignPage,
    "peaceful-solidarity-action",
    "Peaceful solidarity action of 13 June 2025",
    {
        "lead": (
            "At its meeting of 2025 the Network of Human Rights Houses stood up for colleagues who are behind bars in "
            "Belarus and Azerbaijan."
        ),
        "starts_on": date(2025, 6, 13),
        "body": BODY,
    },
    people=(
        "andrei-aliaksandrau",
        "ales-bialiatski",
        "uladzimir-labkovich",
        "valiantsin-stefanovich",
        "marfa-rabkova",
        "anar-mammadli",
        "ulviyya-ali",
    ),
    poem=NORTH_WINDOW,
)
