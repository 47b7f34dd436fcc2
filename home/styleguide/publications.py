"""Examples of what is published, nowhere stored, as lists and components take it."""

from dataclasses import dataclass
from datetime import time
from uuid import UUID

from wagtail.blocks import StreamValue

from campaigns.actions.entry import ActionEntry
from campaigns.blocks.body import CampaignBody
from campaigns.gathered import Gathered
from campaigns.parallel import Text, stanza_by_stanza
from campaigns.signatures import Signature, Signatures
from campaigns.verse import stanzas
from home.styleguide.people import COUNTRY, days_ago
from people.case.kinds import Status
from people.glance.groups import groups_of
from people.models import PersonSource

KEY = UUID(int=0)
WORDS = "A window, photographed from inside, one for each letter that came. "
ORIGINAL = "Акно на поўнач,\n    і ў ім\n        адна зорка.\n\nЛічу святлом гадзіны."
TRANSLATION = (
    "A window to the north,\n    and in it\n        one star.\n\n"
    "I count the hours in light, which is a long line that has to turn."
)


@dataclass(frozen=True)
class Programme:
    """Actions for components/actions.html, and the day from which they are seen."""

    actions: list
    today: object


def programme():
    """Give actions: to come, of several days, over, bare, without a day, not in the reader's language."""
    shared = {"key": KEY, "url": "#", "country": COUNTRY}
    actions = [
        ActionEntry(
            kind="rally", title="A rally", starts_on=days_ago(-9), starts_at=time(18), city="Example town", **shared
        ),
        ActionEntry(
            kind="exhibition",
            title="Forty-one windows",
            starts_on=days_ago(40),
            ends_on=days_ago(30),
            told=WORDS * 3,
            organisers=("Example House", "Example Union"),
            quote="A letter is a window.",
            speaker="Anna Example",
            **shared,
        ),
        ActionEntry(kind="vigil", title="A vigil", starts_on=days_ago(40), is_online=True, key=KEY, url="#"),
        ActionEntry(kind="ride", language="be", starts_on=days_ago(60), city="Example town", **shared),
        ActionEntry(kind="reading", title="A reading of which the day is not known", **shared),
    ]
    return Programme(actions, days_ago(0))


def signatures():
    """Give signatories: an organisation, a person with all that can be said, one who has withdrawn, two withheld."""
    named = [
        Signature("Example House", "", "https://house.example/", "", "", "", None),
        Signature("Anna Example", "Example Union", "", "Chair", "en", "New Zealand", None),
        Signature("Kamran Example", "", "", "", "", "", days_ago(9)),
    ]
    return Signatures(named, 2, 1)


def gathered(people):
    """Give the people of a campaign, most of them not drawn."""
    groups = [*groups_of(Status.CUSTODY, 100, 30), *groups_of(Status.FREE, 12, 0), *groups_of(Status.DIED, 4, 0)]
    return Gathered(people, 120, "#", 130, 12, 30, 4, days_ago(0), days_ago(90), groups)


def poem():
    """Give what components/parallel.html takes."""
    original = Text("Акно на поўнач", "be", stanzas(ORIGINAL))
    translation = Text("North window", "en", stanzas(TRANSLATION))
    pairs = stanza_by_stanza(original, translation)
    return {"original": original, "translation": translation, "pairs": pairs, "deepest": 2}


def body():
    """Give every block of a campaign, with what editors see before they choose it."""
    blocks = CampaignBody()
    return StreamValue(blocks, [(name, block.get_preview_value()) for name, block in blocks.child_blocks.items()])


def sources():
    """Give sources of a profile: with everything, and with a title alone."""
    return [
        PersonSource(
            title="A report", url="https://house.example/", publisher="Example House", language="en", date=days_ago(30)
        ),
        PersonSource(title="A letter"),
    ]
