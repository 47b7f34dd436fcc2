"""The sources of what the demo says of real people, and the day as of which each speaks."""

from datetime import date

from people.models.person_source import SourceKind

DIGEST = {"title": "#FreeViasna", "language": "en", "publisher": "Viasna", "date": date(2022, 11, 2)}
DISPATCH = {"title": "#FreeViasna", "language": "en", "publisher": "Human Rights Watch", "date": date(2023, 9, 17)}
REPORT = {
    "title": "Day of Solidarity with Political Prisoners of Belarus",
    "language": "en",
    "publisher": "Viasna",
    "date": date(2024, 5, 23),
}
ACTION = {
    "title": "Peaceful solidarity action",
    "language": "en",
    "publisher": "Network of Human Rights Houses",
    "date": date(2025, 6, 13),
}
# A statement that names neither its day nor who issued it.
UNDATED = {"title": "Statement on Andrei Aliaksandrau and Iryna Zlobina", "language": "en"}
EXAMPLE = {"title": "Example House", "language": "en", "date": date(2024, 5, 31)}
# The page of an example person in an outside register: the address is made up and answers nobody.
EXAMPLE_REGISTER = {
    "kind": SourceKind.REGISTER,
    "title": "Example Register",
    "language": "en",
    "url": "https://demo.example/register/anna-example/",
}
