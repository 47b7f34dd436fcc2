"""Finds pages by the words of a query: each word in the text, by its beginning, or the name of who it concerns."""

from dataclasses import dataclass

from django.db.models import Case, Count, Exists, F, IntegerField, OuterRef, Q, Value, When, Window
from django.db.models.functions import RowNumber

from home.models import SearchedPage
from home.search.concerned import concerned_by
from home.search.excerpt import Marker
from home.search.folded import key, stem
from home.search.kinds import BY_NAME, KINDS
from people.models import Person, ProfilePage

FEW = 3  # of each kind, on the page of all kinds


@dataclass
class Group:
    """What is found of one kind: the SearchKind, how many in all, the hits that are shown."""

    kind: object
    count: int
    hits: list


@dataclass
class Hit:
    """One page that is found: the SearchedPage, its address, its title and excerpt as lists of (part, is_marked)."""

    page: object
    url: str
    title: list
    excerpt: list


class Finder:
    """The pages in one language that hold the words of a query."""

    def __init__(self, words, home, request):
        """Take the `words` of a query (`query_words`), the live home page of the language, and the request."""
        self.words, self.home, self.request = words, home, request
        self.marker = Marker(words)
        self.pages = self._ranked()

    def counts(self):
        """Give how many are found by the name of their kind, those of which there are any. One query."""
        rows = dict(self.pages.order_by().values_list("page__content_type").annotate(Count("pk")))
        return {kind.name: rows[kind.content_type.pk] for kind in KINDS if rows.get(kind.content_type.pk)}

    def groups(self, counts):
        """Give the first few of each kind as a list of Groups. One query, none when there is nothing."""
        if not counts:
            return []
        number = Window(RowNumber(), partition_by=F("page__content_type"), order_by=self.order)
        few = self.pages.annotate(number=number).filter(number__lte=FEW).order_by(*self.order)
        hits = {}
        for row in few:
            hits.setdefault(row.page.content_type_id, []).append(self.hit(row))
        return [Group(BY_NAME[name], counts[name], hits.get(BY_NAME[name].content_type.pk, [])) for name in counts]

    def of_kind(self, kind):
        """Give the queryset of all that is found of one kind, in order; `hit` makes hits of its rows."""
        return self.pages.filter(page__content_type=kind.content_type).order_by(*self.order)

    def hit(self, row):
        """Give the Hit of one row."""
        title, excerpt = self.marker.marked(row.page.title), self.marker.excerpt(row.text)
        return Hit(row, row.page.get_url(self.request), title, excerpt)

    # Those with the words in the title first, then those with the very words, then the newest.
    order = (F("rank").asc(), F("date").desc(nulls_last=True), F("pk").desc())

    def _ranked(self):
        if not self.words:
            return SearchedPage.objects.none().annotate(rank=Value(0))
        condition, rank = Q(), Value(0)
        for word, pages in zip(self.words, concerned_by(self.words), strict=True):
            whole, begun = f" {key(word)}", f" {stem(key(word))}"
            condition &= Q(words__contains=begun) | Q(page__translation_key__in=pages)
            rank = rank + Case(
                When(title_words__contains=whole, then=0),
                When(title_words__contains=begun, then=1),
                When(words__contains=whole, then=2),
                default=3,
                output_field=IntegerField(),
            )
        shown = Person.objects.listed().filter(pk=OuterRef("person"))
        unseen = ProfilePage.objects.filter(~Exists(shown), pk=OuterRef("pk"))
        return (
            SearchedPage.objects.filter(
                condition, page__live=True, page__alias_of=None, page__locale=self.home.locale_id
            )
            .exclude(Exists(unseen))
            .select_related("page__locale")
            .annotate(rank=rank)
        )
