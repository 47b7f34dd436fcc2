"""What the demo tells of the real people, in its own words and by its sources alone."""

from home.demo.rows import PageRow
from people.models import ProfilePage

COLLEAGUE = "Colleague from the Network of Human Rights Houses"
FREE_VIASNA = [
    ("heading", "#FreeViasna"),
    (
        "text",
        "<p>Belarusian and international organisations began the campaign #FreeViasna on 17 September 2021. Seven "
        "members of Viasna were behind bars then. Two years later there were five: Ales Bialiatski, Valiantsin "
        "Stefanovich, Uladzimir Labkovich, Marfa Rabkova and Andrei Chapiuk. Their sentences ran from 6 to 15 "
        "years.</p>",
    ),
]


def profile(slug, title, role, lead, body=(), languages=("be",)):
    """Give the row of a profile, whose person has the same slug."""
    fields = {"role": role, "lead": lead, "body": list(body)}
    return PageRow(ProfilePage, slug, title, fields, people=(slug,), languages=languages)


PROFILES = [
    profile(
        "ales-bialiatski",
        "Ales Bialiatski",
        "Chair of the Human Rights Centre Viasna; Nobel Peace Prize 2022, shared",
        "Ales Bialiatski was behind bars on his fiftieth birthday, and again on his sixtieth. He heads the Human "
        "Rights Centre Viasna and shares the Nobel Peace Prize of 2022.",
        [
            ("heading", "In court"),
            (
                "text",
                "<p>On 5 January 2023 he was in court in Minsk. Two months earlier a digest of the campaign "
                "#FreeViasna reported that experts of the United Nations call for his release.</p>",
            ),
            *FREE_VIASNA,
        ],
    ),
    profile(
        "valiantsin-stefanovich",
        "Valiantsin Stefanovich",
        "Deputy head of Viasna; vice-president of FIDH since 2019",
        "Valiantsin Stefanovich turned 50 on 14 October 2022. It was his second birthday in detention. Later that "
        "month the 41st congress of FIDH, in Paris, elected him vice-president again.",
        FREE_VIASNA,
    ),
    profile(
        "uladzimir-labkovich",
        "Uladzimir Labkovich",
        "Lawyer of Viasna; coordinator of Human Rights Defenders for Free Elections",
        "In November 2022 Uladzimir Labkovich was in pre-trial detention centre no. 1. He had turned 44 in October. "
        "By September 2023 he was serving a sentence.",
        FREE_VIASNA,
    ),
    profile(
        "marfa-rabkova",
        "Marfa Rabkova",
        "Coordinator of Viasna’s volunteer network",
        "Marfa Rabkova coordinated the volunteers of Viasna. She was sentenced to 15 years and appealed.",
        [
            ("heading", "The first day is not known"),
            (
                "text",
                "<p>By November 2022 she had been in pre-trial detention centre no. 1 for more than two years. So "
                "her detention began before 2 November 2020: our sources say no more, and the site counts from "
                "there.</p>",
            ),
            *FREE_VIASNA,
        ],
    ),
    profile(
        "andrei-chapiuk",
        "Andrei Chapiuk",
        "Volunteer of Viasna",
        "By November 2022 Andrei Chapiuk had been in pre-trial detention centre no. 1 for more than two years. In "
        "September 2023 he was serving a sentence of 6 years.",
        FREE_VIASNA,
    ),
    profile(
        "leanid-sudalenka",
        "Leanid Sudalenka",
        "Chairman of Viasna’s Homiel branch",
        "Leanid Sudalenka has served a three-year sentence. He was released not long before 17 September 2023; the "
        "day is not in our sources.",
    ),
    profile(
        "nasta-loika",
        "Nasta Loika",
        "Human rights defender; migration and human rights",
        "On 17 September 2023 Nasta Loika was behind bars. Our sources say nothing later.",
    ),
    profile(
        "andrei-aliaksandrau",
        "Andrei Aliaksandrau",
        COLLEAGUE,
        "An undated statement demands the release of Andrei Aliaksandrau and Iryna Zlobina. To collect donations and "
        "to pay the fines of people punished for peaceful assembly, it argues, is no crime.",
    ),
    profile(
        "vitold-ashurak",
        "Vitold Ashurak",
        "Activist",
        "Vitold Ashurak died on 21 May 2021 in penal colony no. 17 in Škloŭ. The day is kept as the Day of "
        "Solidarity with Political Prisoners of Belarus.",
    ),
    profile(
        "anar-mammadli",
        "Anar Mammadli",
        COLLEAGUE,
        "At their action of 13 June 2025 colleagues from the network named him. He was behind bars that day.",
        languages=(),
    ),
    profile(
        "ulviyya-ali",
        "Ulviyya Ali",
        COLLEAGUE,
        "At their action of 13 June 2025 colleagues from the network named her. She was behind bars that day.",
        languages=(),
    ),
]
