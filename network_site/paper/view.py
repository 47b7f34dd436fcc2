"""A paper at its two addresses: as a page that any browser can print, and as a PDF, both of one template."""

from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import get_language, override
from django.views import View

from network_site.files import paper_response
from network_site.frame import frame
from network_site.paper.making import typesetter


class PaperView(View):
    """A paper in the language of the address; 404 where it cannot be."""

    http_method_names = ["get", "head", "options"]
    as_pdf = False
    template = ""
    look = "sheets"  # one of those of typeset.py
    is_large = False  # whether it may be of many sheets

    def get(self, request, **given):
        """Give the page, or with `as_pdf` the file."""
        context = self.paper(request, **given)
        if self.as_pdf and context.get("is_empty"):
            return redirect(context["page_url"])  # which says in words why
        if self.as_pdf:
            name = f"{context['file_name']}-{get_language()}"
            return paper_response(request, self.template, context, name, self.look, self.is_large)
        context["canonical_url"] = request.build_absolute_uri(context["above_url"])  # that is what is to be found
        return render(request, self.template, context)

    def paper(self, request, **given):
        """Give the template's context: that of `around`, `title`, `file_name`, `above_url`, and whether it `is_empty`.

        `above_url` is the path of the page that the paper is made of. Each paper says how.
        """
        raise NotImplementedError

    def around(self, request, page, languages, asked=""):
        """Give what stands around a paper of `page`: the frame, and the addresses of the paper in `languages` (codes).

        `asked` is the query string that they have in common.
        """
        match = request.resolver_match
        name, given = match.url_name.removesuffix("_pdf"), match.captured_kwargs
        addresses = {}
        for code in request.live_homes:
            if code in languages:
                with override(code):
                    addresses[code] = reverse(name, kwargs=given) + asked
        return {
            **frame(request, page=page, addresses=addresses),
            "page": page,
            "things": [],  # a search engine is told of none: the page is what is to be found
            "page_url": reverse(name, kwargs=given) + asked,
            "pdf_url": reverse(f"{name}_pdf", kwargs=given) + asked if typesetter() else "",
        }
