"""A page in other forms than HTML: the same template in another frame, so that they say what the page says."""

from django.http import HttpResponse
from django.template.loader import render_to_string

from network_site.paper.making import pdf_response
from network_site.plain_text import plain_text

# What stands around a page on paper.
FRAMES = {"letter": "network_site/paper.html", "sheets": "network_site/sheets.html"}


def text_response(request, template, context):
    """Give the response with the plain text of a page: its template, which takes `base_template`, and its context."""
    html = render_to_string(template, context | {"base_template": "network_site/plain.html"}, request)
    response = HttpResponse(plain_text(html, context["base_url"]), content_type="text/plain; charset=utf-8")
    response.headers["X-Robots-Tag"] = "noindex"  # the page is what is to be found, and it is never out of date
    return response


def paper_response(request, template, context, name, look="letter", is_large=False):
    """Give the response with the PDF of a page, named `name`, in a `look` of typeset.py; 503 as pdf_response says."""
    html = render_to_string(template, context | {"base_template": FRAMES[look]}, request)
    pictures = context["pictures"].asked_for | context.get("portraits", set())
    return pdf_response(request, html, name, context["base_url"], pictures, look, is_large)
