"""Records of people who were taken down, so that it can be undone."""

from django.conf import settings
from django.contrib.contenttypes.fields import GenericForeignKey
from django.contrib.contenttypes.models import ContentType
from django.db import models
from django.utils.translation import gettext_lazy as _


class TakeDown(models.Model):
    """Somebody was hidden everywhere: when, by whom, and since when she is shown again."""

    person = models.ForeignKey("people.Person", on_delete=models.CASCADE, related_name="take_downs")
    made_at = models.DateTimeField(auto_now_add=True)
    made_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+")
    undone_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        verbose_name = _("take-down")
        verbose_name_plural = _("take-downs")
        default_permissions = []
        ordering = ["-made_at"]

    def __str__(self):
        return f"{self.person} ({self.made_at:%Y-%m-%d})"


class TakenPassage(models.Model):
    """Words of an editor that a take-down changed: where they stand, as they were and as they are."""

    class Action(models.TextChoices):
        """What was done with the words."""

        HIDE = "hide", _("hide the passage")
        REPLACE = "replace", _("replace the name")
        UNPUBLISH = "unpublish", _("withdraw the page")

    take_down = models.ForeignKey(TakeDown, on_delete=models.CASCADE, related_name="passages")
    content_type = models.ForeignKey(ContentType, on_delete=models.CASCADE, related_name="+")
    object_id = models.CharField(max_length=255)
    found_in = GenericForeignKey("content_type", "object_id")
    field = models.CharField(max_length=255)
    action = models.CharField(max_length=10, choices=Action.choices)
    before = models.JSONField(null=True)
    after = models.JSONField(null=True)

    class Meta:
        verbose_name = _("passage taken down")
        verbose_name_plural = _("passages taken down")
        default_permissions = []

    def __str__(self):
        return f"{self.content_type} {self.object_id}: {self.field}"
