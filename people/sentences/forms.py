"""What is said of a person: in the feminine, in the masculine, and of neither. `{date}` is a date in a sentence."""

from django.utils.translation import pgettext_lazy

from people.case.kinds import Kind

# Sentences with their punishment, and those in absentia, have forms of their own.
SENTENCED_TO, IN_ABSENTIA, IN_ABSENTIA_TO = "sentenced_to", "in_absentia", "in_absentia_to"

FEMININE = {
    Kind.KNOWN_IN_CUSTODY: pgettext_lazy("feminine", "Known to be in custody {date}"),
    Kind.DETAINED: pgettext_lazy("feminine", "Detained {date}"),
    Kind.HOUSE_ARREST: pgettext_lazy("feminine", "Placed under house arrest {date}"),
    Kind.CHARGED: pgettext_lazy("feminine", "Charged {date}"),
    Kind.NEW_CHARGE: pgettext_lazy("feminine", "Charged again {date}"),
    Kind.BAIL: pgettext_lazy("feminine", "Released on bail or under a travel ban {date}"),
    Kind.WANTED: pgettext_lazy("feminine", "Put on a wanted list {date}"),
    Kind.SENTENCED: pgettext_lazy("feminine", "Sentenced {date}"),
    Kind.TRANSFERRED: pgettext_lazy("feminine", "Transferred {date}"),
    Kind.PUNISHMENT_CELL: pgettext_lazy("feminine", "Put in a punishment cell {date}"),
    Kind.DISAPPEARED: pgettext_lazy("feminine", "Disappeared {date}"),
    Kind.HUNGER_STRIKE: pgettext_lazy("feminine", "Began a hunger strike {date}"),
    Kind.HOSPITAL: pgettext_lazy("feminine", "Taken to hospital {date}"),
    Kind.RELEASED_SERVED: pgettext_lazy("feminine", "Released {date}, sentence served"),
    Kind.RELEASED_PARDONED: pgettext_lazy("feminine", "Pardoned and released {date}"),
    Kind.RELEASED_DROPPED: pgettext_lazy("feminine", "Released {date}, case dropped"),
    Kind.RELEASED_ACQUITTED: pgettext_lazy("feminine", "Acquitted and released {date}"),
    Kind.RELEASED_CONDITIONALLY: pgettext_lazy("feminine", "Released conditionally {date}"),
    Kind.RELEASED_EXCHANGED: pgettext_lazy("feminine", "Released in an exchange {date}"),
    Kind.EXPELLED: pgettext_lazy("feminine", "Expelled from the country {date}"),
    Kind.RECOGNISED: pgettext_lazy("feminine", "Recognised as a political prisoner {date}"),
    Kind.EXECUTED: pgettext_lazy("feminine", "Executed {date}"),
    Kind.DIED_IN_CUSTODY: pgettext_lazy("feminine", "Died in custody {date}"),
    Kind.DIED: pgettext_lazy("feminine", "Died {date}"),
    SENTENCED_TO: pgettext_lazy("feminine", "Sentenced {date} to {punishment}"),
    IN_ABSENTIA: pgettext_lazy("feminine", "Sentenced in absentia {date}"),
    IN_ABSENTIA_TO: pgettext_lazy("feminine", "Sentenced in absentia {date} to {punishment}"),
}
MASCULINE = {
    Kind.KNOWN_IN_CUSTODY: pgettext_lazy("masculine", "Known to be in custody {date}"),
    Kind.DETAINED: pgettext_lazy("masculine", "Detained {date}"),
    Kind.HOUSE_ARREST: pgettext_lazy("masculine", "Placed under house arrest {date}"),
    Kind.CHARGED: pgettext_lazy("masculine", "Charged {date}"),
    Kind.NEW_CHARGE: pgettext_lazy("masculine", "Charged again {date}"),
    Kind.BAIL: pgettext_lazy("masculine", "Released on bail or under a travel ban {date}"),
    Kind.WANTED: pgettext_lazy("masculine", "Put on a wanted list {date}"),
    Kind.SENTENCED: pgettext_lazy("masculine", "Sentenced {date}"),
    Kind.TRANSFERRED: pgettext_lazy("masculine", "Transferred {date}"),
    Kind.PUNISHMENT_CELL: pgettext_lazy("masculine", "Put in a punishment cell {date}"),
    Kind.DISAPPEARED: pgettext_lazy("masculine", "Disappeared {date}"),
    Kind.HUNGER_STRIKE: pgettext_lazy("masculine", "Began a hunger strike {date}"),
    Kind.HOSPITAL: pgettext_lazy("masculine", "Taken to hospital {date}"),
    Kind.RELEASED_SERVED: pgettext_lazy("masculine", "Released {date}, sentence served"),
    Kind.RELEASED_PARDONED: pgettext_lazy("masculine", "Pardoned and released {date}"),
    Kind.RELEASED_DROPPED: pgettext_lazy("masculine", "Released {date}, case dropped"),
    Kind.RELEASED_ACQUITTED: pgettext_lazy("masculine", "Acquitted and released {date}"),
    Kind.RELEASED_CONDITIONALLY: pgettext_lazy("masculine", "Released conditionally {date}"),
    Kind.RELEASED_EXCHANGED: pgettext_lazy("masculine", "Released in an exchange {date}"),
    Kind.EXPELLED: pgettext_lazy("masculine", "Expelled from the country {date}"),
    Kind.RECOGNISED: pgettext_lazy("masculine", "Recognised as a political prisoner {date}"),
    Kind.EXECUTED: pgettext_lazy("masculine", "Executed {date}"),
    Kind.DIED_IN_CUSTODY: pgettext_lazy("masculine", "Died in custody {date}"),
    Kind.DIED: pgettext_lazy("masculine", "Died {date}"),
    SENTENCED_TO: pgettext_lazy("masculine", "Sentenced {date} to {punishment}"),
    IN_ABSENTIA: pgettext_lazy("masculine", "Sentenced in absentia {date}"),
    IN_ABSENTIA_TO: pgettext_lazy("masculine", "Sentenced in absentia {date} to {punishment}"),
}
# The same of everybody.
OF_ANYBODY = {
    Kind.TRIAL_OPENED: pgettext_lazy("case event", "Trial opened {date}"),
}
