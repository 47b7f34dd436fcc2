"""Imports of people, so that they can be undone."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _


class ImportRun(models.Model):
    """One import: its file's name, who made it, how far it is, whether it was undone.

    It begins as an upload (no `started_at`); its rows rest here until they are saved, and are then forgotten.
    """

    file_name = models.CharField(max_length=255)
    made_at = models.DateTimeField(auto_now_add=True)
    made_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+")
    started_at = models.DateTimeField(null=True)
    finished_at = models.DateTimeField(null=True)
    undo_started_at = models.DateTimeField(null=True)
    undone_at = models.DateTimeField(null=True)
    # Tells the same rows from others, so that an import that broke off goes on when its file comes again.
    digest = models.CharField(max_length=64, default="")
    rows = models.JSONField(null=True)
    total = models.PositiveIntegerField(default=0)
    done = models.PositiveIntegerField(default=0)
    # Numbers of rows that were refused when their turn came, and why: [[2, "…"]].
    refused = models.JSONField(default=list)

    class Meta:
        verbose_name = _("import of people")
        verbose_name_plural = _("imports of people")
        default_permissions = []
        ordering = ["-made_at"]

    def __str__(self):
        return f"{self.file_name} ({self.made_at:%Y-%m-%d})"

    @property
    def is_unfinished(self):
        """Whether it was begun and has not come to its end."""
        return self.started_at is not None and self.finished_at is None and self.undo_started_at is None

    @property
    def is_half_undone(self):
        """Whether undoing it was begun and has not come to its end."""
        return self.undo_started_at is not None and self.undone_at is None


class ImportedChange(models.Model):
    """What one row of an import did: the person's revisions before (none for a new person) and after it."""

    run = models.ForeignKey(ImportRun, on_delete=models.CASCADE, related_name="changes")
    row = models.PositiveIntegerField()
    # Tells a row with the same words from others: the same file twice makes nobody twice.
    digest = models.CharField(max_length=64, default="", db_index=True)
    person = models.ForeignKey("people.Person", on_delete=models.CASCADE, related_name="+")
    before = models.ForeignKey("wagtailcore.Revision", null=True, on_delete=models.SET_NULL, related_name="+")
    after = models.ForeignKey("wagtailcore.Revision", null=True, on_delete=models.SET_NULL, related_name="+")
    is_new = models.BooleanField()
    is_undone = models.BooleanField(default=False)
    # An import's memory is no use of the person.
    wagtail_reference_index_ignore = True

    class Meta:
        verbose_name = _("imported change")
        verbose_name_plural = _("imported changes")
        default_permissions = []
        ordering = ["row"]

    def __str__(self):
        return f"{self.run_id}: {self.row}"
