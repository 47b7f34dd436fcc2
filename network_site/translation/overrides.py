"""What a translation may have otherwise than its source, besides its words: where its links lead."""

from django.utils.translation import gettext as _
from wagtail_localize.models import OverridableSegment

from network_site.translation.own_language import in_language_of_translation


def is_a_link(request, translation_id, overridable_segment_id, **kwargs):
    """Say why something of a translation may not differ from its source; empty when it may.

    wagtail-localize takes any value: a picture of which nothing is known, a number of nothing.
    """
    if sentence := in_language_of_translation(request, translation_id):
        return sentence
    segment = OverridableSegment.objects.filter(pk=overridable_segment_id).first()
    if segment is None or request.method != "PUT" or isinstance(segment.data, str):
        return ""
    return _("Pictures and pages are chosen in the source, for all languages.")
