"""Which statement another one follows, and which follow it."""

from django.db.models import Case, F, Q, Value, When

from campaigns.shown_versions import shown_versions
from network_site.languages import is_offered


def earlier_and_later(page):
    """Give (the live statement that `page` follows, or None; those that follow it, oldest first). One query.

    Each in the language of `page` where it is live there, else in its own, with its `source_date`. What a
    statement follows is read from its source.
    """
    source, statements = page.source, type(page).objects
    before = statements.filter(pk=source.follows_id).values("translation_key")
    after = statements.filter(follows=source.pk, locale=F("source_locale")) if source.pk else statements.none()
    after = after.values("translation_key")
    versions = (
        statements.live()
        .filter(Q(translation_key__in=before) | Q(translation_key__in=after), alias_of=None)
        .exclude(translation_key=source.translation_key)
        .filter(Q(locale=page.locale_id) | Q(locale=F("source_locale")))
        .annotate(is_earlier=Case(When(translation_key__in=before, then=Value(True)), default=Value(False)))
        .annotate(is_offered=is_offered())
        .with_source("date", "date_precision")
        .select_related("locale")
        .order_by(F("source_date").asc(nulls_last=True), "first_published_at", "pk")
    )
    shown = shown_versions(versions, page.locale.language_code).values()
    earlier = next((version for version in shown if version.is_earlier), None)
    return earlier, [version for version in shown if not version.is_earlier]
