"""Papers that a page offers: each as a page to print and, where it can be made, as a PDF."""

from dataclasses import dataclass

from django.urls import path, reverse

from network_site.paper.making import typesetter


@dataclass(frozen=True)
class Offered:
    """A paper by its name, with the address to print it from, and that of its PDF, which may be empty."""

    label: str
    url: str
    pdf_url: str


def offered(label, name, *args, asked=""):
    """Give what is `Offered` at the addresses called `name`, as `both` made them; `asked` is a query string."""
    pdf_url = reverse(f"{name}_pdf", args=args) + asked if typesetter() else ""
    return Offered(label, reverse(name, args=args) + asked, pdf_url)


def both(route, view, name, **given):
    """Give the two addresses of a paper: `route`/ is a page to print, `route`.pdf the file."""
    return [
        path(f"{route}/", view.as_view(**given), name=name),
        path(f"{route}.pdf", view.as_view(**given, as_pdf=True), name=f"{name}_pdf"),
    ]
