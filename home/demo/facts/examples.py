"""Example people, recognisable as such in every language: they carry whole cases, all of it made up."""

from datetime import date

from home.demo.facts.example_names import names_of
from home.demo.facts.sources import EXAMPLE
from home.demo.rows import PersonRow
from people.case.kinds import Kind, Term
from people.case.when import Precision
from people.models.person import Demo, Gender, Route

AGREED = {
    "show_birthday": True,
    "show_birth_year": True,
    "show_portrait": True,
    "show_place": True,
    "consent_by": "family",
    "consent_date": date(2024, 2, 1),
    "consent_scope": "Name, facts, portrait, birthday, place",
}


def staff_only(kind, **values):
    """Give an event that the public does not see."""
    return {"kind": kind, "is_public": False, **values}


def imprisonment(day, years, months=None, kind=Kind.SENTENCED, **values):
    """Give the event of a sentence to prison."""
    return {
        "kind": kind,
        "date": day,
        "term": Term.IMPRISONMENT,
        "term_years": years,
        "term_months": months,
        **values,
    }


def example(first_name, countries, gender, surname="Example", **values):
    """Give the row of an example person whose facts were checked when the Example House last wrote of her."""
    name = f"{first_name} {surname}"
    values = {"sources": (EXAMPLE,), "checked_on": EXAMPLE["date"], "organisations": ("example-house",)} | values
    return PersonRow(
        name,
        Demo.EXAMPLE,
        countries,
        f"{surname}, {first_name}",
        gender,
        names=names_of(first_name),
        **values,
    )


