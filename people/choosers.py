"""People in blocks."""

from wagtail.snippets.blocks import SnippetChooserBlock

from network_site.choosers import ByKey


class PersonKeyBlock(ByKey, SnippetChooserBlock):
    """A person, by key. Whether she may be named is asked where she is shown."""

    def __init__(self, **kwargs):
        super().__init__(**{"target_model": "people.Person"} | kwargs)
