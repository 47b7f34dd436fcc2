from .body import CampaignBody
from .demands import Demands
from .pictures import Pictures

__all__ = ["CampaignBody", "Demands", "Pictures"]
