"""Staff accounts in the admin: an address and a display name, where Wagtail asks for first and last name."""

from django import forms
from wagtail.users.forms import UserCreationForm, UserEditForm
from wagtail.users.views.users import UserViewSet

from network_site.models import User


class HouseUserCreationForm(UserCreationForm):
    """Adds an account."""

    first_name = last_name = None

    class Meta(UserCreationForm.Meta):
        fields = {"email", "display_name", "is_superuser", "groups"}


class HouseUserEditForm(UserEditForm):
    """Changes an account."""

    first_name = last_name = None

    class Meta(UserEditForm.Meta):
        fields = {"email", "display_name", "is_active", "is_superuser", "groups"}


class HouseUserViewSet(UserViewSet):
    """The accounts in the admin."""

    create_template_name = "network_site/users/create.html"
    edit_template_name = "network_site/users/edit.html"

    def get_form_class(self, for_update=False):
        """Give the form to add or to change an account."""
        return HouseUserEditForm if for_update else HouseUserCreationForm


class DisplayNameForm(forms.ModelForm):
    """What staff may change of their own account."""

    class Meta:
        model = User
        fields = ("display_name",)
