"""What a statement needs before it goes live."""

from django.utils.translation import gettext as _

from campaigns.admin.before_live.dates import date_or_not_known


def missing_of_statement(page):
    """Give sentences about what `page` (StatementPage) lacks; what is neutral is looked for in its source."""
    source = page.source
    return [
        *date_or_not_known(source.date, source.date_not_known),
        *_of_signatories(source.signatories.all()),
    ]


def _of_signatories(rows):
    """Give a sentence for each row in which nobody is named and nobody withholds a name."""
    return [
        _("Signatory %(number)d: give a name or an organisation, or tick “name withheld”.") % {"number": number}
        for number, row in enumerate(rows, start=1)
        if not (row.is_withheld or row.name.strip() or row.organisation_id)
    ]
