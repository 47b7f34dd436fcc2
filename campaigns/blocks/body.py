"""The body of a campaign."""

from wagtail import blocks

from campaigns.blocks.actions import ActionsBlock
from campaigns.blocks.demands import DemandsBlock
from campaigns.blocks.downloads import DownloadsBlock
from campaigns.blocks.figures import FiguresBlock
from campaigns.blocks.letter import LetterBlock
from campaigns.blocks.people import PeopleByCountryBlock
from campaigns.blocks.poem import PoemExcerptBlock
from campaigns.calls.blocks import CallToDonateBlock, CallToShareBlock, CallToSignBlock, CallToWriteBlock
from network_site.blocks import HeadingBlock, PictureBlock, QuoteBlock, TextBlock


class CampaignBody(blocks.StreamBlock):
    """The body of a campaign."""

    heading = HeadingBlock()
    text = TextBlock()
    quote = QuoteBlock()
    picture = PictureBlock()
    letter = LetterBlock()
    people = PeopleByCountryBlock()
    poem = PoemExcerptBlock()
    demands = DemandsBlock()
    figures = FiguresBlock()
    actions = ActionsBlock()
    downloads = DownloadsBlock()
    write = CallToWriteBlock()
    sign = CallToSignBlock()
    donate = CallToDonateBlock()
    share = CallToShareBlock()
