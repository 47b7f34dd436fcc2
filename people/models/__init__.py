from .affiliation import Affiliation
from .case_event import CaseEvent
from .organisation import Organisation, OrganisationName
from .people_index_page import PeopleIndexPage
from .person import Person
from .person_name import PersonName
from .person_source import PersonSource
from .place import PlaceName, PlaceOfDetention
from .profile_page import ProfilePage

__all__ = [
    "Affiliation",
    "CaseEvent",
    "Organisation",
    "OrganisationName",
    "PeopleIndexPage",
    "Person",
    "PersonName",
    "PersonSource",
    "PlaceName",
    "PlaceOfDetention",
    "ProfilePage",
]
