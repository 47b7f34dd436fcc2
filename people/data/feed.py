"""The feed (Atom) of what is new in the register."""

from datetime import UTC, datetime

from django.urls import reverse
from django.utils.html import format_html
from django.utils.translation import gettext, pgettext

from network_site.atom import Atom, answer_with, in_xml, stable_id
from people.data.events import event_id
from people.data.public_events import public_events, with_people
from people.data.view import DataView
from people.sentences import event_sentence

NEWEST = 30


class ChangesFeed(DataView):
    """The newest events of listed people, by when they were written down or, if that was later, shown."""

    def response(self, edition):
        """Give the feed. Three queries."""
        index = edition.index
        feed = Atom(
            title=in_xml(f"{gettext('What is new about people')} · {edition.house_name}"),
            link=edition.absolute(reverse("wagtail_serve", args=["people/"])),
            description=None,
            subtitle=edition.notice or None,
            language=edition.language,
            author_name=in_xml(edition.house_name),
            feed_url=edition.absolute(reverse("changes_feed")),
            feed_guid=stable_id(index.translation_key, edition.language),
            feed_copyright=edition.licence,
            list_changed=index.last_published_at or index.latest_revision_created_at or datetime.fromtimestamp(0, UTC),
        )
        newest = public_events().order_by("-shown_at", "-pk")[:NEWEST]
        for event, portrayal in with_people(newest, edition):
            _add(feed, event, portrayal, edition)
        return answer_with(feed)


def _add(feed, event, portrayal, edition):
    sentence = event_sentence(event, portrayal.person.gender)
    paragraphs = [text for text in (edition.notice, sentence) if text]
    feed.add_item(
        title=in_xml(pgettext("news of a person", "{name}: {sentence}").format(name=portrayal.name, sentence=sentence)),
        link=edition.absolute(portrayal.url),
        description=in_xml("".join(format_html("<p>{}</p>", text) for text in paragraphs)),
        unique_id=stable_id(event_id(portrayal.person, event), edition.language),
        pubdate=event.shown_at,
        updateddate=event.shown_at,
    )
