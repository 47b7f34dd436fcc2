"""The note that a message waits: what mail to staff is made of."""

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from solidarity.models.message import Message


class StaffNote(models.Model):
    """One member of staff is to be told of one message. Stored with the message, sent by the worker.

    The row carries no words: the mail says how many messages wait, and where. `leased_until` keeps two
    workers apart; after it a note whose worker died is sent by the next.
    """

    message = models.ForeignKey(Message, on_delete=models.CASCADE, related_name="notes")
    recipient = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    attempts = models.PositiveSmallIntegerField(default=0)
    next_try_at = models.DateTimeField(default=timezone.now, db_index=True)
    leased_until = models.DateTimeField(null=True)
    sent_at = models.DateTimeField(null=True, db_index=True)
    error = models.CharField(max_length=100, blank=True)

    # Wagtail's index of references would show in other rooms that there is a message.
    wagtail_reference_index_ignore = True

    class Meta:
        verbose_name = _("note to staff")
        verbose_name_plural = _("notes to staff")
        default_permissions = []

    def __str__(self):
        return str(self.pk)
