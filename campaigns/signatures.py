"""Who signed a statement, as its page shows it."""

from dataclasses import dataclass
from datetime import date

from network_site.countries import country_name


@dataclass(frozen=True)
class Signature:
    """An organisation, a person, or a person of an organisation, in words."""

    name: str
    organisation: str
    link: str
    role: str
    role_language: str
    country: str
    withdrawn_on: date | None


@dataclass(frozen=True)
class Signatures:
    """Those who signed and may be named, how many more withhold their names, and how many have withdrawn."""

    named: list[Signature]
    withheld: int
    withdrawn: int

    @property
    def total(self):
        """How many stand by the statement: named or not, without those who have withdrawn."""
        return sum(not signature.withdrawn_on for signature in self.named) + self.withheld


def signatures_of(rows, organisations):
    """Give the `Signatures` of `rows` (TranslatedRows); `organisations` are those of the register by key."""
    named, withheld, withdrawn = [], 0, 0
    for translated in rows:
        row = translated.row
        withdrawn += bool(row.withdrawn_on)
        if row.is_withheld:
            withheld += not row.withdrawn_on
        elif signature := _signature(translated, organisations.get(row.organisation_id)):
            named.append(signature)
    return Signatures(named, withheld, withdrawn)


def _signature(translated, organisation):
    """Give the `Signature` of a row; None for one in which nobody is named yet."""
    row = translated.row
    of_register = (organisation.local_name or organisation.name) if organisation else ""
    if not (row.name or of_register):
        return None
    role, language = translated.text("role")
    return Signature(
        name=row.name or of_register,
        organisation=of_register if row.name else "",
        link=organisation.link if organisation and not row.name else "",
        role=role,
        role_language=language if role else "",
        country=country_name(row.country) if row.country else "",
        withdrawn_on=row.withdrawn_on,
    )
