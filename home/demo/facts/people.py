"""The twelve real people: only what the sources say, as of their days.

Nobody's first day in custody is known. “Known to be in custody” stands for what the sources do say, on the
day of the source; a bounded date for what had happened by then. Where the three of Viasna were held in
November 2022 is kept, and told in their texts with its date; `show_place` stays off, for the site would name it
as the place of today.
"""

from datetime import date

from home.demo.facts.sources import ACTION, DIGEST, DISPATCH, REPORT, UNDATED
from home.demo.rows import PersonRow
from people.case.kinds import Kind, Term
from people.case.when import Precision
from people.models.person import Demo, Gender
from people.models.person_name import NameKind

NOVEMBER_2022 = DIGEST["date"]
SEPTEMBER_2023 = DISPATCH["date"]
JUNE_2025 = ACTION["date"]


def in_custody(day, place=""):
    """Give the event of somebody known to be in custody on `day`."""
    return {"kind": Kind.KNOWN_IN_CUSTODY, "date": day, "place": place}


def before(kind, day, **values):
    """Give an event that had happened before `day`."""
    return {"kind": kind, "precision": Precision.BEFORE, "date": day, **values}


def spellings(own, *others):
    """Give names: the own one in Belarusian, others as (language, name)."""
    return ((NameKind.OWN, "be", own), *((NameKind.OTHER, language, name) for language, name in others))


def real(name, sort_as, gender, countries="BY", **values):
    """Give the row of a real person."""
    return PersonRow(name, Demo.REAL, countries, sort_as, gender, **values)


# In custody for more than two years by November 2022.
TWO_YEARS_BY_NOVEMBER_2022 = before(Kind.DETAINED, date(2020, 11, 2))
# Serving a sentence by September 2023; of which kind and length, no source says of them.
SENTENCE_BEING_SERVED = before(Kind.SENTENCED, SEPTEMBER_2023)

