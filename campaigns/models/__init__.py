from .action_page import ActionOrganiser, ActionPage, ActionPerson
from .campaign_index_page import CampaignIndexPage
from .campaign_page import CampaignOrganiser, CampaignPage, CampaignPerson
from .correction import Correction
from .godparent import Godparent, GodparentName
from .poem_index_page import PoemIndexPage
from .poem_page import PoemPage, PoemTranslator
from .poem_reading import PoemReading
from .related_page import RelatedPage
from .signatory import Signatory
from .statement_index_page import StatementIndexPage
from .statement_page import StatementIssuer, StatementPage, StatementPerson
from .update_page import UpdateItem, UpdateItemPerson, UpdatePage

__all__ = [
    "ActionOrganiser",
    "ActionPage",
    "ActionPerson",
    "CampaignIndexPage",
    "CampaignOrganiser",
    "CampaignPage",
    "CampaignPerson",
    "Correction",
    "Godparent",
    "GodparentName",
    "PoemIndexPage",
    "PoemPage",
    "PoemReading",
    "PoemTranslator",
    "RelatedPage",
    "Signatory",
    "StatementIndexPage",
    "StatementIssuer",
    "StatementPage",
    "StatementPerson",
    "UpdateItem",
    "UpdateItemPerson",
    "UpdatePage",
]
