"""What campaigns add to the admin. Each topic registers its hooks itself; they are imported here."""

from wagtail.snippets.models import register_snippet

import campaigns.about_person
import campaigns.admin.front.beginning
import campaigns.admin.looks.people
import campaigns.admin.looks.verse
import campaigns.admin.names.hooks
import campaigns.admin.papers
import campaigns.admin.recognised.hooks
import campaigns.admin.recordings  # noqa: F401
from campaigns.models import Godparent
from people.wagtail_hooks import RegisterViewSet


class GodparentViewSet(RegisterViewSet):
    """Godparents."""

    model = Godparent
    icon = "group"
    menu_order = 160
    add_to_admin_menu = True
    list_display = ["name", "office", "country", "person"]
    search_fields = ["name", "office"]
    search_backend_name = None

    def get_queryset(self, request):
        """Give the godparents with their people, whom the list names."""
        return Godparent.objects.select_related("person")


register_snippet(GodparentViewSet)
