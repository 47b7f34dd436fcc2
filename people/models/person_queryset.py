"""Which people are shown where, with what a page shows of each in as few queries as can be."""

from django.db import models
from django.db.models import Exists, F, OuterRef, Prefetch, Q, Subquery
from django.db.models.functions import Coalesce

from network_site.models import ShareCard
from people.models.affiliation import Affiliation
from people.models.case_event import CaseEvent
from people.models.event_recogniser import EventRecogniser
from people.models.organisation import OrganisationName
from people.models.person_name import NameKind, PersonName
from people.models.person_source import PersonSource
from people.models.place import PlaceName
from people.names import search_words
from people.names.resembling import has_trigrams, holding, resembling
from people.portrait import LARGE, SMALL, portrait_files


class PersonQuerySet(models.QuerySet):
    """People of the register."""

    def visible(self):
        """Those who may be named in public."""
        return self.filter(is_hidden=False)

    def listed(self):
        """Those who have an address, a place in the directory and in the counters."""
        return self.visible().filter(is_listed=True)

    def in_country(self, code):
        """Those of the country `code` (ISO)."""
        return self.filter(countries__contains=code)

    def named(self, query):
        """Those whose spellings hold each word of `query`; nobody for a query without a letter.

        On PostgreSQL, where there is nobody of such a name among these, those of similar names.
        """
        words = search_words(query)
        if not words:
            return self.none()
        found = self.filter(holding(words))
        similar = resembling(words) if has_trigrams(self.db) else None
        if similar is None:
            return found
        return self.filter(holding(words) | similar & ~Q(Exists(found.order_by().values("pk"))))

    def for_display(self, language):
        """Annotate the names to show in `language` and the portrait's files; fetch the events. Two queries."""
        return self.with_names(language).annotate(**portrait_files(SMALL)).prefetch_related("events")

    def for_profile(self, language):
        """Fetch all that a profile shows in `language`. Six queries."""
        card = ShareCard.objects.file_of_person(language)
        return self.for_data(language).annotate(card_file=card, **_with_credit(SMALL, LARGE))

    def for_paper(self, language):
        """Fetch what stands on placards, postcards and lists in `language`. Two queries."""
        return self.with_names(language).annotate(**_with_credit(SMALL, LARGE)).prefetch_related(_events(language))

    def for_data(self, language):
        """Fetch all that the public may know in `language`, without pictures. Six queries."""
        recognisers = EventRecogniser.objects.select_related("organisation").annotate(
            organisation_name=OrganisationName.of("organisation", language)
        )
        affiliations = Affiliation.objects.select_related("organisation").annotate(
            organisation_name=OrganisationName.of("organisation", language)
        )
        return self.with_names(language).prefetch_related(
            _events(language),
            Prefetch("events__recognisers", recognisers),
            Prefetch("affiliations", affiliations),
            Prefetch("sources", PersonSource.objects.filter(is_public=True)),
            "names",
        )

    def with_names(self, language):
        """Annotate the name to show in `language`, and the person's own with its language."""
        names = PersonName.objects.filter(owner=OuterRef("pk")).order_by("sort_order")
        own = names.filter(kind=NameKind.OWN)
        local = names.filter(language=language, kind__in=[NameKind.OWN, NameKind.LOCAL])
        return self.annotate(
            shown_name=Coalesce(Subquery(local.values("name")[:1]), F("name")),
            own_name=Subquery(own.values("name")[:1]),
            own_language=Subquery(own.values("language")[:1]),
        )


def _with_credit(*widths):
    """Give what a query is to be annotated with for portraits of these widths, and for what is printed beside them."""
    return {f"portrait_{name}": F(f"portrait__{name}") for name in ("credit", "licence")} | portrait_files(*widths)


def _events(language):
    """Give the events with their places in `language`, to be fetched with the people."""
    events = CaseEvent.objects.select_related("place").annotate(
        place_name=PlaceName.of("place", language),
        place_letter_address=PlaceName.of("place", language, "letter_address"),
    )
    return Prefetch("events", events)
