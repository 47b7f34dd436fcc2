"""The form in which editors add and change pictures, at every door of the admin."""

from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail.images.fields import WagtailImageField
from wagtail.images.forms import BaseImageForm

from network_site.pictures.file import scrubbed

# HEIC is not among them: telephones then send a JPEG by themselves.
ACCEPTED = "image/jpeg,image/png,image/webp,image/avif"


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
        super().__init__(*args, **kwargs)
        if given := self.fields.get("file"):
            self.fields["file"] = PictureFileField(label=given.label, widget=given.widget)
