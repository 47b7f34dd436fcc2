"""What the example people are called, in which languages: everybody can see that nobody is meant."""

from people.models.person_name import NameKind

# Own language first.
NAMES = {
    "Anna": {
        "be": "Ганна Прыклад",
        "uk": "Анна Приклад",
        "ka": "ანა მაგალითი",
        "hy": "Աննա Օրինակ",
    },
    "Nino": {
        "ka": "ნინო მაგალითი",
        "be": "Ніно Прыклад",
        "uk": "Ніно Приклад",
        "hy": "Նինո Օրինակ",
    },
    "Kamran": {
        "az": "Kamran Nümunə",
        "be": "Камран Прыклад",
        "uk": "Камран Приклад",
        "ka": "ქამრან მაგალითი",
        "hy": "Քամրան Օրինակ",
    },
    "Oksana": {
        "uk": "Оксана Приклад",
        "be": "Аксана Прыклад",
        "ka": "ოქსანა მაგალითი",
        "hy": "Օքսանա Օրինակ",
    },
    "Anahit": {
        "hy": "Անահիտ Օրինակ",
        "be": "Анаіт Прыклад",
        "uk": "Анаїт Приклад",
        "ka": "ანაიტ მაგალითი",
    },
    "Tadeusz": {
        "be": "Тадэвуш Прыклад",
        "pl": "Tadeusz Przykład",
        "uk": "Тадеуш Приклад",
        "ka": "ტადეუშ მაგალითი",
        "hy": "Տադեուշ Օրինակ",
    },
    "Rauf": {
        "az": "Rauf Nümunə",
        "be": "Раўф Прыклад",
        "uk": "Рауф Приклад",
        "ka": "რაუფ მაგალითი",
        "hy": "Ռաուֆ Օրինակ",
    },
    "Emir": {
        "bs": "Emir Primjer",
        "be": "Эмір Прыклад",
        "uk": "Емір Приклад",
        "ka": "ემირ მაგალითი",
        "hy": "Էմիր Օրինակ",
    },
    "Vera": {
        "sr": "Вера Пример",
        "be": "Вера Прыклад",
        "uk": "Віра Приклад",
        "ka": "ვერა მაგალითი",
        "hy": "Վերա Օրինակ",
    },
    "Konstancja Aleksandra Maria": {
        "pl": "Konstancja Aleksandra Maria Przykład-Przykładowska",
        "be": "Канстанцыя Аляксандра Марыя Прыклад-Пшыкладоўская",
        "uk": "Констанція Александра Марія Приклад-Пшикладовська",
        "ka": "კონსტანცია ალექსანდრა მარია მაგალითი-პშიკლადოვსკა",
        "hy": "Կոնստանցիա Ալեքսանդրա Մարիա Օրինակ-Պշիկլադովսկա",
    },
    "Maryna": {
        "be": "Марына Прыклад",
        "uk": "Марина Приклад",
        "ka": "მარინა მაგალითი",
        "hy": "Մարինա Օրինակ",
    },
    "Hasmik": {
        "hy": "Հասմիկ Օրինակ",
        "be": "Асмік Прыклад",
        "uk": "Асмік Приклад",
        "ka": "ასმიკ მაგალითი",
    },
}
# Other spellings, by which the search finds them too.
OTHERS = {
    "Anna": (("be", "Hanna Pryklad"), ("ru", "Анна Пример")),
    "Nino": (("ru", "Нино Пример"),),
    "Kamran": (("ru", "Кямран Пример"),),
    "Oksana": (("ru", "Оксана Пример"),),
}


def names_of(first_name):
    """Give the names of the example person `first_name` as (kind, language, name)."""
    (own, spelling), *local = NAMES[first_name].items()
    return (
        (NameKind.OWN, own, spelling),
        *((NameKind.LOCAL, language, name) for language, name in local),
        *((NameKind.OTHER, language, name) for language, name in OTHERS.get(first_name, ())),
    )
