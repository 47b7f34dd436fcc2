from .home_page import HomePage
from .plain_page import PlainPage
from .searched_page import SearchedPage

__all__ = ["HomePage", "PlainPage", "SearchedPage"]
