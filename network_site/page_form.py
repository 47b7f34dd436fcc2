"""The form that editors fill in for a page."""

from django import forms
from django.utils.translation import gettext as _
from wagtail.admin.forms import WagtailAdminPageForm
from wagtail.coreutils import find_available_slug

from network_site.slugs import RESERVED, latin_slug


class BasePageForm(WagtailAdminPageForm):
    """Fills the slug from the title, in Latin letters, and keeps it once the page has been live."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if slug := self.fields.get("slug"):
            slug.required = False
            slug.disabled = self._keeps_slug()

    def _keeps_slug(self):
        page = self.instance
        is_translation = page.source_locale_id not in (None, page.locale_id)
        is_frozen = page.first_published_at and not getattr(self.for_user, "is_superuser", False)
        return bool(page.fixed_slug or is_translation or is_frozen)

    def clean(self):
        """Give the cleaned data with a slug in it."""
        if "slug" in self.fields and not self.fields["slug"].disabled:
            title = self.cleaned_data.get("title") or ""
            slug = latin_slug(self.cleaned_data.get("slug"))
            if slug in ("", latin_slug(title)):  # filled in by the browser while the title was typed: nobody chose it
                slug = self._slug_from(title)
            if slug in RESERVED:
                self.add_error("slug", forms.ValidationError(_("“%s” is kept for other addresses.") % slug))
            elif title and not slug:
                self.add_error("slug", forms.ValidationError(_("Write a slug: letters a–z, digits and hyphens.")))
            elif self._is_taken_elsewhere(slug):
                self.add_error("slug", forms.ValidationError(_("“%s” is taken in another language.") % slug))
            self.cleaned_data["slug"] = slug
        return super().clean()

    def _slug_from(self, title):
        slug = latin_slug(title)
        return find_available_slug(self.parent_page, slug, self.instance.pk) if slug else ""

    def _is_taken_elsewhere(self, slug):
        """Say whether a translation of this page, which moves with it, would meet another page there."""
        if not self.instance.pk or self.instance.depth == 2:
            return False
        return any(
            translated.get_siblings(inclusive=False).filter(slug=slug).exists()
            for translated in self.instance.get_translations()
        )
