from .house_settings import HouseSettings
from .house_text import HouseText
from .image import HouseImage, HouseRendition
from .share_card import ShareCard
from .user import User

from .base_page import BasePage  # isort: skip  # stands on the house's settings and text

__all__ = ["BasePage", "HouseImage", "HouseRendition", "HouseSettings", "HouseText", "ShareCard", "User"]
