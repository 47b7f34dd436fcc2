"""The fact sheet on the demo's real people, typed anew: what may be said of them, and as of which day."""

from datetime import date

DIGEST, DISPATCH, REPORT, ACTION = date(2022, 11, 2), date(2023, 9, 17), date(2024, 5, 23), date(2025, 6, 13)

# Name: (spellings, gender, country, organisations, events, days of the sources).
# An event: (kind, known to, day, place or years).
PEOPLE = {
    "Ales Bialiatski": (
        {"Алесь Бяляцкі", "Aleś Bialacki", "Алесь Беляцкий"},
        "m",
        "BY",
        {"Human Rights Centre Viasna"},
        {("known_in_custody", "day", DISPATCH, ""), ("known_in_custody", "day", ACTION, "")},
        {DISPATCH, ACTION},
    ),
    "Valiantsin Stefanovich": (
        {
            "Valiantsin Stefanovic",
            "Valyantsin Stefanovich",
            "Valentin Stefanovic",
            "Валянцін Стэфановіч",
            "Валентин Стефанович",
        },
        "m",
        "BY",
        {"Human Rights Centre Viasna", "FIDH"},
        {
            ("known_in_custody", "day", date(2022, 10, 14), ""),
            ("sentenced", "before", DISPATCH, ""),
            ("known_in_custody", "day", DISPATCH, ""),
            ("known_in_custody", "day", ACTION, ""),
        },
        {DIGEST, DISPATCH, ACTION},
    ),
    "Uladzimir Labkovich": (
        {"Uladzimir Łabkovič", "Уладзімір Лабковіч", "Владимир Лабкович"},
        "m",
        "BY",
        {"Human Rights Centre Viasna"},
        {
            ("known_in_custody", "day", DIGEST, "Pre-trial detention centre no. 1"),
            ("sentenced", "before", DISPATCH, ""),
            ("known_in_custody", "day", DISPATCH, ""),
            ("known_in_custody", "day", ACTION, ""),
        },
        {DIGEST, DISPATCH, ACTION},
    ),
    "Marfa Rabkova": (
        {"Maria Rabkova", "Марфа Рабкова"},
        "f",
        "BY",
        {"Human Rights Centre Viasna"},
        {
            ("detained", "before", date(2020, 11, 2), ""),
            ("sentenced", "before", DIGEST, 15),
            ("known_in_custody", "day", DIGEST, "Pre-trial detention centre no. 1"),
            ("known_in_custody", "day", DISPATCH, ""),
            ("known_in_custody", "day", ACTION, ""),
        },
        {DIGEST, DISPATCH, ACTION},
    ),
    "Andrei Chapiuk": (
        {"Andrey Chapiuk", "Андрэй Чапюк", "Андрей Чепюк"},
        "m",
        "BY",
        {"Human Rights Centre Viasna"},
        {
            ("detained", "before", date(2020, 11, 2), ""),
            ("known_in_custody", "day", DIGEST, "Pre-trial detention centre no. 1"),
            ("sentenced", "before", DISPATCH, 6),
            ("known_in_custody", "day", DISPATCH, ""),
        },
        {DIGEST, DISPATCH},
    ),
    "Leanid Sudalenka": (
        {"Леанід Судаленка", "Леонид Судаленко"},
        "m",
        "BY",
        {"Human Rights Centre Viasna"},
        {("sentenced", "unknown", None, 3), ("released_served", "before", DISPATCH, "")},
        {DISPATCH},
    ),
    "Nasta Loika": (
        {"Anastasia Loika", "Наста Лойка", "Анастасия Лойко"},
        "f",
        "BY",
        set(),
        {("known_in_custody", "day", DISPATCH, "")},
        {DISPATCH},
    ),
    "Andrei Aliaksandrau": (
        {"Андрэй Аляксандраў", "Андрей Александров"},
        "m",
        "BY",
        {"Network of Human Rights Houses"},
        {("known_in_custody", "day", ACTION, "")},
        {ACTION, None},
    ),
    "Iryna Zlobina": ({"Ірына Злобіна", "Ирина Злобина"}, "f", "BY", set(), set(), {None}),
    "Vitold Ashurak": (
        {"Вітольд Ашурак", "Витольд Ашурок"},
        "m",
        "BY",
        set(),
        {("died_in_custody", "day", date(2021, 5, 21), "Penal colony no. 17, Škloŭ")},
        {REPORT},
    ),
    "Anar Mammadli": (
        {"Anar Məmmədli"},
        "m",
        "AZ",
        {"Network of Human Rights Houses"},
        {("known_in_custody", "day", ACTION, "")},
        {ACTION},
    ),
    "Ulviyya Ali": (
        {"Ülviyyə Əli"},
        "f",
        "AZ",
        {"Network of Human Rights Houses"},
        {("known_in_custody", "day", ACTION, "")},
        {ACTION},
    ),
}
BIRTHDAYS = {"Valiantsin Stefanovich": date(1972, 10, 14), "Uladzimir Labkovich": date(1978, 10, 22)}
NAMED_ONLY = {
    *("Mikalai Klimovich", "Ales Pushkin", "Dzmitry Karatkevich", "Andrei Tsimafeyenka", "Siarhei Yafimau"),
    *("Siarhei Hardziyevich", "Dzmitry Kulakouski", "Sviataslau Herasimuk", "Yan Falkin", "Aliaksei Melnikau"),
    *("Volha Paulava", "Aleksandr Gedzhadze", "Aliaksandr Rayentau", "Viktoryia Mirontsava"),
    *("Anastasiya Mirontsava", "Mikalai Shametau"),
}
# Actions of the days before and on 21 May 2024: first day, last day, city or country, kind.
ACTIONS = {
    *((21, None, "Klaipėda", "ride"), (21, None, "Warsaw", "letters"), (21, None, "Warsaw", "meeting")),
    *((21, None, "Vilnius", "rally"), (21, None, "Zurich", "rally"), (21, None, "Białystok", "other")),
    *((21, None, "Vilnius", "podcast"), (20, None, "GB", "other"), (20, None, "Moscow", "other")),
    *((20, None, "Brussels", "rally"), (20, 24, "Turin", "exhibition"), (19, None, "Warsaw", "exhibition")),
    *((19, None, "Rome", "rally"), (19, None, "London", "rally")),
}
# Whom each of the eleven items of the digest is about.
DIGEST_ITEMS = (
    {"ales-bialiatski"},
    *(set(), set(), set()),
    {"valiantsin-stefanovich"},
    *(set(), set()),
    {"valiantsin-stefanovich", "uladzimir-labkovich"},
    {"marfa-rabkova"},
    set(),
    {"leanid-sudalenka"},
)
# Surnames, and organisations, that no made-up page may bear.
REAL_NAMES = {name.split()[-1] for name in (*PEOPLE, *NAMED_ONLY) if name != "Ulviyya Ali"} | {
    *("Ulviyya", "Niadbaj", "Tsikhanouskaya", "Mijatović", "Anhelava"),
    *("Viasna", "FIDH", "Libereco", "BySol", "RAZAM", "Helsinki", "PEN Belarus", "Nasha Niva"),
}
