"""Example people, recognisable as such in every language: they carry whole cases, all of it made up."""

from datetime import date

from home.demo.facts.example_names import names_of
from home.demo.facts.sources import EXAMPLE, EXAMPLE_REGISTER
from home.demo.rows import PersonRow
from people.case.kinds import Kind, Regime, Term
from people.case.when import Precision
from people.models.person import Demo, Gender, Route

AGREED = {
    "show_birthday": True,
    "show_birth_year": True,
    "show_portrait": True,
    "show_place": True,
    "allow_placards": True,
    "consent_by": "family",
    "consent_date": date(2024, 2, 1),
    "consent_scope": "Name, facts, portrait, birthday, place, placards",
}

NAME_AND_FACTS = {"consent_date": date(2024, 2, 1), "consent_scope": "Name and facts"}
# An editor's own words for what no kind of event says.
BOOKS = {
    "en": "Permission to receive books",
    "be": "Дазвол атрымліваць кнігі",
    "uk": "Дозвіл отримувати книжки",
    "ka": "წიგნების მიღების ნებართვა",
    "hy": "Գրքեր ստանալու թույլտվություն",
}


def staff_only(kind, **values):
    """Give an event that the public does not see."""
    return {"kind": kind, "is_public": False, **values}


def told(kind, day, **values):
    """Give an event with the source that a release and a death need."""
    return {"kind": kind, "date": day, "source": "Example House", "source_is_public": True, **values}


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
        names=names_of(first_name, surname),
        **values,
    )


ANNA = example(
    "Anna",
    "BY",
    Gender.FEMININE,
    events=(
        told(Kind.DETAINED, date(2023, 3, 7), place="example-sizo"),
        {"kind": Kind.CHARGED, "date": date(2023, 3, 17), "articles": "999 (1)"},
        {
            "kind": Kind.RECOGNISED,
            "date": date(2023, 3, 20),
            "recognised_by": ["example-house", "example-union"],
            "criterion": "1",
        },
        {"kind": Kind.OTHER, "date": date(2023, 6, 12), "own_words": BOOKS},
        {"kind": Kind.TRIAL_OPENED, "date": date(2023, 8, 21), "court": "Example Court"},
        imprisonment(date(2023, 9, 4), 7, 6, articles="999 (1)", court="Example Court", regime=Regime.COLONY_GENERAL),
        staff_only(Kind.TRANSFERRED, date=date(2023, 12, 11), place="example-colony"),
        {"kind": Kind.KNOWN_IN_CUSTODY, "date": date(2024, 2, 1), "place": "example-colony"},
        staff_only(Kind.HOSPITAL, precision=Precision.MONTH, date=date(2024, 4, 1)),
        # Public a month after the demo is loaded; the hearing lies ahead by then, too.
        {"kind": Kind.NEW_CHARGE, "date": date(2024, 4, 9), "articles": "999 (2)", "public_in_days": 30},
        {"kind": Kind.HEARING_SET, "in_days": 60, "court": "Example Court (made up)"},
    ),
    sources=(EXAMPLE, EXAMPLE_REGISTER, {"title": "family", "is_public": False}),
    checked_on=None,  # the day on which the demo is loaded, so that her days run
    picture="anna-example.webp",
    more=AGREED
    | {
        "birth_date": date(1988, 5, 14),
        "show_letter_address": True,
        "consent_scope": "Name, facts, portrait, birthday, place, letter address, placards",
    },
)
NINO = example(
    "Nino",
    "GE",
    Gender.FEMININE,
    events=(
        {"kind": Kind.DETAINED, "date": date(2022, 5, 18), "place": "example-prison"},
        {"kind": Kind.CHARGED, "date": date(2022, 5, 20), "articles": "999"},
        imprisonment(date(2022, 11, 2), 1, 6, regime=Regime.PRISON),
        told(Kind.RELEASED_SERVED, date(2023, 11, 17)),
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
        imprisonment(date(2021, 11, 30), 5, articles="999-1", regime=Regime.COLONY),
        imprisonment(date(2022, 3, 22), 3, 6, Kind.APPEAL, regime=Regime.COLONY),
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
        told(Kind.RELEASED_ACQUITTED, date(2021, 3, 12)),
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
        imprisonment(date(2021, 7, 5), 9, regime=Regime.COLONY_REINFORCED),
        told(Kind.RELEASED_EXCHANGED, date(2023, 11, 8)),
        told(Kind.EXPELLED, date(2023, 11, 8)),
    ),
    picture="tadeusz-example.webp",
    more=AGREED | {"birth_date": date(1958, 3, 19), "consent_by": "self", "is_reopened": True},
)
# Sentenced anew to more, and died in custody; where that is known from is not for the public.
RAUF = example(
    "Rauf",
    "AZ",
    Gender.MASCULINE,
    events=(
        {"kind": Kind.DETAINED, "date": date(2022, 8, 24)},
        imprisonment(date(2023, 2, 15), 4, regime=Regime.COLONY),
        imprisonment(date(2023, 6, 20), 6, kind=Kind.RETRIAL, regime=Regime.COLONY_STRICT),
        staff_only(Kind.HUNGER_STRIKE, precision=Precision.MONTH, date=date(2023, 7, 1)),
        told(Kind.DIED_IN_CUSTODY, date(2023, 10, 9), source="family", source_is_public=False),
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
        told(Kind.RELEASED_SERVED, date(2012, 6, 14)),
        told(Kind.DIED, date(2021, 9, 1), precision=Precision.MONTH),
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
        told(Kind.RELEASED_ACQUITTED, date(2019, 12, 20)),
    ),
    more=AGREED | {"show_portrait": False, "consent_by": "self", "consent_scope": "Name and facts"},
)
# Abroad, wanted, and sentenced without being there. No text is written of him: the facts stand alone.
IHAR = example(
    "Ihar",
    "BY",
    Gender.MASCULINE,
    events=(
        {"kind": Kind.WANTED, "precision": Precision.MONTH, "date": date(2022, 9, 1)},
        {"kind": Kind.CHARGED, "date": date(2022, 10, 4), "articles": "999 (3)"},
        imprisonment(
            date(2023, 5, 16),
            *(12, None),
            in_absentia=True,
            court="Example Court",
            regime=Regime.COLONY_REINFORCED,
        ),
    ),
    more=NAME_AND_FACTS | {"consent_by": "self"},
)
# Missing.
DRAGAN = example(
    "Dragan",
    "RS",
    Gender.MASCULINE,
    events=(
        {"kind": Kind.DETAINED, "date": date(2024, 1, 20)},
        {"kind": Kind.DISAPPEARED, "precision": Precision.AFTER, "date": date(2024, 2, 3)},
    ),
    more=NAME_AND_FACTS | {"birth_date": date(1975, 4, 2), "consent_by": "family"},
)
# Poets: free for years.
POETS = [
    example(
        first_name,
        country,
        Gender.FEMININE,
        events=({"kind": Kind.DETAINED, "date": detained}, told(Kind.RELEASED_DROPPED, released)),
        more=NAME_AND_FACTS | {"consent_by": "self"},
    )
    for first_name, country, detained, released in (
        ("Maryna", "BY", date(2020, 9, 8), date(2020, 12, 10)),
        ("Hasmik", "AM", date(2018, 4, 16), date(2018, 5, 3)),
    )
]

EXAMPLES = [ANNA, NINO, KAMRAN, OKSANA, ANAHIT, TADEUSZ, RAUF, EMIR, VERA, KONSTANCJA, IHAR, DRAGAN, *POETS]
CHECKED_TODAY = "anna-example"
