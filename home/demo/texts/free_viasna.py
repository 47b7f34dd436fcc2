"""#FreeViasna, by a digest of 2 November 2022 and a dispatch of 17 September 2023."""

from datetime import date

from campaigns.models import CampaignPage
from home.demo.rows import PageRow
from home.demo.texts.solidarity_action import BELARUS

# Eleven items: the heading, and the paragraphs below it.
DIGEST = (
    ("A call from the United Nations", "Experts of the United Nations call for the release of Ales Bialiatski."),
    (
        "Two prizes",
        "Dunja Mijatović, Commissioner for Human Rights of the Council of Europe, speaks of the Nobel Prize and of the "
        "Václav Havel Prize.",
    ),
    (
        "More than 5,000 signatures",
        "Libereco has gathered them under a petition. It is to be sent to the ambassador of Belarus to Germany and to "
        "honorary consuls.",
        "In its #WeStandBYyou, since July 2020, more than 300 members of parliament have each become the symbolic "
        "godparent of a prisoner. They sit in the parliaments of more than a dozen European countries.",
    ),
    ("A painting", "One item is about the painting of an artist."),
    (
        "Elected again",
        "FIDH held its 41st congress in Paris from 23 to 27 October 2022. Valiantsin Stefanovich was elected "
        "vice-president again.",
    ),
    ("A meeting", "One item is about a meeting with the President of France."),
    (
        "Human Rights Tulip 2022",
        "The shortlist has 10 of 80 nominees. PEN Belarus is among them.",
    ),
    (
        "Two birthdays in October",
        "Valiantsin Stefanovich turned 50 on 14 October, his second birthday in detention. Uladzimir Labkovich turned "
        "44 on 22 October.",
    ),
    ("Marfa Rabkova appeals", "She was sentenced to 15 years, and has appealed."),
    (
        "A call for support",
        "The digest asks for donations by way of BySol. This demonstration does not repeat the link.",
    ),
    ("No news of Leanid Sudalenka", "Of him, the digest says, there is no news lately."),
)


BODY = [
    ("heading", "Seven, and five"),
    (
        "text",
        "<p>On 17 September 2021, when Belarusian and international organisations began this campaign, seven "
        "members of Viasna were behind bars. On 17 September 2023 there were five: those listed below. Their "
        "sentences ran from 6 to 15 years.</p>"
        "<p>Leanid Sudalenka had served a sentence of three years and was free by then.</p>",
    ),
    ("people", {"countries": [{"country": "BY", "context": BELARUS}]}),
    ("heading", "From a digest of 2 November 2022"),
    (
        "text",
        "<p>What follows was true on that day. We tell it in our own words; the digest’s pictures and quotes are "
        "not repeated here.</p>"
        + "".join(f"<h3>{heading}</h3>" + "".join(f"<p>{text}</p>" for text in texts) for heading, *texts in DIGEST),
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
