"""What the demo tells of its example people: all of it made up."""

from home.demo.texts.profiles import profile

EXAMPLE_PROFILES = [
    profile(
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
]
