"""What a translation may have otherwise than its source, besides its words: where its links lead."""

import re

from django.http import QueryDict
from django.utils.translation import gettext as _
from wagtail_localize.models import OverridableSegment

from network_site.translation.own_language import in_language_of_translation

ADDRESS = re.compile(r"(https?://|mailto:|tel:|[/#])\S*", re.IGNORECASE)


def is_another_address(request, translation_id, overridable_segment_id, **kwargs):
    """Say why something of a translation may not differ from its source; empty when it may.

    wagtail-localize takes any value: a picture of which nothing is known, a number of nothing, a script as a link.
    """
    if sentence := in_language_of_translation(request, translation_id):
        return sentence
    segment = OverridableSegment.objects.filter(pk=overridable_segment_id).first()
    if segment is None or request.method != "PUT":
        return ""
    if not isinstance(segment.data, str):
        return _("Pictures and pages are chosen in the source, for all languages.")
    if not ADDRESS.fullmatch(QueryDict(request.body).get("value", "")):
        return _("Write a whole address, such as https://example.org/.")
    return ""
