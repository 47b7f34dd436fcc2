"""What the search reads of a live page."""

from django.db import models
from wagtail.models import Page


class SearchedPage(models.Model):
    """The words of one live page in its language. Made from the page, again whenever it is stored; never edited.

    `title_words` and `words` are keys (home/search/folded.py) with a blank around each, so that " ab" finds the
    words that begin so, in every database alike. `text` is what excerpts are cut from.
    """

    wagtail_reference_index_ignore = True

    page = models.OneToOneField(Page, primary_key=True, on_delete=models.CASCADE, related_name="searched")
    title_words = models.TextField()
    words = models.TextField()
    text = models.TextField()
    date = models.DateField(null=True)
    date_precision = models.CharField(max_length=8, default="day")

    class Meta:
        default_permissions = []

    def __str__(self):
        return str(self.page_id)
