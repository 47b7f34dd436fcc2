"""Facts of a case as sentences, in every language by grammar: nothing here is translated page by page."""

from people.sentences.event import event_sentence
from people.sentences.punishment import punishment_noun

__all__ = ["event_sentence", "punishment_noun"]
