"""Statements of the Example House about example people, over the years: all of it made up."""

from datetime import date

from campaigns.models import StatementPage
from campaigns.statement_kinds import StatementKind
from home.demo.rows import PageRow

COURT = "The example town’s court"
PROSECUTOR = "The example town’s prosecutor"
GOVERNMENT = "The example government"
MADE_UP = "This statement is made up, like the Example House and the people in it."


def statement(slug, title, kind, day, lead, paragraphs, demands=(), to="", people=(), criterion=""):
    """Give the row of a statement of the Example House; `paragraphs` and `demands` are plain sentences."""
    return PageRow(
        StatementPage,
        slug,
        title,
        {
            "kind": kind,
            "date": day,
            "lead": lead,
            "addressed_to": to,
            "criterion": criterion,
            "body": [("text", "".join(f"<p>{paragraph}</p>" for paragraph in (*paragraphs, MADE_UP)))],
            "demands": [("demand", demand) for demand in demands],
        },
        people=people,
        organisations=("example-house",),
    )


EARLIER_STATEMENTS = [
    statement(
        "who-interprets-for-the-interpreter",
        "Who interprets for the interpreter?",
        StatementKind.APPEAL,
        date(2019, 5, 20),
        "Konstancja Aleksandra Maria Example-Przykładowska was detained two weeks ago. She is to be heard in a "
        "language that she understands.",
        [
            "For years she made sure that people in court understood what was said of them. In her own case the papers "
            "came in one language only, and not in hers.",
        ],
        ["Give her every paper of the case in translation.", "Let her wait for her trial at home."],
        COURT,
        ("konstancja-aleksandra-maria-example-przykladowska",),
    ),
    statement(
        "let-the-choir-rehearse",
        "Let the choir rehearse",
        StatementKind.RELEASE,
        date(2020, 11, 16),
        "Anahit Example has been behind bars for a week. Her choir sings without her, outside the building.",
        [
            "She is accused of a concert. Two hundred people heard it, and nobody was hurt, hindered or offended. A "
            "song that somebody dislikes is no crime.",
        ],
        ["Release Anahit Example."],
        PROSECUTOR,
        ("anahit-example",),
    ),
    statement(
        "tadeusz-example-recognised",
        "We recognise Tadeusz Example as a political prisoner",
        StatementKind.RECOGNITION,
        date(2020, 11, 20),
        "He is held only because he sold books, which is a way to use the freedom of expression.",
        [
            "We have read the charge and heard two of the witnesses. None of them names a deed other than the sale of "
            "books that anybody may own.",
        ],
        ["Release Tadeusz Example."],
        GOVERNMENT,
        ("tadeusz-example",),
        "Example criterion 1",
    ),
    statement(
        "what-four-months-cost",
        "What four months cost",
        StatementKind.POSITION,
        date(2021, 3, 15),
        "Anahit Example is acquitted. Nobody has given her the four months back.",
        [
            "An acquittal ends a case; it does not undo it. Whoever was held without a reason must be able to ask for "
            "amends, and to be asked for pardon.",
        ],
        people=("anahit-example",),
    ),
    statement(
        "nine-years-for-a-table-of-books",
        "Nine years for a table of books",
        StatementKind.RETRIAL,
        date(2021, 7, 6),
        "Yesterday Tadeusz Example was sentenced to 9 years. The trial lasted forty minutes.",
        [
            "His lawyer was let in after the verdict. Such a trial is none, and has to be held again before it can be "
            "called one.",
        ],
        ["A new trial, in public, with a lawyer of his choice.", "Until then, release Tadeusz Example."],
        COURT,
        ("tadeusz-example",),
    ),
    statement(
        "a-list-of-questions-is-no-evidence",
        "A list of questions is no evidence",
        StatementKind.RELEASE,
        date(2021, 12, 2),
        "Oksana Example noted what people wanted to know of their town. She was sentenced to 5 years for it.",
        [
            "An archive is there so that people can look things up. Whoever punishes the archivist means everybody who "
            "has ever asked.",
        ],
        ["Release Oksana Example.", "Open the archive again."],
        GOVERNMENT,
        ("oksana-example",),
    ),
    statement(
        "shorter-is-not-just",
        "Shorter is not just",
        StatementKind.POSITION,
        date(2022, 3, 23),
        "On appeal the sentence of Oksana Example became 3 years and 6 months. It ought to have become none.",
        [
            "We are glad of every month that she need not spend in a cell. We shall not call it justice: there was "
            "nothing to be punished.",
        ],
        people=("oksana-example",),
    ),
    statement(
        "photographs-are-not-weapons",
        "Photographs are not weapons",
        StatementKind.RELEASE,
        date(2022, 5, 19),
        "Nino Example was detained yesterday with a camera in her hand. Release her, and give the camera back.",
        [
            "She photographed a square, and people on it who did not mind. The film is evidence of a sunny afternoon.",
        ],
        ["Release Nino Example.", "Return her camera and her films."],
        PROSECUTOR,
        ("nino-example",),
    ),
    statement(
        "water-belongs-to-nobody-alone",
        "To write about water is allowed",
        StatementKind.APPEAL,
        date(2022, 9, 1),
        "Rauf Example asked in writing where the river has gone. We pass his question on, since he cannot.",
        [
            "He was detained a week ago. The charge speaks of panic; his notes speak of wells, with the day and the "
            "depth of each.",
        ],
        ["Answer the question.", "Release the one who asked it."],
        "The example council for water",
        ("rauf-example",),
    ),
]
ANNA_RECOGNISED = statement(
    "anna-example-recognised",
    "We recognise Anna Example as a political prisoner",
    StatementKind.RECOGNITION,
    date(2023, 3, 20),
    "She is held only because of a page that told how a council had voted.",
    [
        "The vote was public, and so was the board to which the page was pinned. There is no other reason in the "
        "papers.",
    ],
    ["Release Anna Example."],
    GOVERNMENT,
    ("anna-example",),
    "Example criterion 1",
)
LATER_STATEMENTS = [
    ANNA_RECOGNISED,
    statement(
        "a-trial-without-the-page",
        "A trial in which nobody read the page",
        StatementKind.RETRIAL,
        date(2023, 9, 5),
        "Anna Example was sentenced to 7 years and 6 months. The page for which she was tried was not read out.",
        [
            "The court called it harmful and did not say where. Whoever is judged for words has a right to hear which.",
        ],
        ["A new trial in which the page is read aloud."],
        COURT,
        ("anna-example",),
    ),
    statement(
        "rauf-example-is-dead",
        "Rauf Example is dead, and nobody says why",
        StatementKind.APPEAL,
        date(2023, 10, 10),
        "He died in custody yesterday. The family was told by a neighbour, who had it from a guard.",
        [
            "When somebody dies in the hands of a state, the state has to explain it: to the family first, then to "
            "everybody.",
        ],
        ["An inquiry by people who do not answer to the prison.", "His notebooks for his family."],
        "The example ombudsperson",
        ("rauf-example",),
    ),
    statement(
        "free-and-not-at-home",
        "Free, and not at home",
        StatementKind.POSITION,
        date(2023, 11, 9),
        "Tadeusz Example is out of prison and out of his country. He was asked about neither.",
        [
            "We are happy that he sleeps in a bed. To be put across a border without papers is not freedom; it is the "
            "next sentence.",
        ],
        people=("tadeusz-example",),
    ),
    statement(
        "the-same-steps",
        "The same steps a second time",
        StatementKind.RELEASE,
        date(2023, 12, 4),
        "Anahit Example was detained again, on the steps of the rehearsal room to which a court had let her return.",
        [
            "The accusation is the old one with a new number. What a court has decided must hold, for choirs as well.",
        ],
        ["Release Anahit Example.", "Respect the acquittal of March 2021."],
        PROSECUTOR,
        ("anahit-example",),
    ),
    statement(
        "geography-is-no-secret",
        "Geography is no secret",
        StatementKind.RELEASE,
        date(2024, 2, 8),
        "Kamran Example drew a map with his pupils. He was detained two days ago.",
        ["The map shows the way to school. It hung in the corridor for a year before somebody found it dangerous."],
        ["Release Kamran Example.", "Let him teach."],
        PROSECUTOR,
        ("kamran-example",),
    ),
    statement(
        "a-pupil-belongs-in-school",
        "A pupil belongs in school",
        StatementKind.APPEAL,
        date(2024, 3, 18),
        "Vera Example is under 18 and may not leave her town while a case against her is open.",
        [
            "We say no more of her than must be said. Of children in court there should be no pictures, no addresses "
            "and no guesses.",
        ],
        ["Close the case.", "Keep her name out of the papers of the court."],
        "The example office for children",
        ("vera-example",),
    ),
    statement(
        "names-are-no-list",
        "A roll of names is no list of suspects",
        StatementKind.POSITION,
        None,
        "Why the Example House keeps names, and when it takes them down.",
        [
            "A name stands here so that it is not forgotten, and only for as long as the one who bears it, or the "
            "family, agrees.",
        ],
    ),
]
EXAMPLE_STATEMENTS = [*EARLIER_STATEMENTS, *LATER_STATEMENTS]
