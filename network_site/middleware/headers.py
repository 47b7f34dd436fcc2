"""Headers that keep a page to itself: what it may load, who may frame it, how long it may be kept."""

from django.urls import reverse

from network_site.models import HouseSettings

PUBLIC = {
    "default-src": "'none'",
    "script-src": "'none'",
    "style-src": "'self'",
    "img-src": "'self'",
    "font-src": "'self'",
    "media-src": "'self'",
    "manifest-src": "'self'",
    "connect-src": "'self'",  # checkers read robots.txt from within a page; no script of a page connects
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
    "frame-src": "'self'",
    "frame-ancestors": "'self'",
}
PREVIEW = PUBLIC | {"frame-ancestors": "'self'"}
# Beside the form of its editor a preview is looked through by Wagtail's checks, a script of the admin.
CHECKED = PREVIEW | {"script-src": "'self'"}
PERMISSIONS = "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()"


def written(policy):
    """Give a policy (a dict of directive to sources) as the value of its header."""
    return "; ".join(f"{directive} {sources}" for directive, sources in policy.items())


class HeadersMiddleware:
    """Set the content security policy of public pages, previews and admin, and `no-cache` on public pages.

    The pages of a demonstration ask not to be searched; what is no page, such as a feed, asks by a header.
    """

    def __init__(self, get_response):
        self.get_response = get_response
        self.admin = reverse("wagtailadmin_home")
        self.healthz = reverse("healthz")

    def __call__(self, request):
        response = self.get_response(request)
        if getattr(request, "is_dummy", False):
            policy = CHECKED if getattr(request, "in_preview_panel", False) else PREVIEW
        elif request.path_info.startswith(self.admin):
            policy = ADMIN
        else:
            policy = PUBLIC
            response.headers.setdefault("Cache-Control", "no-cache")
            if self._is_file_of_a_demo(request, response):
                response.headers["X-Robots-Tag"] = "noindex"
        response.headers.setdefault("Content-Security-Policy", written(policy))
        response.headers.setdefault("Permissions-Policy", PERMISSIONS)
        response.headers.setdefault("X-DNS-Prefetch-Control", "off")  # where a link leads is asked when it is followed
        return response

    def _is_file_of_a_demo(self, request, response):
        """Say whether an answer is no page and of a site with demo content. One query, none for a page."""
        is_page = response.headers.get("Content-Type", "text/html").startswith("text/html")
        if is_page or response.status_code != 200 or request.path_info == self.healthz:
            return False
        return HouseSettings.load(request_or_site=request).is_demo
