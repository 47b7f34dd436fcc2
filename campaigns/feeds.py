"""Feeds (Atom): the newest statements, campaigns and poems of a language, for a reader's own programs."""

from datetime import UTC, datetime, time

from django.db.models import F, OuterRef, Q, Subquery
from django.db.models.functions import Coalesce, TruncDate
from django.utils.html import escape, format_html, linebreaks
from django.utils.safestring import mark_safe
from django.utils.translation import get_language
from django.views import View
from wagtail.models import Page

from campaigns.issuers import issuer_names
from campaigns.models import (
    CampaignIndexPage,
    PoemIndexPage,
    PoemPage,
    StatementIndexPage,
    StatementPage,
    UpdatePage,
)
from campaigns.verse import stanzas
from network_site.atom import Atom, answer_with, in_xml, stable_id
from network_site.demo_notice import demo_notice
from network_site.frame import frame
from network_site.live_list import live_list

NEWEST = 20


def begin_feed(request, index, title, name):
    """Give (an empty Atom of the list `index`, the notice of a demonstration or "", the settings of the house).

    `title` is without that of the house; `name` tells the feeds of a list and its languages apart.
    """
    around = frame(request, addresses={})
    house_name = around["house_name"]
    notice = demo_notice() if around["is_demo"] else ""
    feed = Atom(
        title=in_xml(f"{title} · {house_name}"),
        link=request.build_absolute_uri(index.get_url(request)),
        description=None,
        subtitle=notice or None,
        language=get_language(),
        author_name=in_xml(house_name),
        feed_url=request.build_absolute_uri(request.path),
        feed_guid=stable_id(index.translation_key, name),
        list_changed=index.last_published_at or index.latest_revision_created_at or datetime.fromtimestamp(0, UTC),
    )
    return feed, notice, around["house_settings"]


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
        index = live_list(request, self.index_model)
        feed, notice, _house = begin_feed(request, index, index.title, get_language())
        pages = list(self.newest(self.model.objects.live().filter(locale=index.locale_id, alias_of=None)))
        authors = self.authors(pages)
        for page in pages:
            self._add(feed, page, request, authors.get(page.translation_key), notice)
        return answer_with(feed)

    def _add(self, feed, page, request, author, notice):
        published = self.published(page)
        summary = self.summary(page)
        feed.add_item(
            title=in_xml(page.title),
            link=request.build_absolute_uri(page.get_url(request)),
            description=in_xml(format_html("<p>{}</p>{}", notice, summary) if notice else summary),
            author_name=in_xml(author) if author else None,
            unique_id=stable_id(page.translation_key, get_language()),
            pubdate=published,
            updateddate=page.last_published_at or published,
        )


class DatedFeed(FeedView):
    """Pages by their date, the undated by their publication."""

    def by_date(self, pages):
        """Give the newest of `pages`, which have a `source_date`."""
        dated = pages.annotate(entered=Coalesce("source_date", TruncDate("first_published_at")))
        return dated.order_by(F("entered").desc(nulls_last=True), "-first_published_at", "-pk")[:NEWEST]

    def published(self, page):
        """Give noon of the page's day, which is that day nearly everywhere; else its publication."""
        return datetime.combine(page.source_date, time(12), UTC) if page.source_date else page.first_published_at


class StatementFeed(DatedFeed):
    """Statements."""

    index_model = StatementIndexPage
    model = StatementPage

    def newest(self, pages):
        """Give the newest statements with their `source_date`."""
        return self.by_date(pages.with_source("date"))

    def authors(self, pages):
        """Give the organisations that issued each statement. One query."""
        return issuer_names(pages, get_language())


class CampaignFeed(DatedFeed):
    """Campaigns: by their publication, since their dates are those of what is done; and their updates, by their date.

    Updates have no list of their own, and who follows campaigns waits for what is new in them.
    """

    index_model = CampaignIndexPage
    model = Page

    def newest(self, pages):
        """Give the newest campaigns and updates with their `lead` and, for updates, their `source_date`."""
        sources = UpdatePage.objects.filter(translation_key=OuterRef("translation_key"), locale=F("source_locale"))
        pages = pages.filter(Q(campaignpage__isnull=False) | Q(updatepage__isnull=False))
        return self.by_date(
            pages.annotate(
                lead=Coalesce("campaignpage__lead", "updatepage__lead"),
                source_date=Subquery(sources.values("date")[:1]),
            )
        )


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
