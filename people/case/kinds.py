"""What can happen in a case, and what it does to a person's liberty. No models here."""

from django.db.models import TextChoices
from django.utils.translation import pgettext_lazy


class Kind(TextChoices):
    """Kinds of case events. The labels are nouns: every language has them without a gender."""

    HEARING_SET = "hearing_set", pgettext_lazy("case event", "Hearing set")
    KNOWN_IN_CUSTODY = "known_in_custody", pgettext_lazy("case event", "Known to be in custody")
    DETAINED = "detained", pgettext_lazy("case event", "Detention")
    HOUSE_ARREST = "house_arrest", pgettext_lazy("case event", "House arrest")
    CHARGED = "charged", pgettext_lazy("case event", "Charge")
    NEW_CHARGE = "new_charge", pgettext_lazy("case event", "New charge")
    BAIL = "bail", pgettext_lazy("case event", "Bail or travel ban")
    WANTED = "wanted", pgettext_lazy("case event", "On a wanted list")
    TRIAL_OPENED = "trial_opened", pgettext_lazy("case event", "Opening of the trial")
    SENTENCED = "sentenced", pgettext_lazy("case event", "Sentence")
    APPEAL = "appeal", pgettext_lazy("case event", "Sentence after appeal")
    RETRIAL = "retrial", pgettext_lazy("case event", "Sentence after a new trial")
    TRANSFERRED = "transferred", pgettext_lazy("case event", "Transfer")
    PUNISHMENT_CELL = "punishment_cell", pgettext_lazy("case event", "Punishment cell")
    INCOMMUNICADO = "incommunicado", pgettext_lazy("case event", "No contact since")
    DISAPPEARED = "disappeared", pgettext_lazy("case event", "Disappearance")
    HUNGER_STRIKE = "hunger_strike", pgettext_lazy("case event", "Hunger strike")
    HOSPITAL = "hospital", pgettext_lazy("case event", "Hospital")
    LAST_NEWS = "last_news", pgettext_lazy("case event", "Last news")
    RELEASED_SERVED = "released_served", pgettext_lazy("case event", "Release, sentence served")
    RELEASED_PARDONED = "released_pardoned", pgettext_lazy("case event", "Release by pardon")
    RELEASED_DROPPED = "released_dropped", pgettext_lazy("case event", "Release, case dropped")
    RELEASED_ACQUITTED = "released_acquitted", pgettext_lazy("case event", "Release after acquittal")
    RELEASED_CONDITIONALLY = "released_conditionally", pgettext_lazy("case event", "Conditional release")
    RELEASED_EXCHANGED = "released_exchanged", pgettext_lazy("case event", "Release in an exchange")
    EXPELLED = "expelled", pgettext_lazy("case event", "Expulsion")
    RECOGNISED = "recognised", pgettext_lazy("case event", "Recognition as a political prisoner")
    RECOGNITION_WITHDRAWN = "recognition_withdrawn", pgettext_lazy("case event", "Recognition withdrawn")
    EXECUTED = "executed", pgettext_lazy("case event", "Execution")
    DIED_IN_CUSTODY = "died_in_custody", pgettext_lazy("case event", "Death in custody")
    DIED = "died", pgettext_lazy("case event", "Death")
    OTHER = "other", pgettext_lazy("case event", "Other event")


class Status(TextChoices):
    """Where a person stands. The words are facts, and carry no gender."""

    CUSTODY = "custody", pgettext_lazy("status", "In custody")
    HOUSE_ARREST = "house_arrest", pgettext_lazy("status", "Under house arrest")
    PROSECUTED = "prosecuted", pgettext_lazy("status", "Under prosecution")
    FREE = "free", pgettext_lazy("status", "At liberty")
    DIED = "died", pgettext_lazy("status", "In memoriam")
    DISAPPEARED = "disappeared", pgettext_lazy("status", "Missing")
    UNKNOWN = "unknown", pgettext_lazy("status", "Status not confirmed")


