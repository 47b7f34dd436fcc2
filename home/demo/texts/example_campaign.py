"""A campaign that is made up."""

from datetime import date

from campaigns.models import CampaignPage
from home.demo.rows import PageRow
from home.demo.texts.excerpt import excerpt
from home.demo.texts.poems import SPARE_KEY

LINES = """\
The woman from the second floor asks,
the man with the dog asks,
    the dog asks,
sitting down before your door
as if it were a question of patience."""


BODY = [
    ("heading", "Why one line"),
    (
        "text",
        "<p>A long letter waits until there is time. A line is written now. In this example a whole month is "
        "made of them: one day, one line, one name.</p><p>Everything on this page is made up.</p>",
    ),
    (
        "quote",
        {
            "quote": "A letter is a window.",
            "speaker": "Nino Example",
            "source": "After her release",
            "original": "წერილი ფანჯარაა.",
            "original_language": "ka",
        },
    ),
    (
        "people",
        {
            "countries": [
                {"country": country, "context": context}
                for country, context in (
                    ("BY", "Here stands what a reader must know to understand why Anna Example is held."),
                    ("GE", "Here stands what a reader must know to understand why Nino Example was held."),
                    ("AZ", "Here stands what a reader must know to understand why Kamran Example is held."),
                )
            ]
        },
    ),
    excerpt(LINES, "By Hasmik Example, a poet who is made up."),
    (
        "write",
        {
            "heading": "Write one line",
            "text": "Staff read it first. In this demonstration nothing is passed on.",
        },
    ),
]


EXAMPLE_CAMPAIGN = PageRow(
    CampaignPage,
    "a-line-a-day",
    "A line a day",
    {
        "lead": "In May one line a day to each of three people. An example of a campaign, with example people.",
        "hashtag": "#Example",
        "starts_on": date(2024, 5, 1),
        "ends_on": date(2024, 5, 31),
        "body": BODY,
    },
    people=("anna-example", "nino-example", "kamran-example"),
    poem=SPARE_KEY,
)
