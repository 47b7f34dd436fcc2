"""Forms of the register: what they save is live, so they save when told to and never by themselves."""

from wagtail.snippets.views.snippets import CreateView, EditView


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