RELEASES = {
    Kind.RELEASED_SERVED,
    Kind.RELEASED_PARDONED,
    Kind.RELEASED_DROPPED,
    Kind.RELEASED_ACQUITTED,
    Kind.RELEASED_CONDITIONALLY,
    Kind.RELEASED_EXCHANGED,
    Kind.EXPELLED,
}
# What is told of somebody who was held, or bound, and no longer is so closely.
LETS_GO = {*RELEASES, Kind.BAIL}
DEATHS_IN_CUSTODY = {Kind.EXECUTED, Kind.DIED_IN_CUSTODY}
DEATHS = {*DEATHS_IN_CUSTODY, Kind.DIED}
SENTENCES = {Kind.SENTENCED, Kind.APPEAL, Kind.RETRIAL}
# What happens to nobody who is not in custody. A hospital, a hunger strike, silence may also be at liberty.
SHOWS_CUSTODY = {Kind.TRANSFERRED, Kind.PUNISHMENT_CELL}

# What an event makes of the status; kinds that are not here change nothing.
STATUS_AFTER = {
    Kind.KNOWN_IN_CUSTODY: Status.CUSTODY,
    Kind.DETAINED: Status.CUSTODY,
    Kind.HOUSE_ARREST: Status.HOUSE_ARREST,
    Kind.BAIL: Status.PROSECUTED,
    Kind.DISAPPEARED: Status.DISAPPEARED,
    **dict.fromkeys(RELEASES, Status.FREE),
    **dict.fromkeys(DEATHS, Status.DIED),
}
# A case that is open; it makes no prisoner of somebody at liberty, and frees nobody.
OPENS_A_CASE = {Kind.CHARGED, Kind.NEW_CHARGE, Kind.WANTED, Kind.TRIAL_OPENED, Kind.SENTENCED, Kind.RETRIAL}
# What is told to staff only, unless an editor decides otherwise.
STAFF_ONLY_AT_FIRST = {
    Kind.HOSPITAL,
    Kind.LAST_NEWS,
    Kind.TRANSFERRED,
    Kind.PUNISHMENT_CELL,
    Kind.HUNGER_STRIKE,
}


class Term(TextChoices):
    """Kinds of punishment."""

    IMPRISONMENT = "imprisonment", pgettext_lazy("sentence", "Imprisonment")
    RESTRICTION_HOME = "restriction_home", pgettext_lazy("sentence", "Restriction of freedom at home")
    RESTRICTION_OPEN = (
        "restriction_open",
        pgettext_lazy("sentence", "Restriction of freedom in an open institution"),
    )
    SUSPENDED = "suspended", pgettext_lazy("sentence", "Suspended sentence")
    FINE = "fine", pgettext_lazy("sentence", "Fine")
    TREATMENT = "treatment", pgettext_lazy("sentence", "Compulsory treatment")
    LIFE = "life", pgettext_lazy("sentence", "Life imprisonment")
    DEATH = "death", pgettext_lazy("sentence", "Death sentence")


class Regime(TextChoices):
    """Where a term is served. Labels as nouns; how it is said in a sentence is in people/sentences/punishment.py."""

    COLONY = "colony", pgettext_lazy("regime", "Penal colony")
    COLONY_GENERAL = "colony_general", pgettext_lazy("regime", "Penal colony, general regime")
    COLONY_REINFORCED = "colony_reinforced", pgettext_lazy("regime", "Penal colony, reinforced regime")
    COLONY_STRICT = "colony_strict", pgettext_lazy("regime", "Penal colony, strict regime")
    COLONY_SPECIAL = "colony_special", pgettext_lazy("regime", "Penal colony, special regime")
    COLONY_JUVENILE = "colony_juvenile", pgettext_lazy("regime", "Juvenile penal colony")
    PRISON = "prison", pgettext_lazy("regime", "Prison")
