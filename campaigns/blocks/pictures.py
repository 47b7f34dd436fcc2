"""Pictures, one after another."""

from wagtail import blocks

from network_site.blocks import PictureBlock


class Pictures(blocks.StreamBlock):
    """Pictures, one after another."""

    picture = PictureBlock()
