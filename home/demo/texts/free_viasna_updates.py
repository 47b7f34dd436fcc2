"""What was new in #FreeViasna: a digest of 2 November 2022, and a dispatch of 17 September 2023."""

from datetime import date

from campaigns.models import UpdatePage
from home.demo.rows import ItemRow, PageRow
from home.demo.texts.free_viasna import FREE_VIASNA

DIGEST = PageRow(
    UpdatePage,
    "digest-of-november-2022",
    "What was new by 2 November 2022",
    {
        "date": date(2022, 11, 2),
        "lead": (
            "Eleven short pieces of news, told by the digest of that day. We tell them in our own words; the digest’s "
            "pictures and quotes are not repeated here."
        ),
    },
    parent=FREE_VIASNA,
    items=(
        ItemRow(
            "A call from the United Nations",
            ("Experts of the United Nations call for the release of Ales Bialiatski.",),
            ("ales-bialiatski",),
        ),
        ItemRow(
            "Two prizes",
            (
                "Dunja Mijatović, Commissioner for Human Rights of the Council of Europe, speaks of the Nobel Prize "
                "and of the Václav Havel Prize.",
            ),
        ),
        ItemRow(
            "More than 5,000 signatures",
            (
                "Libereco has gathered them under a petition. It is to be sent to the ambassador of Belarus to "
                "Germany and to honorary consuls.",
                "In its #WeStandBYyou, since July 2020, more than 300 members of parliament have each become the "
                "symbolic godparent of a prisoner. They sit in the parliaments of more than a dozen European "
                "countries.",
            ),
        ),
        ItemRow("A painting", ("One item is about the painting of an artist.",)),
        ItemRow(
            "Elected again",
            (
                "FIDH held its 41st congress in Paris from 23 to 27 October 2022. Valiantsin Stefanovich was elected "
                "vice-president again.",
            ),
            ("valiantsin-stefanovich",),
        ),
        ItemRow("A meeting", ("One item is about a meeting with the President of France.",)),
        ItemRow("Human Rights Tulip 2022", ("The shortlist has 10 of 80 nominees. PEN Belarus is among them.",)),
        ItemRow(
            "Two birthdays in October",
            (
                "Valiantsin Stefanovich turned 50 on 14 October, his second birthday in detention. Uladzimir "
                "Labkovich turned 44 on 22 October.",
            ),
            ("valiantsin-stefanovich", "uladzimir-labkovich"),
        ),
        ItemRow(
            "Marfa Rabkova appeals",
            ("She was sentenced to 15 years, and has appealed.",),
            ("marfa-rabkova",),
        ),
        ItemRow(
            "A call for support",
            ("The digest asks for donations by way of BySol. This demonstration does not repeat the link.",),
        ),
        ItemRow(
            "No news of Leanid Sudalenka",
            ("Of him, the digest says, there is no news lately.",),
            ("leanid-sudalenka",),
        ),
    ),
)
ANNIVERSARY = PageRow(
    UpdatePage,
    "two-years-on",
    "Two years on, 17 September 2023",
    {
        "date": date(2023, 9, 17),
        "lead": (
            "On the second anniversary of the campaign Human Rights Watch told who was still behind bars, and who had "
            "come out."
        ),
    },
    parent=FREE_VIASNA,
    items=(
        ItemRow(
            "Five are behind bars",
            (
                "Ales Bialiatski, Valiantsin Stefanovich, Uladzimir Labkovich, Marfa Rabkova and Andrei Chapiuk. "
                "Their sentences ran from 6 to 15 years.",
            ),
            (
                "ales-bialiatski",
                "valiantsin-stefanovich",
                "uladzimir-labkovich",
                "marfa-rabkova",
                "andrei-chapiuk",
            ),
        ),
        ItemRow(
            "Leanid Sudalenka is free",
            ("He served a sentence of three years and was released not long before. The day is not in our sources.",),
            ("leanid-sudalenka",),
        ),
        ItemRow(
            "Nasta Loika is behind bars",
            ("She defends human rights, and works on migration.",),
            ("nasta-loika",),
        ),
    ),
)
FREE_VIASNA_UPDATES = [DIGEST, ANNIVERSARY]
