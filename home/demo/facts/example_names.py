"""What the example people are called, in every language of the network: everybody can see that nobody is meant."""

from people.models.person_name import NameKind

LANGUAGES = ("be", "ru", "uk", "pl", "ka", "hy", "az", "nb", "bs", "hr", "sr")
# How each language says “example”.
SURNAMES = {
    "Example": (
        *("Прыклад", "Пример", "Приклад", "Przykład", "მაგალითი", "Օրինակ"),
        *("Nümunə", "Eksempel", "Primjer", "Primjer", "Пример"),
    ),
    "Example-Przykładowska": (
        *("Прыклад-Пшыкладоўская", "Пример-Пшикладовская", "Приклад-Пшикладовська", "Przykład-Przykładowska"),
        *("მაგალითი-პშიკლადოვსკა", "Օրինակ-Պշիկլադովսկա", "Nümunə-Pşikladovska", "Eksempel-Przykładowska"),
        *("Primjer-Przykładowska", "Primjer-Przykładowska", "Пример-Пшикладовска"),
    ),
}
FIRST_NAMES = {
    "Anna": ("Ганна", "Анна", "Анна", "Anna", "ანა", "Աննա", "Anna", "Anna", "Anna", "Anna", "Ана"),
    "Nino": ("Ніно", "Нино", "Ніно", "Nino", "ნინო", "Նինո", "Nino", "Nino", "Nino", "Nino", "Нино"),
    "Kamran": (
        *("Камран", "Кямран", "Камран", "Kamran", "ქამრან", "Քամրան"),
        *("Kamran", "Kamran", "Kamran", "Kamran", "Камран"),
    ),
    "Oksana": (
        *("Аксана", "Оксана", "Оксана", "Oksana", "ოქსანა", "Օքսանա"),
        *("Oksana", "Oksana", "Oksana", "Oksana", "Оксана"),
    ),
    "Anahit": (
        *("Анаіт", "Анаит", "Анаїт", "Anahit", "ანაიტ", "Անահիտ"),
        *("Anahit", "Anahit", "Anahit", "Anahit", "Анахит"),
    ),
    "Tadeusz": (
        *("Тадэвуш", "Тадеуш", "Тадеуш", "Tadeusz", "ტადეუშ", "Տադեուշ"),
        *("Tadeuş", "Tadeusz", "Tadeusz", "Tadeusz", "Тадеуш"),
    ),
    "Rauf": ("Раўф", "Рауф", "Рауф", "Rauf", "რაუფ", "Ռաուֆ", "Rauf", "Rauf", "Rauf", "Rauf", "Рауф"),
    "Emir": ("Эмір", "Эмир", "Емір", "Emir", "ემირ", "Էմիր", "Emir", "Emir", "Emir", "Emir", "Емир"),
    "Vera": ("Вера", "Вера", "Віра", "Vera", "ვერა", "Վերա", "Vera", "Vera", "Vera", "Vera", "Вера"),
    "Konstancja Aleksandra Maria": (
        *("Канстанцыя Аляксандра Марыя", "Констанция Александра Мария", "Констанція Александра Марія"),
        *("Konstancja Aleksandra Maria", "კონსტანცია ალექსანდრა მარია", "Կոնստանցիա Ալեքսանդրա Մարիա"),
        *("Konstansiya Aleksandra Mariya", "Konstancja Aleksandra Maria", "Konstancja Aleksandra Maria"),
        *("Konstancja Aleksandra Maria", "Констанција Александра Марија"),
    ),
    "Ihar": ("Ігар", "Игорь", "Ігор", "Ihar", "იჰარ", "Իհար", "İhar", "Ihar", "Ihar", "Ihar", "Ихар"),
    "Dragan": (
        *("Драган", "Драган", "Драган", "Dragan", "დრაგან", "Դրագան"),
        *("Draqan", "Dragan", "Dragan", "Dragan", "Драган"),
    ),
    "Maryna": (
        *("Марына", "Марина", "Марина", "Maryna", "მარინა", "Մարինա"),
        *("Marina", "Maryna", "Maryna", "Maryna", "Марина"),
    ),
    "Hasmik": (
        *("Асмік", "Асмик", "Асмік", "Hasmik", "ასმიკ", "Հասմիկ"),
        *("Hasmik", "Hasmik", "Hasmik", "Hasmik", "Хасмик"),
    ),
}
# The language in which somebody writes her own name.
OWN = {
    "Anna": "be",
    "Nino": "ka",
    "Kamran": "az",
    "Oksana": "uk",
    "Anahit": "hy",
    "Tadeusz": "pl",
    "Rauf": "az",
    "Emir": "bs",
    "Vera": "sr",
    "Konstancja Aleksandra Maria": "pl",
    "Ihar": "be",
    "Dragan": "sr",
    "Maryna": "be",
    "Hasmik": "hy",
}
# Other spellings, by which the search finds them too.
OTHERS = {"Anna": (("be", "Hanna Pryklad"),)}


def names_of(first_name, surname):
    """Give the names of the example person as (kind, language, name), her own first."""
    own = OWN[first_name]
    spelled = zip(LANGUAGES, FIRST_NAMES[first_name], SURNAMES[surname], strict=True)
    names = {language: f"{first} {last}" for language, first, last in spelled}
    return (
        (NameKind.OWN, own, names.pop(own)),
        *((NameKind.LOCAL, language, name) for language, name in names.items()),
        *((NameKind.OTHER, language, name) for language, name in OTHERS.get(first_name, ())),
    )
