"""Which sizes of pictures anybody may see."""

from django.apps import apps
from django.db.models import Exists, OuterRef, Q, QuerySet

from network_site.pictures.sizes import OURS


def shows_hidden(image):
    """Give the condition that somebody hidden is to be seen on the picture in the column `image` of a query."""
    people = apps.get_model("people.Person").objects.order_by()
    return Exists(people.filter(Q(pictures=OuterRef(image)) | Q(portrait=OuterRef(image)), is_hidden=True))


def is_kept_back(image):
    """Give the condition that the picture in the column `image` of a query is a portrait that is not to be shown."""
    people = apps.get_model("people.Person").objects.order_by()
    return Exists(people.filter(portrait=OuterRef(image), show_portrait=False))


class RenditionQuerySet(QuerySet):
    """Sizes of pictures."""

    def public(self):
        """Those that may be served: nobody hidden is to be seen on the picture, nor is it a portrait not to be shown.

        Of such a portrait staff still see the admin's own previews, whose addresses stand on no page.
        """
        return self.exclude(shows_hidden("image")).exclude(is_kept_back("image"), filter_spec__contains=OURS)

    def for_pages(self):
        """Those that pages show, with the picture they are of, the newest of a kind last."""
        return self.public().filter(filter_spec__contains=OURS).select_related("image").order_by("pk")
