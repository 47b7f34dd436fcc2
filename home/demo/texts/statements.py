"""Five statements by their source, which gives no days and only one issuer."""

from campaigns.models import StatementPage
from campaigns.statement_kinds import StatementKind
from home.demo.facts.named import ISOLATED, RECOGNISED, RETRIALS
from home.demo.rows import PageRow
from network_site.slugs import latin_slug

STATEMENTS = [
    PageRow(
        StatementPage,
        "release-aliaksandrau-and-zlobina",
        "Release Andrei Aliaksandrau and Iryna Zlobina",
        {
            "date_not_known": True,
            "kind": StatementKind.RELEASE,
            "lead": (
                "It is no crime, the statement says, to help pay the fines of people punished for peaceful assembly."
            ),
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
            "date_not_known": True,
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
            "date_not_known": True,
            "kind": StatementKind.RELEASE,
            "lead": "Two people were isolated before their trial in cases of defamation and insult.",
            "criterion": "Guidelines on the Definition of Political Prisoners, paragraph 3.1 (a)",
            "earlier": "A statement of 22 December; the year is not in our source",
            "body": [
                (
                    "text",
                    "<p>The statement demands the release of both.</p>"
                    "<p>Its day and its issuers are not in our sources.</p>",
                ),
            ],
            "demands": [("demand", "The release of both.")],
        },
        people=tuple(latin_slug(name) for name in ISOLATED),
    ),
    PageRow(
        StatementPage,
        "new-trials-for-three",
        "New trials for Dzmitry Karatkevich, Andrei Tsimafeyenka and Siarhei Yafimau",
        {
            "date_not_known": True,
            "kind": StatementKind.RETRIAL,
            "lead": "Human rights defenders call for the cases of three people to be tried again.",
            "body": [
                (
                    "text",
                    "<p>The statement rests on the right to peaceful assembly. Force, it says, may be used only as a "
                    "last resort, against real threats.</p>"
                    "<p>Its day and its issuers are not in our sources.</p>",
                ),
            ],
            "demands": [("demand", "New trials for all three.")],
        },
        people=tuple(latin_slug(name) for name in RETRIALS),
    ),
    PageRow(
        StatementPage,
        "database-of-protesters",
        "On a database of people who protested",
        {
            "date_not_known": True,
            "kind": StatementKind.APPEAL,
            "lead": (
                "The Belarusian Helsinki Committee writes to a special rapporteur of the United Nations about a "
                "database of protesters."
            ),
            "addressed_to": "A special rapporteur of the United Nations",
            "body": [
                (
                    "text",
                    "<p>The database has no legal basis, the committee says. It holds where people work, where they "
                    "study and what their hobbies are. The committee measures it by legality, necessity and "
                    "proportionality.</p>"
                    "<p>The day of the letter is not in our sources.</p>",
                ),
            ],
        },
        organisations=("bhc",),
    ),
]
