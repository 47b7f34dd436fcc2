"""Choosers within blocks that keep the key of what was chosen: a page looks all of them up at once, or not at all."""

from wagtail import blocks
from wagtail.documents.blocks import DocumentChooserBlock

from network_site.blocks import Untranslated


class ByKey(Untranslated):
    """Makes the primary key the value of a chooser block, the same in every language; None while nothing is chosen."""

    def to_python(self, value):
        """Give the key as stored."""
        return value

    def bulk_to_python(self, values):
        """Give the keys as stored. No query."""
        return list(values)

    def normalize(self, value):
        """Give the key of an instance; a key as it is."""
        return getattr(value, "pk", value)

    def value_from_form(self, value):
        """Give the key of what a form holds: an instance, a key as text, or nothing."""
        key = self.normalize(value)
        return int(key) if key else None

    def get_prep_value(self, value):
        """Give the key to store."""
        return self.normalize(value)

    def extract_references(self, value):
        """Give what is chosen, for the index of where things are used."""
        if value:
            yield self.model_class, str(value), "", ""


class PageKeyBlock(ByKey, blocks.PageChooserBlock):
    """A page."""


class DocumentKeyBlock(ByKey, DocumentChooserBlock):
    """A document."""
