"""Pointing at words that mix scripts, letter by letter. Nothing is refused for it."""

from django.contrib import messages
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from people.names import mixed_script_words

# A sentence for each script, since its name takes endings in many languages.
LETTER_IS = {
    "LATIN": gettext_lazy("“%(letter)s” is Latin"),
    "CYRILLIC": gettext_lazy("“%(letter)s” is Cyrillic"),
    "GREEK": gettext_lazy("“%(letter)s” is Greek"),
    "GEORGIAN": gettext_lazy("“%(letter)s” is Georgian"),
    "ARMENIAN": gettext_lazy("“%(letter)s” is Armenian"),
}
REST_IS = {
    "LATIN": gettext_lazy("The other letters are Latin."),
    "CYRILLIC": gettext_lazy("The other letters are Cyrillic."),
    "GREEK": gettext_lazy("The other letters are Greek."),
    "GEORGIAN": gettext_lazy("The other letters are Georgian."),
    "ARMENIAN": gettext_lazy("The other letters are Armenian."),
}


def mixed_script_sentences(text):
    """Give a sentence, in the language of the reader, for each word of `text` that mixes scripts."""
    return [_sentence(found) for found in mixed_script_words(text)]


def warn_of_mixed_scripts(request, person):
    """Show with the next page a warning for each word of the person's names that mixes scripts, each once."""
    names = [person.name, *(name.name for name in person.names.all())]
    for sentence in dict.fromkeys(sentence for name in names for sentence in mixed_script_sentences(name)):
        messages.warning(request, sentence)


def _sentence(found):
    letters = ", ".join(str(LETTER_IS[script]) % {"letter": letter} for letter, script in found.strangers)
    return _("“%(word)s” mixes letters of several scripts: %(letters)s. %(rest)s") % {
        "word": found.word,
        "letters": letters,
        "rest": REST_IS[found.script],
    }
