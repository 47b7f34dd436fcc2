"""What staff with a permission of their own note about a person."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from network_site.encryption import EncryptedTextField


class PersonNote(models.Model):
    """A note for a few: encrypted, in no revision, export, search or log."""

    person = models.OneToOneField("people.Person", on_delete=models.CASCADE, related_name="note")
    text = EncryptedTextField(_("note"), blank=True)

    # Wagtail's index of references would show that there is a note.
    wagtail_reference_index_ignore = True

    class Meta:
        verbose_name = _("confidential note")
        verbose_name_plural = _("confidential notes")
        default_permissions = []
        permissions = [("use_personnote", "Can read and write confidential notes about people")]

    def __str__(self):
        return str(self.pk)
