"""The register in the admin. Each topic registers its hooks itself; they are imported here."""

from django.utils.translation import gettext_lazy as _
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet, SnippetViewSetGroup

import people.admin.confirm.hooks
import people.admin.front.beginning
import people.admin.front.birthdays
import people.admin.front.changes
import people.admin.front.facts
import people.admin.history.hooks
import people.admin.imports.hooks
import people.admin.notes.hooks
import people.admin.reports.hooks
import people.admin.stubs.hooks
import people.admin.takedown.hooks
import people.cards
import people.papers.erasing  # noqa: F401
from people.admin.history.compare import RegisterCompareView
from people.admin.history.list import RegisterHistoryView
from people.admin.history.restore import RestoreView
from people.admin.history.version import VersionView
from people.admin.names.hooks import NamesViewSet
from people.admin.names.search import PersonChooserViewSet, PersonIndexView
from people.admin.person import deletion, hooks  # noqa: F401
from people.admin.person.columns import COLUMNS
from people.admin.person.on_purpose import RegisterCreateView, RegisterEditView
from people.admin.person.preview import PersonPreviewOnCreate, PersonPreviewOnEdit
from people.admin.person.views import PersonCreateView, PersonEditView
from people.models import City, Organisation, Person, PlaceOfDetention
from people.panels import person_edit_handler


class RegisterViewSet(SnippetViewSet):
    """Something of the register: saved is live, history kept. There are no copies: facts belong to one."""

    add_view_class = RegisterCreateView
    edit_view_class = RegisterEditView
    history_view_class = RegisterHistoryView
    revisions_view_class = VersionView
    revisions_revert_view_class = RestoreView
    revisions_compare_view_class = RegisterCompareView
    copy_view_enabled = False


class PersonViewSet(RegisterViewSet):
    """People."""

    model = Person
    index_view_class = PersonIndexView
    chooser_viewset_class = PersonChooserViewSet
    add_view_class = PersonCreateView
    edit_view_class = PersonEditView
    preview_on_add_view_class = PersonPreviewOnCreate
    preview_on_edit_view_class = PersonPreviewOnEdit
    create_template_name = "people/admin/person/create.html"
    edit_template_name = "people/admin/person/edit.html"
    icon = "user"
    list_display = COLUMNS
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


class CityViewSet(RegisterViewSet):
    """Cities."""

    model = City
    icon = "globe"
    list_display = ["name", "country"]
    search_fields = ["name"]
    search_backend_name = None


class RegisterGroup(SnippetViewSetGroup):
    """The register in the menu."""

    menu_label = _("Register")
    menu_icon = "list-ul"
    menu_order = 150
    items = (PersonViewSet, OrganisationViewSet, PlaceViewSet, CityViewSet, NamesViewSet)


register_snippet(RegisterGroup)
