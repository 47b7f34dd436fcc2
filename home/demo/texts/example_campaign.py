"""A campaign that is made up."""

from datetime import date

from campaigns.models import CampaignPage
from home.demo.rows import PageRow
from home.demo.texts.annas_year import ANNAS_YEAR
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
        "letter",
        {
            "text": (
                "Your line came on a Tuesday. I read it until it was a whole page. It rains here, and the light goes "
                "on at six."
            ),
            "writer": "anna-example",
            "date": date(2024, 5, 19),
            "original": (
                "Твой радок прыйшоў у аўторак. Я чытала яго, пакуль ён не зрабіўся цэлай старонкай. Тут дождж, і "
                "святло запальваюць а шостай."
            ),
            "original_language": "be",
            "consent": "Anna Example's family, on 24 May 2024. Made up.",
        },
    ),
    (
        "people",
        {
            "countries": [
                {"country": country, "context": context, "register_url": address}
                for country, context, address in (
                    (
                        "BY",
                        "Here stands what a reader must know to understand why Anna Example is held.",
                        "https://demo.example/register/",
                    ),
                    ("GE", "Here stands what a reader must know to understand why Nino Example was held.", ""),
                    ("AZ", "Here stands what a reader must know to understand why Kamran Example is held.", ""),
                )
            ]
        },
    ),
    (
        "demands",
        {
            "heading": "What we ask for",
            "demands": [
                "Release Anna Example, and let Kamran Example out of his flat.",
                "Hand over to them what is written to them.",
            ],
        },
    ),
    (
        "figures",
        {
            "heading": "May in numbers",
            "figures": [
                {"value": value, "what": what, "as_of": date(2024, 5, 31), "source": "Example House", "source_url": ""}
                for value, what in (("93", "lines written"), ("7", "languages"), ("40", "people on the last evening"))
            ],
        },
    ),
    excerpt(LINES, "By Hasmik Example, a poet who is made up."),
    ("actions", {"heading": "By day and place"}),
    ("downloads", {"heading": "To print", "documents": ["a-line-a-day.txt"]}),
    (
        "write",
        {
            "heading": "Write one line",
            "text": "Staff read it first. In this demonstration nothing is passed on.",
        },
    ),
    (
        "sign",
        {
            "heading": "Sign for them",
            "text": "The petition is made up, and so is the number: nobody answers at the address.",
            "addressee": "The example ombudsperson",
            "url": "https://demo.example/petition/",
            "count": 1204,
            "counted_on": date(2024, 5, 31),
        },
    ),
    (
        "donate",
        {
            "heading": "For stamps and paper",
            "text": "Nothing can be given at this address: it is made up.",
            "url": "https://demo.example/donate/",
        },
    ),
    ("share", {"heading": "Tell somebody", "text": "One name, told to one person, is enough."}),
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
        "recurs_yearly": True,
        "hero_alt": "A drawn table by a window, with letters and pens on it.",
        "body": BODY,
    },
    picture=("letters-on-a-table.webp", "Letters on a table"),
    people=("anna-example", "nino-example", "kamran-example"),
    organisations=("example-house", "example-union"),
    related=(ANNAS_YEAR,),
    poem=SPARE_KEY,
)
