"""The form in which editors add and change pictures, at every door of the admin."""

from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail.images.fields import WagtailImageField
from wagtail.images.forms import BaseImageForm
from wagtail.models import GroupCollectionPermission

from network_site.pictures.file import scrubbed
from network_site.pictures.sizes import OURS

# HEIC is not among them: telephones then send a JPEG by themselves.
ACCEPTED = "image/jpeg,image/png,image/webp,image/avif"
# What must be known of a picture that pages show.
NEEDED = ("credit", "licence", "consent_note")


class PictureFileField(WagtailImageField):
    """A file that is scrubbed when it is taken, or refused with a sentence."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.help_text = _(
            "JPEG, PNG, WebP or AVIF, at most %(most)s. Place, time and camera are taken out of the file."
        ) % {"most": self.max_upload_size_text}
        # Said by the upload page before a file is sent.
        self.error_messages["invalid_image_extension"] = _(
            "Pictures are taken as JPEG, PNG, WebP or AVIF. Save this one as JPEG, also if it is a HEIC from an iPhone."
        )

    def to_python(self, data):
        """Give the scrubbed file, None for no file; raise ValidationError for one that is refused."""
        file = forms.FileField.to_python(self, data)
        return scrubbed(file) if file else None

    def widget_attrs(self, widget):
        """Give the file types to be offered."""
        return super().widget_attrs(widget) | {"accept": ACCEPTED}


class HouseImageForm(BaseImageForm):
    """Wagtail's form, with a file that is scrubbed.

    The field is replaced here because Wagtail makes its own for whatever field of the model is called file.
    """

    def __init__(self, *args, **kwargs):
        self.user = kwargs.get("user")
        super().__init__(*args, **kwargs)
        if given := self.fields.get("file"):
            self.fields["file"] = PictureFileField(label=given.label, widget=given.widget)

    def clean(self):
        """Give the data; with errors where a picture that pages show would lose what it needs, or be exchanged."""
        cleaned = super().clean()
        if not self.instance.pk or not self.instance.renditions.filter(filter_spec__contains=OURS).exists():
            return cleaned
        for name in NEEDED:
            if name in cleaned and not cleaned[name].strip():
                self.add_error(name, _("Pages show this picture: this cannot be left empty."))
        if "file" in self.changed_data and not self._may_exchange():
            self.add_error("file", _("Pages show this picture: its file is exchanged by those who publish."))
        return cleaned

    def _may_exchange(self):
        """Say whether the user may change all pictures, not only her own. Code asks for nobody."""
        if self.user is None or self.user.is_superuser:
            return True
        given = GroupCollectionPermission.objects.filter(group__user=self.user)
        return given.filter(permission__codename="change_image").exists()
