"""Feeds (Atom): the newest statements, campaigns and poems of a language, for a reader's own programs."""

import re
from datetime import UTC, datetime, time
from uuid import uuid5

from django.contrib.contenttypes.models import ContentType
from django.db.models import F
from django.db.models.functions import Coalesce, TruncDate
from django.http import Http404, HttpResponse
from django.utils.feedgenerator import Atom1Feed
from django.utils.html import escape, format_html, linebreaks
from django.utils.safestring import mark_safe
from django.utils.translation import get_language
from django.views import View

from campaigns.issuers import issuer_names
from campaigns.models import (
    CampaignIndexPage,
    CampaignPage,
    PoemIndexPage,
    PoemPage,
    StatementIndexPage,
    StatementPage,
)
from campaigns.verse import stanzas
from network_site.demo_notice import demo_notice
from network_site.frame import frame

NEWEST = 20
NOT_IN_XML = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


class Atom(Atom1Feed):
    """A feed that was changed last when its newest entry was, or its list: never “now”, so that it has an ETag."""

    def latest_post_date(self):
        """Give the moment of the last change."""
        return max(filter(None, [self.feed["list_changed"], *(item["updateddate"] for item in self.items)]))


class FeedView(View):
    """The feed of one list in the language of the address; 404 where that list is not live."""

    http_method_names = ["get", "head", "options"]
    index_model = None  # the list
    model = None  # what it holds

    def newest(self, pages):
        """Give the pages of the feed, newest first, out of the live ones of the language."""
        return pages.order_by(F("first_published_at").desc(nulls_last=True), "-pk")[:NEWEST]

    def published(self, page):
        """Give the moment an entry is from."""
        return page.first_published_at

    def summary(self, page):
        """Give the HTML of an entry's summary."""
        return linebreaks(page.lead, autoescape=True)

    def authors(self, pages):
        """Give who speaks in an entry by the key of its page. Where nobody is given it is the house."""
        return {}

    def get(self, request):
        """Give the feed."""
        index = self._index(request)
        around = frame(request, addresses={})
        house_name = around["house_name"]
        notice = demo_notice() if around["is_demo"] else ""
        feed = Atom(
            title=_clean(f"{index.title} · {house_name}"),
            link=request.build_absolute_uri(index.get_url(request)),
            description=None,
            subtitle=notice or None,
            language=get_language(),
            author_name=_clean(house_name),
            feed_url=request.build_absolute_uri(request.path),
            feed_guid=_stable_id(index, get_language()),
            list_changed=index.last_published_at or index.latest_revision_created_at or datetime.fromtimestamp(0, UTC),
        )
        pages = list(self.newest(self.model.objects.live().filter(locale=index.locale_id, alias_of=None)))
        authors = self.authors(pages)
        for page in pages:
            self._add(feed, page, request, authors.get(page.translation_key), notice)
        return _answer(feed)

    def _index(self, request):
        """Give the live list of this language: it is at hand, with the home page and what stands below it."""
        home = request.live_homes.get(get_language())
        kind = ContentType.objects.get_for_model(self.index_model).pk
        for page in home.below if home else []:
            if page.content_type_id == kind:
                return page
        raise Http404

    def _add(self, feed, page, request, author, notice):
        published = self.published(page)
        summary = self.summary(page)
        feed.add_item(
            title=_clean(page.title),
            link=request.build_absolute_uri(page.get_url(request)),
            description=_clean(format_html("<p>{}</p>{}", notice, summary) if notice else summary),
            author_name=_clean(author) if author else None,
            unique_id=_stable_id(page, get_language()),
            pubdate=published,
            updateddate=page.last_published_at or published,
        )


class StatementFeed(FeedView):
    """Statements: by their date, the undated by their publication."""

    index_model = StatementIndexPage
    model = StatementPage

    def newest(self, pages):
        """Give the newest statements with their `source_date`."""
        entered = Coalesce("source_date", TruncDate("first_published_at"))
        dated = pages.with_source("date").annotate(entered=entered)
        return dated.order_by(F("entered").desc(nulls_last=True), "-first_published_at", "-pk")[:NEWEST]

    def published(self, page):
        """Give noon of the statement's day, which is that day nearly everywhere; else its publication."""
        return datetime.combine(page.source_date, time(12), UTC) if page.source_date else page.first_published_at

    def authors(self, pages):
        """Give the organisations that issued each statement. One query."""
        return issuer_names(pages, get_language())


class CampaignFeed(FeedView):
    """Campaigns: by their publication, since their dates are those of what is done."""

    index_model = CampaignIndexPage
    model = CampaignPage


class PoemFeed(FeedView):
    """Poems: by their publication, each with its poet and its first stanza."""

    index_model = PoemIndexPage
    model = PoemPage

    def newest(self, pages):
        """Give the newest poems with `poet_name`, empty for a poet who is not to be named."""
        return super().newest(pages.with_poets(get_language()))

    def summary(self, page):
        """Give the poet's name and the first stanza, line by line."""
        first = next(iter(stanzas(page.verse)), [])
        verse = mark_safe("<br>".join(escape(words) for words, _step in first))
        poet = format_html("<p>{}</p>", page.poet_name) if page.poet_name else ""
        return format_html("{}<p>{}</p>", poet, verse)


def _stable_id(page, language):
    """Give an id that a new title, slug or domain leaves as it is."""
    return f"urn:uuid:{uuid5(page.translation_key, language)}"


def _clean(text):
    """Give a text without the characters that XML has no way to write."""
    return NOT_IN_XML.sub("", text)


def _answer(feed):
    # No Last-Modified: with it a reader would keep an entry that has been withdrawn. The ETag is that of the words.
    response = HttpResponse(content_type=feed.content_type)
    feed.write(response, "utf-8")
    return response
