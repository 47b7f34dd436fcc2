"""How much of a person is shown, set in one step."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _

from people.minors import HIDDEN_FOR_A_CHILD

SWITCHES = (
    "show_birthday",
    "show_birth_year",
    "show_portrait",
    "show_place",
    "show_letter_address",
    "allow_placards",
    "publish_messages",
)


class Preset(TextChoices):
    """What an editor can choose; each says what it does."""

    NONE = "", _("Leave as it is below")
    NAME = (
        "name",
        _(
            "Name only: not in the directory, no page of their own, everything below switched off. Where a campaign"
            " names the person, the status still stands beside the name."
        ),
    )
    FACTS = (
        "facts",
        _(
            "Name and facts: in the directory, with a page that tells the public events. Birthday, year of birth,"
            " portrait, place, letter address, placards and messages are switched off."
        ),
    )
    EVERYTHING = (
        "everything",
        _(
            "Everything agreed: in the directory, and everything below switched on. Of somebody under 18 birthday,"
            " year of birth, portrait and letter address stay as they are below."
        ),
    )


def switches(preset, of_a_child):
    """Give what a `Preset` sets, as a dict of field name to bool; `of_a_child` for somebody under 18."""
    if preset == Preset.NONE:
        return {}
    is_on = preset == Preset.EVERYTHING
    left_alone = HIDDEN_FOR_A_CHILD if is_on and of_a_child else ()
    return {"is_listed": preset != Preset.NAME} | {name: is_on for name in SWITCHES if name not in left_alone}