ANNA = example(
    "Anna",
    "BY",
    Gender.FEMININE,
    events=(
        {"kind": Kind.DETAINED, "date": date(2023, 3, 7), "place": "example-sizo"},
        {"kind": Kind.CHARGED, "date": date(2023, 3, 17), "articles": "999 (1)"},
        {
            "kind": Kind.RECOGNISED,
            "date": date(2023, 3, 20),
            "recognised_by": ["example-house"],
            "criterion": "1",
        },
        {"kind": Kind.TRIAL_OPENED, "date": date(2023, 8, 21)},
        imprisonment(date(2023, 9, 4), 7, 6, articles="999 (1)"),
        staff_only(Kind.TRANSFERRED, date=date(2023, 12, 11), place="example-colony"),
        {"kind": Kind.KNOWN_IN_CUSTODY, "date": date(2024, 2, 1), "place": "example-colony"},
        staff_only(Kind.HOSPITAL, precision=Precision.MONTH, date=date(2024, 4, 1)),
    ),
    sources=(EXAMPLE, {"title": "family", "is_public": False}),
    checked_on=None,  # the day on which the demo is loaded, so that her days run
    picture="anna-example.webp",
    more=AGREED | {"birth_date": date(1988, 5, 14)},
)
NINO = example(
    "Nino",
    "GE",
    Gender.FEMININE,
    events=(
        {"kind": Kind.DETAINED, "date": date(2022, 5, 18), "place": "example-prison"},
        {"kind": Kind.CHARGED, "date": date(2022, 5, 20), "articles": "999"},
        imprisonment(date(2022, 11, 2), 1, 6),
        {"kind": Kind.RELEASED_SERVED, "date": date(2023, 11, 17)},
    ),
    picture="nino-example.webp",
    more=AGREED | {"birth_date": date(1994, 9, 30), "consent_by": "self"},
)
KAMRAN = example(
    "Kamran",
    "AZ",
    Gender.MASCULINE,
    events=(
        {"kind": Kind.DETAINED, "date": date(2024, 2, 6)},
        {"kind": Kind.CHARGED, "date": date(2024, 2, 8), "articles": "999-2"},
        {"kind": Kind.HOUSE_ARREST, "date": date(2024, 3, 12)},
        {"kind": Kind.TRIAL_OPENED, "precision": Precision.MONTH, "date": date(2024, 5, 1)},
    ),
    picture="kamran-example.webp",
    more=AGREED | {"birth_date": date(1979, 1, 23), "consent_by": "lawyer", "route": Route.LETTERS},
)
# Sentenced, and sentenced to less on appeal.
OKSANA = example(
    "Oksana",
    "UA",
    Gender.FEMININE,
    events=(
        {"kind": Kind.DETAINED, "date": date(2021, 6, 3)},
        {"kind": Kind.CHARGED, "date": date(2021, 6, 5), "articles": "999-1"},
        {"kind": Kind.TRIAL_OPENED, "date": date(2021, 9, 14)},
        imprisonment(date(2021, 11, 30), 5, articles="999-1"),
        imprisonment(date(2022, 3, 22), 3, 6, Kind.APPEAL),
        {"kind": Kind.PUNISHMENT_CELL, "precision": Precision.MONTH, "date": date(2022, 8, 1), "is_public": False},
    ),
    picture="oksana-example.webp",
    more=AGREED | {"birth_date": date(1969, 11, 8), "show_place": False, "consent_by": "self"},
)
# Behind bars twice.
ANAHIT = example(
    "Anahit",
    "AM",
    Gender.FEMININE,
    events=(
        {"kind": Kind.DETAINED, "date": date(2020, 11, 9)},
        {"kind": Kind.RELEASED_ACQUITTED, "date": date(2021, 3, 12)},
        {"kind": Kind.DETAINED, "date": date(2023, 12, 2)},
        {"kind": Kind.CHARGED, "date": date(2023, 12, 4), "articles": "999"},
        imprisonment(date(2024, 4, 18), 2),
    ),
    picture="anahit-example.webp",
    more=AGREED | {"birth_date": date(1982, 7, 2)},
)
# Exchanged and expelled.
TADEUSZ = example(
    "Tadeusz",
    "BY PL",
    Gender.MASCULINE,
    events=(
        {"kind": Kind.DETAINED, "date": date(2020, 10, 12), "place": "example-sizo"},
        {
            "kind": Kind.RECOGNISED,
            "date": date(2020, 11, 20),
            "recognised_by": ["example-house"],
            "criterion": "1",
        },
        imprisonment(date(2021, 7, 5), 9),
        {"kind": Kind.RELEASED_EXCHANGED, "date": date(2023, 11, 8)},
        {"kind": Kind.EXPELLED, "date": date(2023, 11, 8)},
    ),
    picture="tadeusz-example.webp",
    more=AGREED | {"birth_date": date(1958, 3, 19), "consent_by": "self", "is_reopened": True},
)
# Died in custody.
RAUF = example(
    "Rauf",
    "AZ",
    Gender.MASCULINE,
    events=(
        {"kind": Kind.DETAINED, "date": date(2022, 8, 24)},
        imprisonment(date(2023, 2, 15), 6),
        staff_only(Kind.HUNGER_STRIKE, precision=Precision.MONTH, date=date(2023, 7, 1)),
        {"kind": Kind.DIED_IN_CUSTODY, "date": date(2023, 10, 9)},
    ),
    picture="rauf-example.webp",
    more=AGREED | {"birth_date": date(1961, 12, 5), "show_place": False},
)
# Released, and died at liberty.
EMIR = example(
    "Emir",
    "BA",
    Gender.MASCULINE,
    events=(
        {"kind": Kind.DETAINED, "precision": Precision.YEAR, "date": date(2010, 1, 1)},
        imprisonment(None, 2, precision=Precision.UNKNOWN),
        {"kind": Kind.RELEASED_SERVED, "date": date(2012, 6, 14)},
        {"kind": Kind.DIED, "precision": Precision.MONTH, "date": date(2021, 9, 1)},
    ),
    picture="emir-example.webp",
    more=AGREED | {"birth_date": date(1940, 1, 1), "birth_precision": Precision.YEAR, "show_place": False},
)
# Under 18: what is stored of her is not shown.
VERA = example(
    "Vera",
    "RS",
    Gender.FEMININE,
    events=(
        {"kind": Kind.DETAINED, "date": date(2024, 3, 15)},
        {"kind": Kind.BAIL, "date": date(2024, 3, 17)},
    ),
    picture="vera-example.webp",
    more={
        "birth_date": date(2010, 4, 11),
        "consent_by": "family",
        "consent_date": date(2024, 3, 16),
        "consent_scope": "Name and facts",
    },
)
# A long name, and no portrait.
KONSTANCJA = example(
    "Konstancja Aleksandra Maria",
    "PL",
    Gender.FEMININE,
    "Example-Przykładowska",
    events=(
        {"kind": Kind.DETAINED, "date": date(2019, 5, 6)},
        {"kind": Kind.CHARGED, "date": date(2019, 5, 7), "articles": "999"},
        {"kind": Kind.RELEASED_ACQUITTED, "date": date(2019, 12, 20)},
    ),
    more=AGREED | {"show_portrait": False, "consent_by": "self", "consent_scope": "Name and facts"},
)
POETS = [
    PersonRow(f"{first_name} Example", Demo.EXAMPLE, country, gender=Gender.FEMININE, names=names_of(first_name))
    for first_name, country in (("Maryna", "BY"), ("Hasmik", "AM"))
]

EXAMPLES = [ANNA, NINO, KAMRAN, OKSANA, ANAHIT, TADEUSZ, RAUF, EMIR, VERA, KONSTANCJA, *POETS]
CHECKED_TODAY = "anna-example"
