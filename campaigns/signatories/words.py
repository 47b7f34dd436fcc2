"""Words that people write into lists of signatories, in the active language."""

from django.utils.translation import pgettext


def withheld_words():
    """Give the words that stand where a name is not given, in lower case."""
    # Translators: several ways to say it, as people write it into lists, with commas between them.
    return _words(
        pgettext(
            "instead of a name in a list of signatories",
            "name withheld, names withheld, anonymous, anonymously, name not given, name known to us",
        )
    )


def withdrawn_words():
    """Give the words that stand beside the date on which a signature was withdrawn, in lower case."""
    # Translators: several ways to say it, as people write it into lists, with commas between them.
    return _words(
        pgettext(
            "beside a date in a list of signatories",
            "withdrawn on, withdrawn, withdrew on, signature withdrawn on, signature withdrawn",
        )
    )


def _words(text):
    return [word.strip().casefold() for word in text.split(",")]
