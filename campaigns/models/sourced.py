"""Language-neutral values of pages, read from the page first written, in the same query."""

from django.db.models import F, OuterRef, Subquery
from wagtail.query import PageQuerySet


class SourcedQuerySet(PageQuerySet):
    """Pages of one type that read neutral values from their source."""

    def with_source(self, *fields):
        """Annotate each of `fields` as `source_<field>`, read from the page's source."""
        for field in fields:
            source = self.model._base_manager.filter(
                translation_key=OuterRef("translation_key"), locale=OuterRef("source_locale")
            )
            self = self.annotate(**{f"source_{field}": Subquery(source.values(field)[:1])})
        return self

    def newest_first(self):
        """Order by the source's date, undated last; the model says which fields its list needs."""
        return self.with_source(*self.model.list_fields).order_by(
            F(f"source_{self.model.date_field}").desc(nulls_last=True), "-first_published_at", "-pk"
        )
