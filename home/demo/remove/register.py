"""What the register holds of the demo."""

from home.demo.remove.log import forget
from network_site.models import HouseImage
from people.models import Organisation, Person, PlaceOfDetention
from people.models.person import Demo


def remove_register():
    """Remove people, places and organisations of the demo; raises ProtectedError for what something else stands on."""
    forget(Person.objects.exclude(demo=Demo.NONE))
    forget(PlaceOfDetention.objects.filter(is_demo=True))
    forget(Organisation.objects.filter(is_demo=True))


def remove_pictures():
    """Remove the pictures of the demo; their files go when the transaction is stored."""
    forget(HouseImage.objects.filter(is_demo=True))
