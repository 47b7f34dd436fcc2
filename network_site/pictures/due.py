"""Which pictures the worker is to make sizes of."""

from django.db.models import Q

from network_site.models.image import HouseImage
from network_site.pictures.sizes import OURS


def mark(pictures):
    """Mark pictures (primary keys) as due. One query, none for none."""
    if pictures:
        HouseImage.objects.filter(pk__in=pictures, sizes_due=False).update(sizes_due=True)


def mark_all_shown():
    """Mark all pictures that have sizes, for when a house needs others of them."""
    mark(set(HouseImage.objects.filter(Q(renditions__filter_spec__contains=OURS)).values_list("pk", flat=True)))
