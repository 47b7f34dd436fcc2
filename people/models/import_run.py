"""Imports of people, so that they can be undone."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _


class ImportRun(models.Model):
    """One import: its file's name, who made it, how far it is, whether it was undone."""

    file_name = models.CharField(max_length=255)
    made_at = models.DateTimeField(auto_now_add=True)
    made_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+")
    finished_at = models.DateTimeField(null=True)
    undone_at = models.DateTimeField(null=True)

    class Meta:
        verbose_name = _("import of people")
        verbose_name_plural = _("imports of people")
        default_permissions = []
        ordering = ["-made_at"]

    def __str__(self):
        return f"{self.file_name} ({self.made_at:%Y-%m-%d})"


class ImportedChange(models.Model):
    """What one row of an import did: the person's revisions before (none for a new person) and after it."""

    run = models.ForeignKey(ImportRun, on_delete=models.CASCADE, related_name="changes")
    row = models.PositiveIntegerField()
    person = models.ForeignKey("people.Person", on_delete=models.CASCADE, related_name="+")
    before = models.ForeignKey("wagtailcore.Revision", null=True, on_delete=models.SET_NULL, related_name="+")
    after = models.ForeignKey("wagtailcore.Revision", null=True, on_delete=models.SET_NULL, related_name="+")
    is_new = models.BooleanField()

    class Meta:
        verbose_name = _("imported change")
        verbose_name_plural = _("imported changes")
        default_permissions = []
        ordering = ["row"]

    def __str__(self):
        return f"{self.run_id}: {self.row}"
