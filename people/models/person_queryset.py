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
        words = {f"portrait_{name}": F(f"portrait__{name}") for name in ("credit", "licence")}
        card = ShareCard.objects.file_of_person(language)
        return self.for_data(language).annotate(card_file=card, **words, **portrait_files(SMALL, LARGE))

    def for_data(self, language):
        """Fetch all that the public may know in `language`, without pictures. Six queries."""
        events = CaseEvent.objects.select_related("place").annotate(
            place_name=PlaceName.of("place", language),
            place_letter_address=PlaceName.of("place", language, "letter_address"),
        )
        recognisers = EventRecogniser.objects.select_related("organisation").annotate(
            organisation_name=OrganisationName.of("organisation", language)
        )
        affiliations = Affiliation.objects.select_related("organisation").annotate(
            organisation_name=OrganisationName.of("organisation", language)
        )
        return self.with_names(language).prefetch_related(
            Prefetch("events", events),
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
