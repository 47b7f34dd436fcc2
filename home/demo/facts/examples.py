"""Example people, recognisable as such in every language: they carry whole cases, all of it made up."""

from datetime import date

from home.demo.facts.sources import EXAMPLE
from home.demo.rows import PersonRow
from people.case.kinds import Kind, Term
from people.case.when import Precision
from people.models.person import Demo, Gender, Route
from people.models.person_name import NameKind

AGREED = {
    "show_birthday": True,
    "show_portrait": True,
    "show_place": True,
    "consent_by": "family",
    "consent_date": date(2024, 2, 1),
    "consent_scope": "Name, facts, portrait, birthday, place",
}


def staff_only(kind, **values):
    """Give an event that the public does not see."""
    return {"kind": kind, "is_public": False, **values}


ANNA = PersonRow(
    "Anna Example",
    Demo.EXAMPLE,
    "BY",
    "Example, Anna",
    Gender.FEMININE,
    names=(
        (NameKind.OWN, "be", "Ганна Прыклад"),
        (NameKind.OTHER, "be", "Hanna Pryklad"),
        (NameKind.OTHER, "ru", "Анна Пример"),
    ),
    organisations=("example-house",),
    events=(
        {"kind": Kind.DETAINED, "date": date(2023, 3, 7), "place": "example-sizo"},
        {"kind": Kind.CHARGED, "date": date(2023, 3, 17), "articles": "999 (1)"},
        {
            "kind": Kind.RECOGNISED,
            "date": date(2023, 3, 20),
            "recognised_by": "example-house",
            "criterion": "3.1 (a)",
        },
        {"kind": Kind.TRIAL_OPENED, "date": date(2023, 8, 21)},
        {
            "kind": Kind.SENTENCED,
            "date": date(2023, 9, 4),
            "term": Term.IMPRISONMENT,
            "term_years": 7,
            "term_months": 6,
            "articles": "999 (1)",
        },
        staff_only(Kind.TRANSFERRED, date=date(2023, 12, 11), place="example-colony"),
        {"kind": Kind.KNOWN_IN_CUSTODY, "date": date(2024, 2, 1), "place": "example-colony"},
        staff_only(Kind.HOSPITAL, precision=Precision.MONTH, date=date(2024, 4, 1)),
    ),
    sources=(EXAMPLE, {"title": "family", "is_public": False}),
    picture="anna-example.webp",
    more=AGREED | {"birth_date": date(1988, 5, 14)},
)
NINO = PersonRow(
    "Nino Example",
    Demo.EXAMPLE,
    "GE",
    "Example, Nino",
    Gender.FEMININE,
    names=(
        (NameKind.OWN, "ka", "ნინო მაგალითი"),
        (NameKind.LOCAL, "be", "Ніно Прыклад"),
        (NameKind.OTHER, "ru", "Нино Пример"),
    ),
    organisations=("example-house",),
    events=(
        {"kind": Kind.DETAINED, "date": date(2022, 5, 18), "place": "example-prison"},
        {"kind": Kind.CHARGED, "date": date(2022, 5, 20), "articles": "999"},
        {
            "kind": Kind.SENTENCED,
            "date": date(2022, 11, 2),
            "term": Term.IMPRISONMENT,
            "term_years": 1,
            "term_months": 6,
        },
        {"kind": Kind.RELEASED_SERVED, "date": date(2023, 11, 17)},
    ),
    sources=(EXAMPLE,),
    checked_on=EXAMPLE["date"],
    picture="nino-example.webp",
    more=AGREED | {"birth_date": date(1994, 9, 30), "consent_by": "self"},
)
KAMRAN = PersonRow(
    "Kamran Example",
    Demo.EXAMPLE,
    "AZ",
    "Example, Kamran",
    Gender.MASCULINE,
    names=(
        (NameKind.OWN, "az", "Kamran Nümunə"),
        (NameKind.LOCAL, "be", "Камран Прыклад"),
        (NameKind.OTHER, "ru", "Кямран Пример"),
    ),
    organisations=("example-house",),
    events=(
        {"kind": Kind.DETAINED, "date": date(2024, 2, 6)},
        {"kind": Kind.CHARGED, "date": date(2024, 2, 8), "articles": "999-2"},
        {"kind": Kind.HOUSE_ARREST, "date": date(2024, 3, 12)},
        {"kind": Kind.TRIAL_OPENED, "precision": Precision.MONTH, "date": date(2024, 5, 1)},
    ),
    sources=(EXAMPLE,),
    checked_on=EXAMPLE["date"],
    picture="kamran-example.webp",
    more=AGREED | {"birth_date": date(1979, 1, 23), "consent_by": "lawyer", "route": Route.LETTERS},
)
POET = PersonRow(
    "Maryna Example",
    Demo.EXAMPLE,
    "BY",
    gender=Gender.FEMININE,
    names=((NameKind.OWN, "be", "Марына Прыклад"),),
)

EXAMPLES = [ANNA, NINO, KAMRAN, POET]
# Her facts are as of the day on which the demo is loaded, so that her days run.
CHECKED_TODAY = "anna-example"
