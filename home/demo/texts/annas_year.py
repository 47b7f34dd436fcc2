"""The statement that is there with the example people alone, with all that a statement can have."""

from datetime import date

from campaigns.models import StatementPage
from campaigns.statement_kinds import StatementKind
from home.demo.rows import PageRow
from home.demo.texts.example_statements import ANNA_RECOGNISED, PROSECUTOR

ANNAS_YEAR = PageRow(
    StatementPage,
    "release-anna-example",
    "One year without Anna Example’s page",
    {
        "kind": StatementKind.RELEASE,
        "date": date(2024, 3, 7),
        "lead": "On 7 March 2023 Anna Example was detained for a page pinned to a board. Release her.",
        "addressed_to": PROSECUTOR,
        "body": [
            (
                "text",
                "<p>A wall newspaper told how a town council had voted. For this its editor was sentenced to "
                "7 years and 6 months. To say what a council does is the work of a newspaper.</p>"
                "<p>This statement, like Anna Example herself and the Example House, is made up.</p>",
            ),
        ],
        "demands": [
            ("demand", "Release Anna Example, at once and without conditions."),
            ("demand", "Until then, let her write and receive letters."),
        ],
        "original_url": "https://demo.example/one-year/",
    },
    people=("anna-example",),
    organisations=("example-house",),
    follows=ANNA_RECOGNISED,
    signatories=(
        {"organisation": "example-union"},
        {"name": "Lidia Example", "role": "Teacher", "country": "UA"},
        {"name": "Tomasz Example", "role": "Librarian", "country": "PL"},
        {"name": "Ivana Example", "role": "Bookseller", "country": "HR"},
        {"name": "Davit Example", "role": "Actor", "country": "AM"},
        {"is_withheld": True},
        {"is_withheld": True},
        {"name": "Zoran Example", "role": "Bus driver", "country": "RS", "withdrawn_on": date(2024, 3, 20)},
    ),
    corrections=((date(2024, 3, 12), "The sentence was given here as 7 years. It is 7 years and 6 months."),),
)
