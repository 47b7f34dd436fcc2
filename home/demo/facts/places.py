"""Places of detention of the demo by key: the values of their fields, and their names by language."""

from people.models.place import PlaceKind

PLACES = {
    "sizo-1": (
        {"name": "Pre-trial detention centre no. 1", "kind": PlaceKind.PRE_TRIAL, "country": "BY"},
        {"be": "Следчы ізалятар № 1"},
    ),
    "colony-17": (
        {"name": "Penal colony no. 17, Škloŭ", "kind": PlaceKind.COLONY, "country": "BY"},
        {"be": "Папраўчая калонія № 17, Шклоў"},
    ),
    "example-sizo": (
        {"name": "Example pre-trial detention centre", "kind": PlaceKind.PRE_TRIAL, "country": "BY"},
        {"be": "Следчы ізалятар-прыклад", "uk": "Слідчий ізолятор-приклад"},
    ),
    "example-colony": (
        {"name": "Example penal colony", "kind": PlaceKind.COLONY, "country": "BY"},
        {"be": "Калонія-прыклад", "uk": "Колонія-приклад"},
    ),
    "example-prison": (
        {"name": "Example prison", "kind": PlaceKind.PRISON, "country": "GE"},
        {"be": "Турма-прыклад", "ka": "ციხე-მაგალითი"},
    ),
}
