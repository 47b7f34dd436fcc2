"""Every field that an editor fills in for a publication says in plain words what it is for."""

import pytest
from wagtail.admin.panels import FieldPanel, InlinePanel

from campaigns.blocks.demands import DemandBlock, DemandsBlock
from campaigns.models import ActionPage, CampaignPage, PoemPage, StatementPage, UpdatePage
from network_site.blocks import HeadingBlock


def panels_in(panels):
    for panel in panels:
        if isinstance(panel, FieldPanel | InlinePanel):
            yield panel
        else:
            yield from panels_in(getattr(panel, "children", []))


@pytest.mark.parametrize("model", [StatementPage, ActionPage, UpdatePage, PoemPage, CampaignPage])
def test_every_field_has_a_help_text(model):
    panels = [panel.bind_to_model(model) for panel in panels_in(model.content_panels)]
    silent = [
        getattr(panel, "field_name", "") or panel.relation_name
        for panel in panels
        if not (panel.help_text or (isinstance(panel, FieldPanel) and panel.db_field.help_text))
    ]
    assert [name for name in silent if name != "title"] == []


def test_fields_that_stand_directly_in_a_list_of_blocks_are_named_to_screen_readers():
    in_lists = [HeadingBlock(), DemandBlock(), DemandsBlock().child_blocks["demands"].child_block]
    names = [block.field.widget.render("field", "").partition('aria-label="')[2].split('"')[0] for block in in_lists]
    assert names == ["Heading", "Demand", "Demand"]
