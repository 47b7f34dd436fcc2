"""Headers that keep a page to itself: what it may load, who may frame it, how long it may be kept."""

from django.urls import reverse

PUBLIC = {
    "default-src": "'none'",
    "script-src": "'none'",
    "style-src": "'self'",
    "img-src": "'self'",
    "font-src": "'self'",
    "media-src": "'self'",
    "manifest-src": "'self'",
    "form-action": "'self'",
    "frame-ancestors": "'none'",
    "base-uri": "'none'",
    "object-src": "'none'",
}
# Wagtail's own editor writes script and style into its pages; nothing of it comes from elsewhere.
ADMIN = PUBLIC | {
    "script-src": "'self' 'unsafe-inline'",
    "style-src": "'self' 'unsafe-inline'",
    "img-src": "'self' data: blob:",
    "connect-src": "'self'",
    "frame-src": "'self'",
    "frame-ancestors": "'self'",
}
PREVIEW = PUBLIC | {"frame-ancestors": "'self'"}
PERMISSIONS = "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()"


def written(policy):
    """Give a policy (a dict of directive to sources) as the value of its header."""
    return "; ".join(f"{directive} {sources}" for directive, sources in policy.items())


class HeadersMiddleware:
    """Set the content security policy of public pages, previews and admin, and `no-cache` on public pages."""

    def __init__(self, get_response):
        self.get_response = get_response
        self.admin = reverse("wagtailadmin_home")

    def __call__(self, request):
        response = self.get_response(request)
        if getattr(request, "is_dummy", False):
            policy = PREVIEW
        elif request.path_info.startswith(self.admin):
            policy = ADMIN
        else:
            policy = PUBLIC
            response.headers.setdefault("Cache-Control", "no-cache")
        response.headers.setdefault("Content-Security-Policy", written(policy))
        response.headers.setdefault("Permissions-Policy", PERMISSIONS)
        return response
