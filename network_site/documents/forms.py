"""The form in which editors add and change documents, at every door of the admin."""

from pathlib import PurePath

from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.documents.forms import BaseDocumentForm

from network_site.documents.damaged import Damaged
from network_site.documents.kinds import LOOKS, is_what_it_says
from network_site.documents.sound import TYPES, bare_sound

DAMAGED = gettext_lazy("The file is called .%(ending)s, but is none, or is damaged. Save it anew in that format.")
DAMAGED_SOUND = gettext_lazy(
    "The file is called .%(ending)s, but is no sound of that kind, or is cut off, or holds more than one recording. "
    "Open it in an editor for sound and export it anew, as MP3."
)
DAMAGED_TEXT = gettext_lazy("This text file is not in UTF-8, which every program reads. Save it anew as UTF-8.")


class HouseDocumentForm(BaseDocumentForm):
    """Wagtail's form, which looks into the file before it takes it."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if file := self.fields.get("file"):
            file.widget.attrs["accept"] = ",".join(f".{ending}" for ending in (*LOOKS, *TYPES))
            file.help_text = _(
                "PDF, ODT, DOCX or TXT, at most %(most)s. Its name and what it says of itself (author, program, dates, "
                "changes) are published with it: look at its properties first, and take out what tells too much. "
                "Recordings are taken as MP3, OGG, OPUS or M4A; all that is not sound is taken out of them."
            ) % {"most": file.max_upload_size_text}

    def clean_file(self):
        """Give the file, of sound a bare one; raise ValidationError when it is not of the kind that its name says."""
        file = self.cleaned_data["file"]
        if "file" not in self.changed_data:
            return file
        ending = PurePath(file.name).suffix.lower().removeprefix(".")
        if ending in TYPES:
            return self._bare(file, ending)
        if ending not in LOOKS:
            raise ValidationError(
                _("Documents are taken as PDF, ODT, DOCX or TXT, recordings as MP3, OGG, OPUS or M4A.")
            )
        if not is_what_it_says(file, ending):
            raise ValidationError(DAMAGED_TEXT if ending == "txt" else DAMAGED % {"ending": ending})
        file.seek(0)
        return file

    def add_error(self, field, error):
        """Leave it at one sentence: of a file that was refused, Wagtail's model says as well that it has no ending."""
        if field is None and "file" in self.errors:
            getattr(error, "error_dict", {}).pop("file", None)
        super().add_error(field, error)

    def _bare(self, file, ending):
        file.seek(0)
        try:
            content = bare_sound(file.read(), ending)
        except Damaged as error:
            raise ValidationError(DAMAGED_SOUND % {"ending": ending}) from error
        return SimpleUploadedFile(file.name, content, TYPES[ending])
