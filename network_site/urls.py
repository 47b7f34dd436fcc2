"""All addresses of the site."""

from django.conf.urls.i18n import i18n_patterns
from django.urls import include, path, re_path
from wagtail import urls as wagtail_urls
from wagtail.admin import urls as wagtailadmin_urls
from wagtail.admin.auth import require_admin_access
from wagtail.documents import urls as wagtaildocs_urls

from network_site import media, views
from network_site.approval import GuardedWorkflowAction
from network_site.documents.serve import serve as serve_document
from network_site.doors import guarded
from network_site.icons import icon
from network_site.manifest import manifest
from network_site.translation.update import DraftUpdateView

handler404 = "network_site.views.not_found"
handler500 = "network_site.views.server_error"

urlpatterns = [
    path("", views.front_door, name="front_door"),
    path("healthz", views.healthz, name="healthz"),
    path("robots.txt", views.robots, name="robots"),
    path("favicon.ico", icon, {"name": "favicon.ico"}),
    re_path(r"^apple-touch-icon[\w-]*\.png$", icon, {"name": "touch-180.png"}),
    path(
        "admin/pages/workflow/action/<int:page_id>/<slug:action_name>/<int:task_state_id>/",
        require_admin_access(GuardedWorkflowAction.as_view()),
    ),
    path("admin/localize/update/<int:translation_source_id>/", require_admin_access(DraftUpdateView.as_view())),
    path("admin/", include(guarded(wagtailadmin_urls))),
    re_path(r"^documents/(\d+)/(.*)$", serve_document),  # under the name that the next line gives it
    path("documents/", include(wagtaildocs_urls)),
    path("media/<path:name>", media.serve, name="media"),
    # Wagtail reverses these two names; the site has no login for visitors.
    path("login", views.nothing_here, name="wagtailcore_login"),
    path(
        "password/<int:page_view_restriction_id>/<int:page_id>",
        views.nothing_here,
        name="wagtailcore_authenticate_with_password",
    ),
    path("", include("home.urls")),
]
urlpatterns += i18n_patterns(
    path("manifest.webmanifest", manifest, name="manifest"),
    path("", include("solidarity.urls")),
    path("", include("campaigns.urls")),
    path("", include("people.urls")),
    path("", include("home.search.urls")),
    re_path(wagtail_urls.serve_pattern, views.page, name="wagtail_serve"),
)
