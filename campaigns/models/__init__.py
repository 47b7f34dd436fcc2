from .campaign_index_page import CampaignIndexPage
from .campaign_page import CampaignPage, CampaignPerson
from .poem_index_page import PoemIndexPage
from .poem_page import PoemPage, PoemTranslator
from .statement_index_page import StatementIndexPage
from .statement_page import StatementIssuer, StatementPage, StatementPerson

__all__ = [
    "CampaignIndexPage",
    "CampaignPage",
    "CampaignPerson",
    "PoemIndexPage",
    "PoemPage",
    "PoemTranslator",
    "StatementIndexPage",
    "StatementIssuer",
    "StatementPage",
    "StatementPerson",
]
