"""People whom the demo's statements name. Nothing else is known of them: name and country."""

from home.demo.rows import PersonRow
from people.models.person import Demo

RECOGNISED = (
    "Sviataslau Herasimuk",
    "Yan Falkin",
    "Aliaksei Melnikau",
    "Volha Paulava",
    "Aleksandr Gedzhadze",
    "Aliaksandr Rayentau",
    "Viktoryia Mirontsava",
    "Anastasiya Mirontsava",
    "Mikalai Shametau",
)
RETRIALS = ("Dzmitry Karatkevich", "Andrei Tsimafeyenka", "Siarhei Yafimau")
DIED_BEHIND_BARS = ("Mikalai Klimovich", "Ales Pushkin")  # the days are not known
ISOLATED = ("Siarhei Hardziyevich", "Dzmitry Kulakouski")

NAMED = [PersonRow(name, Demo.REAL, "BY") for name in (*RECOGNISED, *RETRIALS, *ISOLATED, *DIED_BEHIND_BARS)]
