"""Places of detention of the demo by key: the values of their fields, their names and letter addresses by language."""

from people.models.place import PlaceKind

# Made up, as it would be written on an envelope.
ENVELOPE = "Example penal colony\nExample street 1\nExample town"
LETTER_ADDRESSES = {
    "example-colony": {
        "en": f"{ENVELOPE}\nBelarus",
        "be": "Калонія-прыклад\nвул. Прыкладная, 1\nг. Прыклад",
        "uk": f"{ENVELOPE}\nBelarus / Білорусь",
        "ka": f"{ENVELOPE}\nBelarus / ბელარუსი",
        "hy": f"{ENVELOPE}\nBelarus / Բելառուս",
    },
}
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
        {
            "be": "Следчы ізалятар-прыклад",
            "uk": "Слідчий ізолятор-приклад",
            "ka": "საგამოძიებო იზოლატორი-მაგალითი",
            "hy": "Քննչական մեկուսարան-օրինակ",
        },
    ),
    "example-colony": (
        {
            "name": "Example penal colony",
            "kind": PlaceKind.COLONY,
            "country": "BY",
            "letter_address": LETTER_ADDRESSES["example-colony"]["be"],
        },
        {
            "en": "Example penal colony",
            "be": "Калонія-прыклад",
            "uk": "Колонія-приклад",
            "ka": "კოლონია-მაგალითი",
            "hy": "Գաղութ-օրինակ",
        },
    ),
    "example-prison": (
        {"name": "Example prison", "kind": PlaceKind.PRISON, "country": "GE"},
        {"be": "Турма-прыклад", "uk": "В’язниця-приклад", "ka": "ციხე-მაგალითი", "hy": "Բանտ-օրինակ"},
    ),
}
