from .affiliation import Affiliation
from .case_event import CaseEvent
from .city import City, CityName
from .erased_person import ErasedPerson
from .event_recogniser import EventRecogniser
from .import_run import ImportedChange, ImportRun
from .organisation import Organisation, OrganisationName
from .people_index_page import PeopleIndexPage
from .person import Person
from .person_name import PersonName
from .person_note import PersonNote
from .person_source import PersonSource
from .place import PlaceName, PlaceOfDetention
from .profile_page import ProfilePage
from .take_down import TakeDown, TakenPassage
from .waiting_change import WaitingChange

__all__ = [
    "Affiliation",
    "CaseEvent",
    "City",
    "CityName",
    "ErasedPerson",
    "EventRecogniser",
    "ImportRun",
    "ImportedChange",
    "Organisation",
    "OrganisationName",
    "PeopleIndexPage",
    "Person",
    "PersonName",
    "PersonNote",
    "PersonSource",
    "PlaceName",
    "PlaceOfDetention",
    "ProfilePage",
    "TakeDown",
    "TakenPassage",
    "WaitingChange",
]
