"""Cities of the demo by key: the values of their fields, and their names by language."""


def city(name, country, be, uk, ka, hy):
    """Give the values and names of a city."""
    return {"name": name, "country": country}, {"be": be, "uk": uk, "ka": ka, "hy": hy}


CITIES = {
    "klaipeda": city("Klaipėda", "LT", "Клайпеда", "Клайпеда", "კლაიპედა", "Կլայպեդա"),
    "warsaw": city("Warsaw", "PL", "Варшава", "Варшава", "ვარშავა", "Վարշավա"),
    "vilnius": city("Vilnius", "LT", "Вільня", "Вільнюс", "ვილნიუსი", "Վիլնյուս"),
    "zurich": city("Zurich", "CH", "Цюрых", "Цюрих", "ციურიხი", "Ցյուրիխ"),
    "bialystok": city("Białystok", "PL", "Беласток", "Білосток", "ბიალისტოკი", "Բյալիստոկ"),
    "moscow": city("Moscow", "RU", "Масква", "Москва", "მოსკოვი", "Մոսկվա"),
    "brussels": city("Brussels", "BE", "Брусель", "Брюссель", "ბრიუსელი", "Բրյուսել"),
    "turin": city("Turin", "IT", "Турын", "Турин", "ტურინი", "Թուրին"),
    "rome": city("Rome", "IT", "Рым", "Рим", "რომი", "Հռոմ"),
    "london": city("London", "GB", "Лондан", "Лондон", "ლონდონი", "Լոնդոն"),
    "example-town": city("Example town", "GE", "Горад-прыклад", "Місто-приклад", "ქალაქი-მაგალითი", "Քաղաք-օրինակ"),
}
