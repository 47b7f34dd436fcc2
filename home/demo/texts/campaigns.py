"""The action of 13 June 2025, by its sources; and a campaign that is made up."""

from datetime import date

from campaigns.models import CampaignPage
from home.demo.rows import PageRow

EXCERPT = """\
Somewhere a street is being swept.
Somewhere a boy carries bread, and the bread is still warm,
    and someone is called by name,
        for no reason,
        from a second floor,
to come back for his cap."""


def excerpt(poem, introduction):
    """Give the block with lines of the page `poem`."""
    return (
        "poem",
        {
            "heading": "From a poem written for this demonstration",
            "introduction": introduction,
            "verse": EXCERPT,
            "poem": poem,
        },
    )


def action_body(poem):
    """Give the blocks of the action's page; `poem` is the page of the poem."""
    return [
        ("heading", "Who we are"),
        (
            "text",
            "<p>We are the Network of Human Rights Houses. We come from Armenia, Azerbaijan, Belarus, Bosnia and "
            "Herzegovina, Croatia, Georgia, Norway, Poland, Serbia, Ukraine and the United Kingdom. On 13 June 2025 "
            "our network met.</p>",
        ),
        ("heading", "Why we stand here"),
        (
            "text",
            "<p>People we work with are behind bars. We stand here in peace, and we say their names.</p>",
        ),
        (
            "people",
            {
                "countries": [
                    {
                        "country": "BY",
                        "context": (
                            "After the presidential election of 9 August 2020 tens of thousands of people in Belarus "
                            "protested peacefully, and thousands were imprisoned. In September 2023 there were more "
                            "than 1,500 political prisoners on the register of the Human Rights Centre Viasna, and "
                            "more than 900 non-governmental organisations had been shut down, Human Rights Watch "
                            "reported."
                        ),
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
            "this demonstration does not reprint it.</p>",
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
            poem,
            "These lines are from another poem than the one read that day. The poet’s name, Maryna Example, is made "
            "up.",
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
)


def example_body(poem):
    """Give the blocks of the campaign that is made up; `poem` is the page of the poem."""
    return [
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
        excerpt(poem, "By Maryna Example, a poet who is made up."),
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
    },
    people=("anna-example", "nino-example", "kamran-example"),
)
