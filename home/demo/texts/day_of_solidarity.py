"""The Day of Solidarity with Political Prisoners of Belarus, by a report of 23 May 2024."""

from datetime import date

from campaigns.models import CampaignPage
from home.demo.rows import PageRow

REPORTED_ON = date(2024, 5, 23)
APPEAL = "Sviatlana Tsikhanouskaya, in an appeal published by Nasha Niva"
BODY = [
    ("heading", "Why this day"),
    (
        "text",
        "<p>On 21 May 2021 Vitold Ashurak died in penal colony no. 17 in Škloŭ. The day is kept every year.</p>"
        "<p>Mikalai Klimovich and Ales Pushkin died behind bars, too. The days are not in our sources.</p>",
    ),
    (
        "figures",
        {
            "heading": "Numbers of 23 May 2024",
            "figures": [
                {"value": value, "what": what, "as_of": REPORTED_ON, "source": APPEAL, "source_url": ""}
                for value, what in (
                    ("at least 1,500", "prisoners"),
                    ("almost as many", "who are out again"),
                    ("six", "who died behind bars"),
                )
            ],
        },
    ),
    ("heading", "In 2024"),
    (
        "text",
        "<p>From 19 May on there were more than 30 actions in different countries, Viasna reported on 23 May 2024. "
        "Fourteen of them are listed here. Who organised them is in most cases not in our source.</p>",
    ),
    ("actions", {"heading": "By day and place", "first_day": date(2024, 5, 19), "last_day": date(2024, 5, 24)}),
]


DAY_OF_SOLIDARITY = PageRow(
    CampaignPage,
    "day-of-solidarity",
    "Day of Solidarity with Political Prisoners of Belarus, 21 May",
    {
        "lead": (
            "Every year on 21 May people stand up for those who are behind bars in Belarus. This page tells of the "
            "year 2024."
        ),
        "starts_on": date(2021, 5, 21),  # the day that is remembered
        "recurs_yearly": True,
        "body": BODY,
    },
    people=("vitold-ashurak",),
)
