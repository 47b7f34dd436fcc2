"""#FreeViasna, by a dispatch of 17 September 2023."""

from datetime import date

from campaigns.models import CampaignPage
from home.demo.rows import PageRow
from home.demo.texts.solidarity_action import SINCE_2020

BODY = [
    ("heading", "Seven, and five"),
    (
        "text",
        "<p>On 17 September 2021, when Belarusian and international organisations began this campaign, seven "
        "members of Viasna were behind bars. On 17 September 2023 there were five: those listed below. Their "
        "sentences ran from 6 to 15 years.</p>"
        "<p>Leanid Sudalenka had served a sentence of three years and was free by then.</p>",
    ),
    ("people", {"countries": [{"country": "BY", "context": SINCE_2020}]}),
    (
        "figures",
        {
            "heading": "Numbers of 17 September 2023",
            "figures": [
                {
                    "value": value,
                    "what": what,
                    "as_of": date(2023, 9, 17),
                    "source": "Human Rights Watch",
                    "source_url": "",
                }
                for value, what in (
                    ("more than 1,500", "political prisoners on the register of the Human Rights Centre Viasna"),
                    ("more than 900", "non-governmental organisations that have been shut down in Belarus"),
                )
            ],
        },
    ),
    (
        "write",
        {
            "heading": "Write to the five",
            "text": "In this demonstration a message to a real person is not stored at all.",
        },
    ),
]


FREE_VIASNA = PageRow(
    CampaignPage,
    "free-viasna",
    "Free the members of Viasna",
    {
        "lead": (
            "A campaign for people of the Human Rights Centre Viasna who are behind bars. It was begun on 17 September "
            "2021."
        ),
        "hashtag": "#FreeViasna",
        "starts_on": date(2021, 9, 17),
        "body": BODY,
    },
    people=(
        "ales-bialiatski",
        "valiantsin-stefanovich",
        "uladzimir-labkovich",
        "marfa-rabkova",
        "andrei-chapiuk",
    ),
)
