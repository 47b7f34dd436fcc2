"""Two actions that are made up: one is over, one is to come."""

from datetime import date, time

from campaigns.action_kinds import ActionKind
from campaigns.models import ActionPage
from home.demo.rows import PageRow, ReadingRow
from home.demo.texts.annas_year import ANNAS_YEAR
from home.demo.texts.example_campaign import EXAMPLE_CAMPAIGN
from home.demo.texts.poems import SPARE_KEY

EVENING = PageRow(
    ActionPage,
    "an-evening-of-lines",
    "An evening of lines",
    {
        "kind": ActionKind.LETTERS,
        "starts_on": date(2024, 5, 31),
        "starts_at": time(18),
        "ends_at": time(21),
        "time_zone": "Asia/Tbilisi",
        "venue": "Library of the example town",
        "contact": "press@demo.example",
        "lead": "On the last evening of May everybody wrote a line, the thirty-first.",
        "body": [
            (
                "text",
                "<p>Forty people came, and wrote in seven languages. Nino Example read a poem aloud. Then it was quiet "
                "for an hour, but for the pens.</p>",
            ),
            (
                "quote",
                {
                    "quote": "Inside, one line lasted me a day.",
                    "speaker": "Nino Example",
                    "source": "That evening, before the poem",
                },
            ),
            ("text", "<p>The evening is made up, and so is everybody who is named here.</p>"),
        ],
    },
    parent=EXAMPLE_CAMPAIGN,
    people=("anna-example", "nino-example", "kamran-example"),
    organisations=("example-house", "example-union"),
    city="example-town",
    related=(SPARE_KEY, ANNAS_YEAR),
)
EXHIBITION = PageRow(
    ActionPage,
    "forty-one-windows",
    "Forty-one windows",
    {
        "kind": ActionKind.EXHIBITION,
        "time_zone": "Asia/Tbilisi",
        "venue": "Library of the example town",
        "contact": "press@demo.example",
        "lead": (
            "Windows, photographed from inside by Nino Example: one for each letter that reached her. The library "
            "shows them for five days. The exhibition is made up."
        ),
    },
    parent=EXAMPLE_CAMPAIGN,
    people=("nino-example",),
    organisations=("example-union",),
    city="example-town",
    coming=(120, 124),
)
EXAMPLE_ACTIONS = [EVENING, EXHIBITION]
READINGS = [ReadingRow(SPARE_KEY, "nino-example", "example-town", date(2024, 5, 31), EVENING)]
