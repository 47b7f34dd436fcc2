"""What the demo tells of its example people: all of it made up."""

from home.demo.texts.profiles import profile

ANNA = profile(
    "anna-example",
    "Anna Example",
    "Editor of a wall newspaper in an example town",
    "Anna Example is made up. Her profile shows what the site can tell of somebody when the days are known and "
    "the family has agreed.",
    [
        ("heading", "Her newspaper"),
        (
            "text",
            "<p>For six years she pinned one page a week to the board outside the town library: bus times, lost "
            "cats, and who had spoken at the council. In March 2023 the page told how the council had voted. "
            "She was detained the next morning.</p>",
        ),
        (
            "quote",
            {
                "quote": "A town is the people who read the same page.",
                "speaker": "Anna Example",
                "source": "From her last page",
            },
        ),
        ("heading", "When you write to her"),
        (
            "text",
            "<p>She likes weather, trains and crosswords. Short sentences are easier to read for the one who "
            "reads before her.</p>",
        ),
    ],
    languages=("be", "uk", "ka", "hy"),
)
HASMIK = profile(
    "hasmik-example",
    "Hasmik Example",
    "Poet",
    "Hasmik Example is made up. She writes of stairs, keys and neighbours; “The spare key” stands here under her name.",
)
EXAMPLE_PROFILES = [
    ANNA,
    HASMIK,
    profile(
        "maryna-example",
        "Maryna Example",
        "Poet",
        "Maryna Example is made up. She writes in Belarusian, of windows and of light; “North window” stands here "
        "under her name.",
    ),
    profile(
        "nino-example",
        "Nino Example",
        "Photographer",
        "Nino Example is made up. She has served a sentence and is at liberty; no more days are counted.",
        [
            ("heading", "Since then"),
            (
                "text",
                "<p>She photographs windows from inside. Her first exhibition in the example town had forty-one of "
                "them, one for each letter that reached her.</p>",
            ),
        ],
        languages=("be", "ka"),
    ),
    profile(
        "kamran-example",
        "Kamran Example",
        "Teacher of geography",
        "Kamran Example is made up. After five weeks in a cell he was placed under house arrest.",
        [
            ("heading", "At home"),
            (
                "text",
                "<p>He may not leave his flat, use a telephone or teach. From the kitchen he can see the school.</p>",
            ),
        ],
    ),
    profile(
        "oksana-example",
        "Oksana Example",
        "Archivist of an example town",
        "Oksana Example is made up. She was sentenced to 5 years; on appeal it became 3 years and 6 months.",
        [
            ("heading", "The open drawer"),
            (
                "text",
                "<p>Whoever asked her for a copy of what the town had decided had it the same day. She kept a list of "
                "what was asked for most. The list was the evidence against her.</p>",
            ),
            ("heading", "When you write to her"),
            (
                "text",
                "<p>She collects old maps, tram tickets and words that are going out of use. Ask her about one of "
                "them.</p>",
            ),
        ],
        languages=("be", "uk"),
    ),
    profile(
        "anahit-example",
        "Anahit Example",
        "Conductor of a choir",
        "Anahit Example is made up. She has been behind bars twice; the site counts the days of both times.",
        [
            ("heading", "Two winters"),
            (
                "text",
                "<p>The first time she was held for four months and acquitted. She went back to the same rehearsal "
                "room. The second time she was detained on its steps.</p>",
            ),
            ("heading", "Her choir"),
            (
                "text",
                "<p>It still meets on Thursdays. One chair among the altos, in the second row, stays empty.</p>",
            ),
        ],
        languages=("be", "hy"),
    ),
    profile(
        "tadeusz-example",
        "Tadeusz Example",
        "Bookseller",
        "Tadeusz Example is made up. He was sentenced to 9 years. After three of them he was released in an exchange "
        "and expelled on the same day.",
        [
            ("heading", "One table, two languages"),
            (
                "text",
                "<p>He sold second-hand books from a table beside the railway station. What could not be paid for "
                "could be read standing up.</p>"
                "<p>He now lives in another country. The table stands there too, beside another station.</p>",
            ),
        ],
    ),
    profile(
        "rauf-example",
        "Rauf Example",
        "Beekeeper; wrote about the water of his valley",
        "Rauf Example is made up. He died in custody. No more days are counted.",
        [
            ("heading", "What remains"),
            (
                "text",
                "<p>His notes on the wells of the valley fill eleven school exercise books. The neighbours keep the "
                "hives, and the first honey of the year goes to the school, as before.</p>",
            ),
            (
                "quote",
                {
                    "quote": "Bees read no papers, and still they know who moved the river.",
                    "speaker": "Rauf Example",
                    "source": "From the ninth exercise book",
                },
            ),
        ],
    ),
    profile(
        "emir-example",
        "Emir Example",
        "Railwayman; historian of a branch line",
        "Emir Example is made up. He served his sentence, was released, and died at home nine years later.",
        [
            ("heading", "Afterwards"),
            (
                "text",
                "<p>After his release he finished the history of the line: every station, every stationmaster, and "
                "the timetable of the last day on which a train ran.</p>",
            ),
        ],
    ),
    profile(
        "vera-example",
        "Vera Example",
        "Pupil",
        "Vera Example is made up. She is under 18: neither her portrait nor her date of birth is shown.",
        [
            ("heading", "What is not told"),
            (
                "text",
                "<p>Of somebody so young a page should tell little. Her school, her town and what others say of her "
                "stand nowhere on it.</p>",
            ),
        ],
    ),
    profile(
        "konstancja-aleksandra-maria-example-przykladowska",
        "Konstancja Aleksandra Maria Example-Przykładowska",
        "Interpreter",
        "Konstancja Aleksandra Maria Example-Przykładowska is made up, and her name is long on purpose. She was "
        "acquitted.",
        [
            ("heading", "Both sides of a sentence"),
            (
                "text",
                "<p>She interpreted in court for people who did not understand what they were accused of. Then she "
                "stood there herself, and corrected the interpreter twice.</p>",
            ),
        ],
    ),
]
