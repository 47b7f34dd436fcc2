"""A message of solidarity."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from network_site.encryption import EncryptedTextField
from solidarity.states import State, least_advanced


class Message(models.Model):
    """Words for people in prison. Nothing tells who sent it but what the sender chose to write.

    Words and sender rest encrypted. `created_at` is cut to the hour. `fingerprint` is a keyed hash of
    stamp, words and recipients: the same post twice is one message. `receipt_hash` is the hash of the
    receipt code. `consent_version` names the wording that the sender agreed to.
    """

    text = EncryptedTextField(_("text"))
    signature = EncryptedTextField(_("signature"), blank=True)
    email = EncryptedTextField(_("e-mail"), blank=True)
    country = EncryptedTextField(_("country"), blank=True)
    language = models.CharField(_("language of the page"), max_length=10)
    may_pass_on = models.BooleanField(_("may be passed on"), default=False)
    may_translate = models.BooleanField(_("may be translated or shortened"), default=False)
    may_publish = models.BooleanField(_("may be published as signed"), default=False)
    may_contact = models.BooleanField(_("may be written to about it"), default=False)
    consent_version = models.CharField(max_length=20)
    state = models.CharField(_("state"), max_length=10, choices=State.choices, default=State.NEW)
    created_at = models.DateTimeField(_("received"))
    fingerprint = models.CharField(max_length=64, unique=True)
    receipt_hash = models.CharField(max_length=64, unique=True)

    class Meta:
        verbose_name = _("message")
        verbose_name_plural = _("messages")
        ordering = ["-created_at", "-pk"]
        default_permissions = []
        permissions = [("use_desk", "Can read messages and pass them on")]

    def __str__(self):
        # Audit logs keep labels for ever: number and day, nothing else.
        return f"{self.pk}, {self.created_at:%Y-%m-%d}"

    def follow_handovers(self):
        """Set the state to the least advanced of the handovers, and save it."""
        states = [State(state) for state in self.handovers.values_list("state", flat=True)]
        if states and self.state != least_advanced(states):
            self.state = least_advanced(states)
            self.save(update_fields=["state"])
