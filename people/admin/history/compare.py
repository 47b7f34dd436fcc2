"""Two versions compared, field by field."""

from django.http import Http404
from wagtail.admin.views import generic
from wagtail.snippets.views.snippets import RevisionsCompareView

from people.admin.history.differences import differences
from people.versions.contents import content_of
from people.versions.named import Named

ENDS = {"earliest": "first", "latest": "last"}


class RegisterCompareView(RevisionsCompareView):
    """At Wagtail's address, in our words: Wagtail's own page cannot show a version that names a deleted place."""

    permission_required = "change"

    def get_template_names(self):
        """Give our template."""
        return ["people/admin/history/compare.html"]

    def get_context_data(self, **kwargs):
        """Give what is different."""
        contents = [self._content(number) for number in (self.revision_id_a, self.revision_id_b)]
        context = super(generic.RevisionsCompareView, self).get_context_data(**kwargs)
        return context | {"changes": differences(self.model, *contents, Named(self.model, contents))}

    def _content(self, number):
        """Give the content of a version by its number, “live”, “earliest” or “latest”; raise Http404 for none."""
        if number == "live":
            return content_of(self.object)
        versions = self.object.revisions.order_by("created_at", "pk")
        found = getattr(versions, ENDS[number])() if number in ENDS else versions.filter(pk=number).first()
        if found is None:
            raise Http404
        return found.content
