"""Rows of a page that are translated, such as signatories: which there are its source says, the page its words."""

from dataclasses import dataclass

from django.db.models import Model, QuerySet


@dataclass(frozen=True)
class TranslatedRow:
    """A row of a page's source, which holds what is the same in every language, and the page's own row for it.

    `words` is None where the page has no row for it yet. `language` is the language of the source.
    """

    row: Model
    words: Model | None
    language: str

    def text(self, field):
        """Give (the words of `field`, their language): the page's own, with no language; else those of the source."""
        own = getattr(self.words, field, "")
        return (own, "") if own else (getattr(self.row, field), self.language)


def rows_of(page, relation):
    """Give the `TranslatedRow`s of a `relation` of `page`, in the order of its source. One query at most."""
    source = page.source
    rows = getattr(source, relation).all()
    if source.pk == page.pk:
        return [TranslatedRow(row, row, "") for row in rows]
    own = getattr(page, relation).all()
    if isinstance(own, QuerySet):  # those of a draft are in memory
        both = list(rows | own)
        rows, own = ([row for row in both if row.page_id == owner.pk] for owner in (source, page))
    words = {row.translation_key: row for row in own}
    language = source.locale.language_code
    return [TranslatedRow(row, words.get(row.translation_key), language) for row in rows]
