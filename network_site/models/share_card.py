"""Pictures for sharing a link, made by the worker where an editor has given none."""

import uuid

from django.db import models
from django.db.models import Exists, F, OuterRef, Q, Subquery
from wagtail.models import Page

from network_site.models.house_settings import HouseSettings
from network_site.models.image import HouseImage
from network_site.pictures.public import is_kept_back, shows_hidden


class ShareCardQuerySet(models.QuerySet):
    """Cards."""

    def fitting(self):
        """Those with nothing on them that may not be shown, or no more.

        Such as another file than the picture has now, a portrait that is the person's no more, or no notice of a
        demonstration.
        """
        pictures = HouseImage.objects.filter(pk=OuterRef("picture"), file=OuterRef("picture_file"))
        may_be_seen = Exists(pictures) & ~shows_hidden("picture") & ~is_kept_back("picture")
        is_portrait = Q(person=None) | Q(picture=F("person__portrait"), person__show_portrait=True)
        is_demo = HouseSettings.objects.order_by("pk").values("is_demo")[:1]
        return self.filter(Q(picture=None) | (is_portrait & may_be_seen), is_demo=Subquery(is_demo))

    def file_of_page(self):
        """Give what a query of pages is to be annotated with for the file of the card, made for the title of now."""
        cards = self.fitting().filter(page=OuterRef("pk"), title=OuterRef("title"))
        return Subquery(cards.values("file")[:1])

    def file_of_person(self, language):
        """Give the same for a query of people `with_names` in `language`."""
        is_named = Q(title=OuterRef("shown_name")) | Q(title=OuterRef("name"))
        cards = self.fitting().filter(is_named, person=OuterRef("pk"), language=language)
        return Subquery(cards.values("file")[:1])

    def public(self):
        """Those that may be served: of pages that are live and called so, and of people who are listed."""
        pages = Page.objects.filter(pk=OuterRef("page"), title=OuterRef("title"), live=True, alias_of=None)
        is_person = Q(person__is_hidden=False, person__is_listed=True)
        return self.fitting().filter(is_person | Exists(pages))


def path_of_card(card, filename):
    """Give a path with a random name below images/, the only folder that is served."""
    return f"images/{uuid.uuid4().hex}.jpg"


class ShareCard(models.Model):
    """The card of a page, or of a person in one language, with what it was made from."""

    wagtail_reference_index_ignore = True

    page = models.ForeignKey(Page, null=True, on_delete=models.CASCADE, related_name="share_cards")
    person = models.ForeignKey("people.Person", null=True, on_delete=models.CASCADE, related_name="share_cards")
    language = models.CharField(max_length=10)
    title = models.CharField(max_length=255)
    picture = models.ForeignKey(HouseImage, null=True, on_delete=models.CASCADE, related_name="+")
    picture_file = models.CharField(max_length=100, blank=True)
    is_demo = models.BooleanField()
    digest = models.CharField(max_length=64)
    file = models.FileField(upload_to=path_of_card)

    objects = ShareCardQuerySet.as_manager()

    class Meta:
        default_permissions = []
        constraints = [
            models.UniqueConstraint(fields=["page", "language"], name="one_card_a_page"),
            models.UniqueConstraint(fields=["person", "language"], name="one_card_a_person"),
        ]

    def __str__(self):
        return str(self.pk)
