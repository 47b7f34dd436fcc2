"""Actions out of the database, as lists and calendars show them."""

from django.db.models import Exists, F, OuterRef, Q
from django.db.models.functions import Coalesce

from campaigns.actions.making import entry_of
from campaigns.models.action_page import ActionPage
from network_site.languages import is_offered
from people.models import CityName, OrganisationName


def live_actions(language):
    """Give the queryset of the live actions as first written, of those offered in any language to who reads `language`.

    A page may be live before its language is offered.
    """
    here = ActionPage.objects.live().filter(translation_key=OuterRef("translation_key"), alias_of=None)
    is_read = is_offered() | Exists(here.filter(locale__language_code=language))
    return ActionPage.objects.live().filter(is_read, alias_of=None, locale=F("source_locale"))


def actions_of(campaign, language):
    """Give an ActionEntry, in `language`, of each live action below the source of a campaign. One query."""
    if not campaign.path:  # a campaign that is being written has no place yet
        return []
    return entries(live_actions(language).filter(path__startswith=campaign.path, depth=campaign.depth + 1), language)


def coming_actions(today, language, count):
    """Give the next `count` actions that are not over on the day `today`, in `language`, the next first. One query."""
    dated = live_actions(language).annotate(last_day=Coalesce("ends_on", "starts_on"))
    to_come = dated.filter(last_day__gte=today)
    return sorted(entries(to_come.order_by("starts_on", "pk")[:count], language), key=lambda action: action.starts_on)


def entries(sources, language):
    """Give an ActionEntry of each of `sources` (a queryset of actions as first written), in `language`. One query.

    It gives a row for each organiser of two versions: of the one first written, and of the one in `language`.
    """
    rows = (
        ActionPage.objects.live()
        .filter(Q(locale=F("source_locale")) | Q(locale__language_code=language))
        .filter(alias_of=None, translation_key__in=sources.values("translation_key"))
        .select_related("city", "locale")
        .annotate(
            city_name=CityName.of("city", language),
            organiser=Coalesce(
                OrganisationName.of("organisers__organisation", language),
                "organisers__organisation__name",
                "organisers__name",
            ),
        )
        .order_by("path", "organisers__sort_order")
    )
    found, here, organisers = {}, {}, {}
    for row in rows:
        if row.locale_id == row.source_locale_id:
            found.setdefault(row.translation_key, row)
            organisers.setdefault(row.translation_key, []).append(row.organiser)
        if row.locale.language_code == language:
            here.setdefault(row.translation_key, row)
    return [
        entry_of(source, here.get(key), language, city_name=source.city_name, organisers=organisers[key])
        for key, source in found.items()
    ]
