"""Statuses as groups of a chart: those confirmed lately, and those that are older, which are never added to them."""

from django.utils.translation import gettext, pgettext

from people.glance.wall import Group
from people.looks import sign_of


def groups_of(status, count, old):
    """Give the Groups of `count` people of a Status, the facts about `old` of whom are older than the house's limit.

    None stands for all statuses that are not told apart.
    """
    sign, label = sign_of(status), str(status.label) if status else other_label()
    found = [Group(sign, label, count - old), Group(sign, old_label(label), old, is_old=True)]
    return [group for group in found if group.count]


def old_label(label):
    """Give the words for a status that nobody has confirmed lately."""
    # Translators: a fact that nobody has confirmed for a while.
    return gettext("{status} when last confirmed").format(status=label)


def other_label():
    """Give the word for all statuses that are not told apart."""
    return pgettext("status", "Other")
