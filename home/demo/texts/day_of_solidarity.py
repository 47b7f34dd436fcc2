"""The Day of Solidarity with Political Prisoners of Belarus, by a report of 23 May 2024."""

from datetime import date

from campaigns.models import CampaignPage
from home.demo.rows import PageRow

DAYS = (
    (
        "21 May",
        (
            "Klaipėda: a bicycle ride with flags",
            "Warsaw: a marathon of letters at the Belarusian Youth Hub, three hours long; a meeting at the Belarusian "
            "House",
            "Vilnius: a rally on Cathedral Square, with over a hundred people; a petition to the foreign ministry was "
            "read, and was open for signing",
            "Zurich: a rally, with RAZAM and Libereco",
            "Białystok: near the consulate",
            "Vilnius: an open recording of a podcast on health in prison",
        ),
    ),
    (
        "20 May",
        (
            "Scotland, no city is given: flags with the names of all prisoners",
            "Moscow: portraits of the dead near the embassy, by night",
            "Brussels: a rally, and postcards to prisoners whose birthday is in May",
            "Turin: an exhibition of almost 400 portraits by Ksisha Anhelava, until 24 May",
        ),
    ),
    (
        "19 May",
        (
            "Warsaw: photographs on stylised wire in the open air, and a performance",
            "Rome: a rally of the diaspora",
            "London: a rally on Parliament Square",
        ),
    ),
)


BODY = [
    ("heading", "Why this day"),
    (
        "text",
        "<p>On 21 May 2021 Vitold Ashurak died in penal colony no. 17 in Škloŭ. The day is kept every year.</p>"
        "<p>Mikalai Klimovich and Ales Pushkin died behind bars, too. The days are not in our sources.</p>",
    ),
    ("heading", "Numbers of 23 May 2024"),
    (
        "text",
        "<p>At least 1,500 prisoners, almost as many who are out again, six who died behind bars: so Sviatlana "
        "Tsikhanouskaya in an appeal that Nasha Niva published.</p>",
    ),
    ("heading", "By day and place, 2024"),
    (
        "text",
        "<p>From 19 May on there were more than 30 actions in different countries, Viasna reported on 23 May 2024. "
        "These are some of them. Who organised them is in most cases not in our source.</p>",
    ),
    *(
        block
        for day, actions in DAYS
        for block in (
            ("heading", day),
            ("text", "<ul>" + "".join(f"<li>{action}</li>" for action in actions) + "</ul>"),
        )
    ),
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
        "starts_on": date(2024, 5, 21),
        "body": BODY,
    },
    people=("vitold-ashurak",),
)
