"""A change that a second person has to confirm before it is live."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _


class WaitingChange(models.Model):
    """A release or a death, as one person wrote it down: a revision of the person that is not saved as live yet."""

    person = models.OneToOneField("people.Person", on_delete=models.CASCADE, related_name="waiting_change")
    revision = models.ForeignKey("wagtailcore.Revision", on_delete=models.CASCADE, related_name="+")
    made_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+")
    made_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        verbose_name = _("change that waits for a second person")
        verbose_name_plural = _("changes that wait for a second person")
        default_permissions = []

    def __str__(self):
        return str(self.person)
