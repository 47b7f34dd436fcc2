"""What the addresses of data have in common."""

from django.views import View

from people.data.edition import edition_for


class DataView(View):
    """One format in the language of the address; 404 where the directory is not live in it."""

    http_method_names = ["get", "head", "options"]

    def get(self, request):
        """Give the data."""
        return self.response(edition_for(request))

    def response(self, edition):
        """Give the HttpResponse of an Edition. Each format says how."""
        raise NotImplementedError
