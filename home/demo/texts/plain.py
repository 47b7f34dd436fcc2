"""The demo's plain pages."""

from home.demo.rows import PageRow
from home.models import PlainPage

ABOUT = PageRow(
    PlainPage,
    "about",
    "About",
    {
        "lead": (
            "This is a demonstration of a site for a network of human rights houses. It shows how such a network "
            "can keep the names of people behind bars, and take in words for them."
        ),
        "body": [
            ("heading", "The network"),
            (
                "text",
                "<p>Colleagues in eleven countries: Armenia, Azerbaijan, Belarus, Bosnia and Herzegovina, "
                "Croatia, Georgia, Norway, Poland, Serbia, Ukraine and the United Kingdom. They read and write in "
                "many languages; this copy speaks five of them.</p>",
            ),
            ("heading", "Real people and example people"),
            (
                "text",
                "<p>What stands here about real people comes from published sources, with the day as of which it "
                "was true, where the source gives one. It may be out of date today. Nobody real has a portrait "
                "here: a drawn face would be a false fact.</p>"
                "<p>People with the surname Example are made up, and so are their faces, their cases and the "
                "Example House. They show what a whole profile looks like.</p>",
            ),
            ("heading", "What we do not know"),
            (
                "text",
                "<p>A day that no source gives stays empty. Where only a bound is known the site says “before” "
                "or “after”, and counts days as “at least”.</p>",
            ),
        ],
    },
)
PRIVACY = PageRow(
    PlainPage,
    "privacy",
    "Privacy",
    {
        "lead": "What this site keeps of you, who reads it, and what others may keep.",
        "body": [
            ("heading", "When you read"),
            (
                "text",
                "<p>You are sent no cookie and no script, and nothing is fetched from another site. The site "
                "itself writes down no address of your device.</p>",
            ),
            ("heading", "When you write"),
            (
                "text",
                "<p>A message may carry a signature, an e-mail address and a country. You may leave out all "
                "three. These and your words are stored encrypted; whoever holds both the database and its "
                "keys can read them.</p>"
                "<p>Unencrypted stand: for whom the message is, the language of the page, the hour of arrival, "
                "the boxes that you ticked and which wording they had, how far the message has come, and two "
                "check codes by which the site knows it again.</p>"
                "<p>In this demonstration a message to a real person is not stored at all.</p>"
                "<p>Staff with the right to use the desk read messages. Their e-mail only says that a message "
                "waits, never what it says.</p>"
                "<p>This version of the site erases no message by itself.</p>",
            ),
            ("heading", "What we do not hold in our hands"),
            (
                "text",
                "<p>Your provider, your device and the host of this site may keep more than we do. In prisons, "
                "letters are read by censors. What has been passed on cannot be called back. Leave out what "
                "could harm you or somebody else.</p>",
            ),
        ],
    },
)
