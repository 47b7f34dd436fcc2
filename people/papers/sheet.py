"""A person on a placard or a postcard: the words that stand there, and how large the name can be set."""

from dataclasses import dataclass
from functools import cached_property

from network_site.paper.fitting import fitted
from people.portrayal import Portrayal
from people.sentences import event_sentence

BOLD, LIGHT = 800, 300  # weights of the name and of the same name in another script
# Width and height of the place for the name, in hundredths of the sheet's width: with a portrait, and without.
PLACARD = (89.6, 26), (89.6, 50)
POSTCARD = (49, 27), (91, 28)


@dataclass(frozen=True)
class Sheet:
    """What is printed of somebody in custody: `place` is one of the two above, `base_url` the site's address."""

    portrayal: Portrayal
    place: tuple
    base_url: str

    @property
    def face(self):
        """The portrait, when it may be shown and its maker and licence are known; else None."""
        picture = self.portrayal.portrait
        return picture if picture and picture.credit.strip() and picture.licence.strip() else None

    @property
    def file(self):
        """The name in the storage of the largest portrait."""
        return self.face.files["jpeg"][-1][1]

    @cached_property
    def name(self):
        """The name and, where there is one, the second name, `Fitted` together."""
        with_face, without = self.place
        names = [(self.portrayal.name, BOLD), (self.portrayal.second_name, LIGHT)]
        return fitted([pair for pair in names if pair[0]], *(with_face if self.face else without))

    @property
    def spare(self):
        """How much of the height of its place the name leaves, in steps of six."""
        return int(max(0, self.place[not self.face][1] - self.name.height) // 6 * 6)

    @property
    def since(self):
        """Since when the person is, or is known to be, in custody: as a sentence."""
        return event_sentence(self.portrayal.told_by(self.portrayal.case.since), self.portrayal.person.gender)

    @property
    def address(self):
        """The address of the profile in the active language."""
        return f"{self.base_url}{self.portrayal.url}"
