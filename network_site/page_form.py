"""The form that editors fill in for a page."""

from django import forms
from django.utils.translation import gettext as _
from wagtail.admin.forms import WagtailAdminPageForm

from network_site.slugs import RESERVED, latin_slug


class BasePageForm(WagtailAdminPageForm):
    """Fills the slug from the title, in Latin letters, and keeps it once the page has been live."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if slug := self.fields.get("slug"):
            slug.required = False
            kept = self.instance.fixed_slug or (
                self.instance.first_published_at and not getattr(self.for_user, "is_superuser", False)
            )
            slug.disabled = bool(kept)

    def clean(self):
        """Give the cleaned data with a slug in it."""
        if "slug" in self.fields and not self.fields["slug"].disabled:
            title = self.cleaned_data.get("title") or ""
            slug = latin_slug(self.cleaned_data.get("slug") or title)
            if slug in RESERVED:
                self.add_error("slug", forms.ValidationError(_("“%s” is kept for other addresses.") % slug))
            elif title and not slug:
                self.add_error("slug", forms.ValidationError(_("Write a slug: letters a–z, digits and hyphens.")))
            self.cleaned_data["slug"] = slug
        return super().clean()
