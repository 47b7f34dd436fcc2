"""The register in the admin."""

from django.utils.translation import gettext_lazy as _
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import CreateView, EditView, SnippetViewSet, SnippetViewSetGroup

from people.models import Organisation, Person, PlaceOfDetention
from people.panels import person_edit_handler


class SavedOnPurpose:
    """A form whose object is live when saved: it is never saved by itself while somebody types."""

    def setup(self, request, *args, **kwargs):
        """Set up the view with autosave off."""
        super().setup(request, *args, **kwargs)
        self.autosave_enabled = False


class RegisterCreateView(SavedOnPurpose, CreateView):
    """Add to the register."""


class RegisterEditView(SavedOnPurpose, EditView):
    """Change the register."""


class RegisterViewSet(SnippetViewSet):
    """Something of the register: saved is live, history kept."""

    add_view_class = RegisterCreateView
    edit_view_class = RegisterEditView


class PersonViewSet(RegisterViewSet):
    """People."""

    model = Person
    icon = "user"
    list_display = ["name", "countries", "get_status_display", "facts_checked_on", "is_listed", "is_hidden"]
    list_filter = ["status", "is_listed", "is_hidden", "demo"]
    search_fields = ["name", "search_text"]
    search_backend_name = None
    edit_handler = person_edit_handler


class OrganisationViewSet(RegisterViewSet):
    """Organisations."""

    model = Organisation
    icon = "group"
    list_display = ["name", "country", "is_member"]
    search_fields = ["name"]
    search_backend_name = None


class PlaceViewSet(RegisterViewSet):
    """Places of detention."""

    model = PlaceOfDetention
    icon = "site"
    list_display = ["name", "kind", "country"]
    search_fields = ["name"]
    search_backend_name = None


class RegisterGroup(SnippetViewSetGroup):
    """The register in the menu."""

    menu_label = _("Register")
    menu_icon = "list-ul"
    menu_order = 150
    items = (PersonViewSet, OrganisationViewSet, PlaceViewSet)


register_snippet(RegisterGroup)
