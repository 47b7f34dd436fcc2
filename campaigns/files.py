"""Statements and campaigns as plain text, statements also as PDF."""

from django.http import Http404
from django.utils.translation import get_language
from django.views import View

from campaigns.models import CampaignIndexPage, CampaignPage, StatementIndexPage, StatementPage
from network_site.files import paper_response, text_response
from network_site.live_list import live_list


class PageFile(View):
    """A live page of one kind in the language of the address, in another form; 404 where it is not live there."""

    http_method_names = ["get", "head", "options"]
    index_model = None  # the list that it stands below
    model = None

    def get(self, request, slug):
        """Give the file of the page with this slug."""
        index = live_list(request, self.index_model)
        pages = self.model.objects.live().child_of(index).select_related("locale")
        page = pages.filter(slug=slug, alias_of=None).first()
        if page is None:
            raise Http404
        return self.answer(request, page, page.get_context(request))

    def answer(self, request, page, context):
        """Give the response for a page and its context."""
        return text_response(request, page.template, context)


class StatementText(PageFile):
    """A statement as plain text."""

    index_model = StatementIndexPage
    model = StatementPage


class StatementPdf(StatementText):
    """A statement as a PDF."""

    def answer(self, request, page, context):
        """Give the response with the PDF."""
        return paper_response(request, page.template, context, f"{page.slug}-{get_language()}")


class CampaignText(PageFile):
    """A campaign as plain text."""

    index_model = CampaignIndexPage
    model = CampaignPage
