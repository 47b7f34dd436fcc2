"""What is wrong with a row, or odd about it, as sentences that name the column."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from people.names import mixed_script_words


def form_errors(form, start=""):
    """Give the errors of a form as sentences, each after the name of its column; `start` stands before the name."""
    return [f"{start}{column}: {message}" for column, messages in form.errors.items() for message in messages]


def model_errors(thing, exclude):
    """Give what the model itself refuses, without asking the database."""
    try:
        thing.full_clean(exclude=exclude, validate_unique=False, validate_constraints=False)
    except ValidationError as error:
        return [f"{column}: {message}" for column, messages in error.message_dict.items() for message in messages]
    return []


def mixed_scripts(form):
    """Point at each word of the names of a RowForm that mixes scripts, letter by letter."""
    names = {"name": form.cleaned_data["name"] or ""} | {f"name_{code}": name for code, name in form.names.items()}
    return [f"{column}: {sentence}" for column, name in names.items() for sentence in mixed_words(name)]


def mixed_words(name):
    """Give a sentence for each word of a name that mixes scripts, letter by letter."""
    return [_mixed(word) for word in mixed_script_words(name)]


def perhaps_the_same(events):
    """Say of two events (their names) that they may be one and the same."""
    added, known = events
    sentence = _("“%(known)s” is in the register, too. If “%(added)s” is the same, correct that one in the admin.")
    return sentence % {"known": known, "added": added}


def _mixed(word):
    letters = ", ".join(f"{letter} ({script.title()})" for letter, script in word.strangers)
    sentence = _("The word “%(word)s” mixes scripts: %(letters)s.")
    return sentence % {"word": word.word, "letters": letters}
