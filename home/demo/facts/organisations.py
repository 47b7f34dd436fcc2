"""Organisations of the demo by key: the values of their fields, and their names by language."""

ORGANISATIONS = {
    "viasna": ({"name": "Human Rights Centre Viasna", "country": "BY"}, {"be": "Праваабарончы цэнтр «Вясна»"}),
    "fidh": ({"name": "FIDH"}, {}),
    "network": (
        {"name": "Network of Human Rights Houses", "is_member": True},
        {"be": "Сетка Дамоў правоў чалавека"},
    ),
    "bhc": (
        {"name": "Belarusian Helsinki Committee", "country": "BY"},
        {"be": "Беларускі Хельсінкскі Камітэт"},
    ),
    "example-house": (
        {"name": "Example House", "country": "BY", "is_member": True},
        {"be": "Дом-прыклад", "uk": "Дім-приклад", "ka": "სახლი-მაგალითი", "hy": "Տուն-օրինակ"},
    ),
    "example-union": (
        {"name": "Example Union", "country": "BY"},
        {"be": "Саюз-прыклад", "uk": "Спілка-приклад", "ka": "კავშირი-მაგალითი", "hy": "Միություն-օրինակ"},
    ),
}
