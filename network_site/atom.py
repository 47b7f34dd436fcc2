"""Atom feeds: what those of all rooms have in common."""

import re
from uuid import uuid5

from django.http import HttpResponse
from django.utils.feedgenerator import Atom1Feed

NOT_IN_XML = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


class Atom(Atom1Feed):
    """A feed that was changed last when its newest entry was, or its list: never “now”, so that it has an ETag."""

    def latest_post_date(self):
        """Give the moment of the last change."""
        return max(filter(None, [self.feed["list_changed"], *(item["updateddate"] for item in self.items)]))


def stable_id(key, name):
    """Give an id that a new title, slug or domain leaves as it is, from a UUID and a text."""
    return f"urn:uuid:{uuid5(key, name)}"


def in_xml(text):
    """Give a text without the characters that XML has no way to write."""
    return NOT_IN_XML.sub("", text)


def answer_with(feed):
    """Give the response that holds a feed."""
    # No Last-Modified: with it a reader would keep an entry that has been withdrawn. The ETag is that of the words.
    response = HttpResponse(content_type=feed.content_type)
    feed.write(response, "utf-8")
    return response
