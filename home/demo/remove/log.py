"""The audit log names what it is about; what goes away with the demo is not to stay there."""

from django.contrib.contenttypes.models import ContentType
from wagtail.models import ModelLogEntry


def forget(objects):
    """Delete `objects` (a queryset), and what the log says of them. Raises ProtectedError where they are used."""
    keys = [str(key) for key in objects.values_list("pk", flat=True)]
    objects.delete()
    content_type = ContentType.objects.get_for_model(objects.model)
    ModelLogEntry.objects.filter(content_type=content_type, object_id__in=keys).delete()
