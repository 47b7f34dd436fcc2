"""The register in the admin."""

from django.contrib import messages
from django.db import router
from django.db.models import ProtectedError
from django.db.models.deletion import Collector
from django.shortcuts import redirect
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail import hooks
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import CreateView, EditView, HistoryView, SnippetViewSet, SnippetViewSetGroup

from people.models import Organisation, Person, PlaceOfDetention
from people.panels import person_edit_handler, stub_edit_handler


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


class RegisterHistoryView(HistoryView):
    """What was changed in the register. It tells of facts that are for staff only: adding a name is not enough."""

    any_permission_required = ["change"]


class PersonCreateView(RegisterCreateView):
    """Add a person."""

    def get_panel(self):
        """Give the whole form, or name and country alone to those who may add people and not change them."""
        return super().get_panel() if self._may_change() else stub_edit_handler.bind_to_model(self.model)

    def get_form_class(self):
        """Give the form of that panel."""
        return super().get_form_class() if self._may_change() else self.panel.get_form_class()

    def _may_change(self):
        return self.request.user.has_perm("people.change_person")


class RegisterViewSet(SnippetViewSet):
    """Something of the register: saved is live, history kept. There are no copies: facts belong to one."""

    add_view_class = RegisterCreateView
    edit_view_class = RegisterEditView
    history_view_class = RegisterHistoryView
    copy_view_enabled = False


class PersonViewSet(RegisterViewSet):
    """People."""

    model = Person
    add_view_class = PersonCreateView
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


@hooks.register("before_delete_snippet")
def refuse_to_delete_used(request, instances):
    """Stop the deletion, in bulk too, of what is still referred to, and say by what."""
    used = [found for found in instances if isinstance(found, (Person, Organisation, PlaceOfDetention))]
    sentences = [sentence for found in used if (sentence := _why_not_deleted(found))]
    if not sentences or not request.user.has_perm(f"people.delete_{used[0]._meta.model_name}"):
        return None
    if isinstance(used[0], Person):
        sentences.append(gettext("Tick “hidden” instead: the name then leaves every public page at once."))
    messages.error(request, " ".join(sentences))
    return redirect(used[0].snippet_viewset.get_url_name("list"))


def _why_not_deleted(found):
    try:
        Collector(using=router.db_for_write(type(found)), origin=found).collect([found])
    except ProtectedError as error:
        return gettext("“%(name)s” cannot be deleted. It is still used in: %(uses)s.") % {
            "name": found,
            "uses": ", ".join(_named_uses(error.protected_objects)),
        }
    return ""


def _named_uses(protected):
    """Give kind and name of what refers to something; of what has no name to be shown, kind and number."""
    owners = {_owner(user) for user in protected}
    kinds = {}
    for owner in sorted(owners, key=lambda owner: (owner._meta.label, owner.pk)):
        kinds.setdefault(owner._meta, []).append(owner)
    for kind, users in kinds.items():
        has_name = any(hasattr(user, "snippet_viewset") or hasattr(user, "title") for user in users)
        names = ", ".join(f"“{user}”" for user in users) if has_name else len(users)
        yield f"{kind.verbose_name_plural} ({names})"


def _owner(user):
    """Give the page or the person whose row refers to something, or the row itself when it belongs to none."""
    parents = (field.name for field in user._meta.fields if isinstance(field, ParentalKey))
    return next((getattr(user, name) for name in parents), user)
