"""Who is under age: less of a child is shown at first."""

from people.case.when import Precision, When

OF_AGE = 18
# What starts hidden for a child, and is switched on one by one only.
HIDDEN_FOR_A_CHILD = ("show_birthday", "show_birth_year", "show_portrait", "show_letter_address")


def is_minor(birth_date, precision, today):
    """Say whether somebody is, or may still be, under 18 on `today`; False where no date of birth is known."""
    if birth_date is None:
        return False
    born = When(Precision(precision), birth_date).latest
    had_birthday = (today.month, today.day) >= (born.month, born.day)
    return today.year - born.year - (not had_birthday) < OF_AGE


def newly_shown(before, after, today):
    """Give which of HIDDEN_FOR_A_CHILD `after` shows of a child that `before` did not show of one."""
    if not is_minor(after.birth_date, after.birth_precision, today):
        return []
    was_minor = is_minor(before.birth_date, before.birth_precision, today)
    return [name for name in HIDDEN_FOR_A_CHILD if getattr(after, name) and not (was_minor and getattr(before, name))]
