"""What is chosen for the passages of a take-down, as the two forms send it."""

from dataclasses import dataclass
from itertools import groupby

from django.utils.translation import gettext_lazy as _

from network_site.countries import language_name
from people.takedown.passages import Action, edit_address
from people.takedown.phrases import neutral_phrases

LEAVE = "leave"
LABELS = {
    Action.REPLACE: _("put other words in the place of the name"),
    Action.HIDE: _("take the passage out"),
    Action.UNPUBLISH: _("withdraw the page"),
}
ADDRESS = _("give the page another address")
KEEP_BACK = _("the person is seen on it: keep the picture back")
MOST_LETTERS = 100


@dataclass(frozen=True)
class Choice:
    """A passage with what may be done, as (value, words), and what is chosen."""

    passage: object
    options: list
    chosen: str


class Choices:
    """The choices for `passages` as `data` (a QueryDict, or None for what is proposed) has them."""

    def __init__(self, passages, data=None):
        """Read the choices; what makes no sense is taken as left."""
        self.for_all = data.get("all", "") if data else ""
        self.choices = [Choice(passage, _options(passage), self._chosen(passage, data)) for passage in passages]
        written = neutral_phrases()
        used = {passage.language for passage in passages} - {""}
        self.phrases = {
            code: (data.get(f"phrase-{code}", "").strip()[:MOST_LETTERS] if data else "") or phrase
            for code, phrase in written.items()
            if code in used
        }

    @property
    def named_phrases(self):
        """The phrases as (code, name of the language, phrase)."""
        return [(code, language_name(code), phrase) for code, phrase in self.phrases.items()]

    @property
    def actions(self):
        """The chosen actions by the key of a passage."""
        return {choice.passage.key: choice.chosen for choice in self.choices if choice.chosen != LEAVE}

    def count(self, *actions):
        """Give for how many passages one of `actions` is chosen."""
        return sum(choice.chosen in actions for choice in self.choices)

    @property
    def to_withdraw(self):
        """The pages that are to be withdrawn."""
        pages = (c.passage.holder for c in self.choices if c.chosen == Action.UNPUBLISH and c.passage.is_page)
        return list(dict.fromkeys(pages))

    def by_holder(self, user):
        """Give (what holds them, address to edit it, its choices), those with something certain first."""
        ordered = sorted(self.choices, key=_rank(self.choices))
        for _key, group in groupby(ordered, key=lambda choice: _holder(choice.passage)):
            group = list(group)
            yield group[0].passage, edit_address(group[0].passage, user), group

    def _chosen(self, passage, data):
        allowed = [str(action) for action in passage.actions]
        if data is None:
            return str(passage.proposed) or LEAVE
        if self.for_all == LEAVE:
            return LEAVE
        wanted = self.for_all or data.get(f"do-{passage.key}", LEAVE)
        if wanted in allowed:
            return wanted
        return allowed[0] if self.for_all and allowed else LEAVE


def _options(passage):
    labels = {action: LABELS[action] for action in passage.actions}
    if passage.is_picture:
        labels = {Action.UNPUBLISH: KEEP_BACK}
    elif passage.path == "slug":
        labels[Action.REPLACE] = ADDRESS
    return [*((str(action), label) for action, label in labels.items()), (LEAVE, _("leave it"))]


def _holder(passage):
    return passage.holder._meta.label, passage.holder.pk


def _rank(choices):
    certain = {_holder(choice.passage) for choice in choices if choice.passage.is_certain}
    return lambda choice: (_holder(choice.passage) not in certain, *_holder(choice.passage))
