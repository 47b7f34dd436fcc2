"""Names: how they are folded so that any spelling finds them, and which of them mix scripts. No models here."""

from people.names.folding import fold
from people.names.mixed import MixedWord, mixed_script_words
from people.names.searching import is_held, search_text, search_words, spellings

__all__ = ["MixedWord", "fold", "is_held", "mixed_script_words", "search_text", "search_words", "spellings"]
