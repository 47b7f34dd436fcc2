"""What was new in a campaign that is made up."""

from datetime import date

from campaigns.models import UpdatePage
from home.demo.rows import ItemRow, PageRow
from home.demo.texts.example_campaign import EXAMPLE_CAMPAIGN

EXAMPLE_UPDATE = PageRow(
    UpdatePage,
    "what-may-brought",
    "What May brought",
    {
        "date": date(2024, 5, 31),
        "lead": "Four short pieces of news from the campaign. All of them are made up.",
    },
    parent=EXAMPLE_CAMPAIGN,
    items=(
        ItemRow(
            "Ninety-three lines",
            (
                "Thirty-one days, three people: that makes ninety-three. No two of the lines begin with the same word.",
                "Who has received them we do not know.",
            ),
            ("anna-example", "nino-example", "kamran-example"),
        ),
        ItemRow(
            "Anna Example reads an atlas",
            ("She may receive books since last summer. Novels are sent back; an atlas was let through.",),
            ("anna-example",),
            date(2024, 5, 20),
        ),
        ItemRow(
            "A lesson below the kitchen window",
            ("Pupils of Kamran Example held up a map in the school yard. He could see it from his kitchen.",),
            ("kamran-example",),
            date(2024, 5, 27),
        ),
        ItemRow(
            "Windows in the library",
            ("Nino Example is preparing another exhibition. The library has given her its longest wall.",),
            ("nino-example",),
            date(2024, 5, 29),
        ),
    ),
)
