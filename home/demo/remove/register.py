"""What the register holds of the demo."""

from campaigns.models import Godparent
from home.demo.load.documents import demo_documents
from home.demo.remove.log import forget
from network_site.models import HouseImage
from people.models import City, Organisation, Person, PlaceOfDetention
from people.models.person import Demo


def remove_register():
    """Remove people, godparents, places, cities and organisations of the demo.

    Raises ProtectedError for what something else stands on.
    """
    forget(Godparent.objects.filter(is_demo=True))
    forget(Person.objects.exclude(demo=Demo.NONE))
    forget(PlaceOfDetention.objects.filter(is_demo=True))
    forget(City.objects.filter(is_demo=True))
    forget(Organisation.objects.filter(is_demo=True))


def remove_files():
    """Remove the pictures and documents of the demo; their files go when the transaction is stored."""
    forget(HouseImage.objects.filter(is_demo=True))
    forget(demo_documents())
