"""Statements: which there are."""

from django.db.models import Exists, OuterRef

from campaigns.models.sourced import SourcedQuerySet
from people.models import Person


class StatementQuerySet(SourcedQuerySet):
    """Statements, asked by what their sources say."""

    def narrowed(self, asked, issuers):
        """Give those that `asked` (StatementFilters) asks for; `issuers` are the ids of the organisation in it.

        Somebody hidden is nobody here, and who is not listed is found by her country alone.
        """
        source = self._source()
        if asked.kind:
            source = source.filter(kind=asked.kind)
        if asked.year:
            source = source.filter(date__year=int(asked.year))
        if asked.country:
            of_country = Person.objects.visible().in_country(asked.country)
            source = source.filter(statement_people__person__in=of_country)
        if asked.person:
            source = source.filter(statement_people__person__in=Person.objects.listed().filter(slug=asked.person))
        if asked.organisation:
            source = source.filter(issuers__organisation__in=issuers)
        return self.filter(Exists(source)) if asked.is_narrow else self

    def _source(self):
        """Give the source of the statement of an outer query."""
        return self.model._base_manager.filter(
            translation_key=OuterRef("translation_key"), locale=OuterRef("source_locale")
        ).order_by()
