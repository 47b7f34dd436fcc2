"""Three statements by their source, which gives neither days nor issuers; and one of the Example House."""

from datetime import date

from campaigns.models import StatementPage
from campaigns.statement_kinds import StatementKind
from home.demo.facts.named import ISOLATED, RECOGNISED
from home.demo.rows import PageRow
from network_site.slugs import latin_slug

STATEMENTS = [
    PageRow(
        StatementPage,
        "release-aliaksandrau-and-zlobina",
        "Release Andrei Aliaksandrau and Iryna Zlobina",
        {
            "kind": StatementKind.RELEASE,
            "lead": "To help people who were punished for a peaceful assembly is no crime.",
            "body": [
                (
                    "text",
                    "<p>The statement demands that Andrei Aliaksandrau and Iryna Zlobina be released. Its argument: "
                    "whoever collects donations for people punished for peaceful assembly, and pays their fines, "
                    "commits no crime.</p>"
                    "<p>Its day and its issuers are not in our sources.</p>",
                ),
            ],
            "demands": [("demand", "The immediate release of Andrei Aliaksandrau and Iryna Zlobina.")],
        },
        people=("andrei-aliaksandrau", "iryna-zlobina"),
    ),
    PageRow(
        StatementPage,
        "nine-people-recognised",
        "Nine people recognised as political prisoners",
        {
            "kind": StatementKind.RECOGNITION,
            "lead": "This statement recognises nine people as political prisoners.",
            "body": [
                (
                    "text",
                    "<p>Our source gives their names. The day, the issuers and the reasons for each of them are not "
                    "in it, and stay empty here.</p>",
                ),
            ],
        },
        people=tuple(latin_slug(name) for name in RECOGNISED),
    ),
    PageRow(
        StatementPage,
        "release-two-isolated-before-trial",
        "Release two people isolated before their trial",
        {
            "kind": StatementKind.RELEASE,
            "lead": "Two people were isolated before their trial in cases of defamation and insult.",
            "criterion": "Guidelines on the Definition of Political Prisoners, paragraph 3.1 (a)",
            "body": [
                (
                    "text",
                    "<p>The statement demands the release of both. It follows an earlier one of 22 December; of which "
                    "year, our source does not say.</p>"
                    "<p>Its own day and its issuers are not in our sources.</p>",
                ),
            ],
            "demands": [("demand", "The release of both.")],
        },
        people=tuple(latin_slug(name) for name in ISOLATED),
    ),
]
EXAMPLE_STATEMENT = PageRow(
    StatementPage,
    "release-anna-example",
    "One year without Anna Example’s page",
    {
        "kind": StatementKind.RELEASE,
        "date": date(2024, 3, 7),
        "lead": "On 7 March 2023 Anna Example was detained for a page pinned to a board. Release her.",
        "addressed_to": "The example town’s prosecutor",
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
    },
    people=("anna-example",),
    issuers=("example-house",),
)
