"""A message on its way to one person."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from people.models import Person
from solidarity.models.message import Message
from solidarity.states import State, Way


class Handover(models.Model):
    """One message for one person: how far it is, since when, and by which of four ways. No name of anybody."""

    message = models.ForeignKey(Message, on_delete=models.CASCADE, related_name="handovers")
    person = models.ForeignKey(Person, verbose_name=_("for"), on_delete=models.PROTECT, related_name="handovers")
    state = models.CharField(_("state"), max_length=10, choices=State.choices, default=State.NEW)
    passed_on = models.DateField(_("passed on"), null=True, blank=True)
    way = models.CharField(_("way"), max_length=10, choices=Way.choices, blank=True)

    # Wagtail's index of references would show in other rooms that there is a message.
    wagtail_reference_index_ignore = True

    class Meta:
        verbose_name = _("handover")
        verbose_name_plural = _("handovers")
        default_permissions = []
        constraints = [models.UniqueConstraint(fields=["message", "person"], name="one_handover_a_person")]

    def __str__(self):
        return str(self.pk)