PEOPLE = [
    real(
        "Ales Bialiatski",
        "Bialiatski, Ales",
        Gender.MASCULINE,
        names=spellings("Алесь Бяляцкі", ("be", "Aleś Bialacki"), ("ru", "Алесь Беляцкий")),
        organisations=("viasna",),
        events=(in_custody(SEPTEMBER_2023), in_custody(JUNE_2025)),
        sources=(DISPATCH, ACTION),
        checked_on=JUNE_2025,
    ),
    real(
        "Valiantsin Stefanovich",
        "Stefanovich, Valiantsin",
        Gender.MASCULINE,
        names=spellings(
            "Валянцін Стэфановіч",
            ("ru", "Валентин Стефанович"),
            ("en", "Valiantsin Stefanovic"),
            ("en", "Valyantsin Stefanovich"),
            ("en", "Valentin Stefanovic"),
        ),
        organisations=("viasna", "fidh"),
        events=(
            in_custody(date(2022, 10, 14)),
            SENTENCE_BEING_SERVED,
            in_custody(SEPTEMBER_2023),
            in_custody(JUNE_2025),
        ),
        sources=(DIGEST, DISPATCH, ACTION),
        checked_on=JUNE_2025,
        more={"birth_date": date(1972, 10, 14), "show_birthday": True, "show_birth_year": True},
    ),
    real(
        "Uladzimir Labkovich",
        "Labkovich, Uladzimir",
        Gender.MASCULINE,
        names=spellings("Уладзімір Лабковіч", ("be", "Uladzimir Łabkovič"), ("ru", "Владимир Лабкович")),
        organisations=("viasna",),
        events=(
            in_custody(NOVEMBER_2022, "sizo-1"),
            SENTENCE_BEING_SERVED,
            in_custody(SEPTEMBER_2023),
            in_custody(JUNE_2025),
        ),
        sources=(DIGEST, DISPATCH, ACTION),
        checked_on=JUNE_2025,
        more={"birth_date": date(1978, 10, 22), "show_birthday": True, "show_birth_year": True},
    ),
    real(
        "Marfa Rabkova",
        "Rabkova, Marfa",
        Gender.FEMININE,
        names=spellings("Марфа Рабкова", ("en", "Maria Rabkova")),
        organisations=("viasna",),
        events=(
            TWO_YEARS_BY_NOVEMBER_2022,
            before(Kind.SENTENCED, NOVEMBER_2022, term=Term.IMPRISONMENT, term_years=15),
            in_custody(NOVEMBER_2022, "sizo-1"),
            in_custody(SEPTEMBER_2023),
            in_custody(JUNE_2025),
        ),
        sources=(DIGEST, DISPATCH, ACTION),
        checked_on=JUNE_2025,
    ),
    real(
        "Andrei Chapiuk",
        "Chapiuk, Andrei",
        Gender.MASCULINE,
        names=spellings("Андрэй Чапюк", ("ru", "Андрей Чепюк"), ("en", "Andrey Chapiuk")),
        organisations=("viasna",),
        events=(
            TWO_YEARS_BY_NOVEMBER_2022,
            in_custody(NOVEMBER_2022, "sizo-1"),
            before(Kind.SENTENCED, SEPTEMBER_2023, term=Term.IMPRISONMENT, term_years=6),
            in_custody(SEPTEMBER_2023),
        ),
        sources=(DIGEST, DISPATCH),
        checked_on=SEPTEMBER_2023,
    ),
    real(
        "Leanid Sudalenka",
        "Sudalenka, Leanid",
        Gender.MASCULINE,
        names=spellings("Леанід Судаленка", ("ru", "Леонид Судаленко")),
        organisations=("viasna",),
        events=(
            {
                "kind": Kind.SENTENCED,
                "precision": Precision.UNKNOWN,
                "term": Term.IMPRISONMENT,
                "term_years": 3,
            },
            before(Kind.RELEASED_SERVED, SEPTEMBER_2023, source=DISPATCH["publisher"], source_is_public=True),
        ),
        sources=(DISPATCH,),
        checked_on=SEPTEMBER_2023,
    ),
    real(
        "Nasta Loika",
        "Loika, Nasta",
        Gender.FEMININE,
        names=spellings("Наста Лойка", ("ru", "Анастасия Лойко"), ("en", "Anastasia Loika")),
        events=(in_custody(SEPTEMBER_2023),),
        sources=(DISPATCH,),
        checked_on=SEPTEMBER_2023,
    ),
    real(
        "Andrei Aliaksandrau",
        "Aliaksandrau, Andrei",
        Gender.MASCULINE,
        names=spellings("Андрэй Аляксандраў", ("ru", "Андрей Александров")),
        organisations=("network",),
        events=(in_custody(JUNE_2025),),
        sources=(ACTION, UNDATED),
        checked_on=JUNE_2025,
    ),
    # An undated statement names her and demands her release; nothing says since when, or whether still.
    real(
        "Iryna Zlobina",
        "Zlobina, Iryna",
        Gender.FEMININE,
        names=spellings("Ірына Злобіна", ("ru", "Ирина Злобина")),
        sources=(UNDATED,),
    ),
    real(
        "Vitold Ashurak",
        "Ashurak, Vitold",
        Gender.MASCULINE,
        names=spellings("Вітольд Ашурак", ("ru", "Витольд Ашурок")),
        events=(
            {
                "kind": Kind.DIED_IN_CUSTODY,
                "date": date(2021, 5, 21),
                "place": "colony-17",
                "source": REPORT["publisher"],
                "source_is_public": True,
            },
        ),
        sources=(REPORT,),
        checked_on=REPORT["date"],
        more={"show_place": True},
    ),
    real(
        "Anar Mammadli",
        "Mammadli, Anar",
        Gender.MASCULINE,
        "AZ",
        names=((NameKind.OWN, "az", "Anar Məmmədli"),),
        organisations=("network",),
        events=(in_custody(JUNE_2025),),
        sources=(ACTION,),
        checked_on=JUNE_2025,
    ),
    real(
        "Ulviyya Ali",
        "Ali, Ulviyya",
        Gender.FEMININE,
        "AZ",
        names=((NameKind.OWN, "az", "Ülviyyə Əli"),),
        organisations=("network",),
        events=(in_custody(JUNE_2025),),
        sources=(ACTION,),
        checked_on=JUNE_2025,
    ),
]
