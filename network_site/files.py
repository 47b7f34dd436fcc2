"""A page in other forms than HTML: the same template in another frame, so that they say what the page says."""

from django.http import HttpResponse
from django.template.loader import render_to_string

from network_site.paper.making import pdf_response
from network_site.plain_text import plain_text


def text_response(request, template, context):
    """Give the response with the plain text of a page: its template, which takes `base_template`, and its context."""
    html = render_to_string(template, context | {"base_template": "network_site/plain.html"}, request)
    response = HttpResponse(plain_text(html, context["base_url"]), content_type="text/plain; charset=utf-8")
    response.headers["X-Robots-Tag"] = "noindex"  # the page is what is to be found, and it is never out of date
    return response


def paper_response(request, template, context, name):
    """Give the response with the PDF of a page, named `name`; 503 where none can be made."""
    html = render_to_string(template, context | {"base_template": "network_site/paper.html"}, request)
    return pdf_response(request, html, name, context["base_url"], context["pictures"].asked_for)
