"""People who were erased for good."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class ErasedPerson(models.Model):
    """All that is kept of somebody who was erased: her uid, so that no import brings her back."""

    uid = models.UUIDField(unique=True)
    was_listed = models.BooleanField(default=False)

    class Meta:
        verbose_name = _("erased person")
        verbose_name_plural = _("erased people")
        default_permissions = []

    def __str__(self):
        return str(self.uid)
