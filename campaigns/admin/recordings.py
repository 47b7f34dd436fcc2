"""Recordings of somebody's voice go with her: out of sight when she is hidden, out of the house when she is erased."""

from django.http import Http404
from django.utils.translation import gettext as _
from wagtail import hooks
from wagtail.documents import get_document_model

from campaigns.models import PoemReading


@hooks.register("before_serve_document", order=-1)
def serve_no_hidden_voice(document, request):
    """Raise Http404 for a recording that somebody reads who is hidden. One query."""
    if PoemReading.objects.filter(recording=document, reader__is_hidden=True).exists():
        raise Http404


@hooks.register("erase_person")
def erase_recordings(person, only_say):
    """Delete the recordings that `person` reads, and her readings; give a sentence that says how many, or none."""
    readings = PoemReading.objects.filter(reader=person)
    recordings = get_document_model().objects.filter(pk__in=readings.exclude(recording=None).values("recording"))
    count = recordings.count()
    if not only_say:
        for recording in recordings:
            recording.delete()
        readings.delete()
    return _("Recordings in which the person reads a poem: %(count)d.") % {"count": count} if count else ""
