"""What stands on paper."""

from django import template

from network_site.paper import qr

register = template.Library()


@register.inclusion_tag("network_site/components/qr.html")
def qr_code(address):
    """Draw the QR code of an `address`, with the address for those who cannot see it."""
    return {"code": qr.qr_code(address), "address": address}


@register.filter
def spoken(address):
    """Give an address as it is said and typed: without “https://”, and without the stroke at its end."""
    return address.partition("://")[2].rstrip("/")
