"""Whether a form was sent from another site."""

from urllib.parse import urlsplit


def is_foreign(request):
    """Say whether another site sent this request. A browser that tells nothing is taken at its word.

    `Sec-Fetch-Site: same-origin` counts more than `Origin`, which a browser that hides referrers sends as
    “null”. Hosts are compared, not schemes: behind a proxy the application may not know that it is https.
    """
    site = request.headers.get("Sec-Fetch-Site")
    if site in ("same-origin", "cross-site"):
        return site == "cross-site"
    origin = request.headers.get("Origin")
    if origin is None:
        return False
    try:
        return urlsplit(origin).netloc.lower() != request.get_host().lower()
    except ValueError:
        return True
