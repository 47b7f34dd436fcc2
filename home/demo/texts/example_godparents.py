"""Godparents of example people: all of them made up. Nobody real has one in the demo."""

from datetime import date

from home.demo.rows import GodparentRow
from home.demo.texts.example_campaign import EXAMPLE_CAMPAIGN

GODPARENTS = (
    GodparentRow(
        "anna-example",
        "Solveig Example",
        "Member of the Example Parliament",
        "NO",
        date(2023, 10, 1),
        EXAMPLE_CAMPAIGN,
        names={
            "be": ("Сульвейг Прыклад", "Дэпутатка парламента-прыкладу"),
            "uk": ("Сульвейг Приклад", "Депутатка парламенту-прикладу"),
            "ka": ("სოლვეიგ მაგალითი", "პარლამენტი-მაგალითის წევრი"),
            "hy": ("Սոլվեյգ Օրինակ", "Խորհրդարան-օրինակի պատգամավոր"),
        },
    ),
    GodparentRow(
        "kamran-example",
        "Goran Example",
        "Mayor of an example town",
        "HR",
        date(2024, 4, 2),
        EXAMPLE_CAMPAIGN,
        names={
            "be": ("Горан Прыклад", "Мэр горада-прыкладу"),
            "uk": ("Горан Приклад", "Мер міста-прикладу"),
            "ka": ("გორან მაგალითი", "ქალაქ-მაგალითის მერი"),
            "hy": ("Գորան Օրինակ", "Քաղաք-օրինակի քաղաքապետ"),
        },
    ),
    GodparentRow(
        "nino-example",
        "Grażyna Example",
        "Senator of the Example Parliament",
        "PL",
        date(2022, 12, 10),
        EXAMPLE_CAMPAIGN,
        until=date(2023, 11, 17),  # the day of the release
        names={
            "be": ("Гражына Прыклад", "Сенатарка парламента-прыкладу"),
            "uk": ("Гражина Приклад", "Сенаторка парламенту-прикладу"),
            "ka": ("გრაჟინა მაგალითი", "პარლამენტი-მაგალითის სენატორი"),
            "hy": ("Գրաժինա Օրինակ", "Խորհրդարան-օրինակի սենատոր"),
        },
    ),
)
