"""Cities, countries and organisations that a page names: searched too, in the language of the page."""

from campaigns.actions.surroundings import city_name, organisers_of
from campaigns.concerned import in_order
from campaigns.models import ActionPage, CampaignPage, StatementPage
from campaigns.organisations import issuers_and_signatories
from network_site.countries import country_name
from people.models import Organisation, OrganisationName


def names_beside(source, language):
    """Give the names in `language` (a list) that the page of this `source` shows beside its words. Two queries."""
    if isinstance(source, ActionPage):
        city = city_name(source, language) or (source.city.name if source.city else "")
        country = source.city.country if source.city else source.country
        organisers = [organiser.name for organiser in organisers_of(source.organisers.all(), language)]
        return [city, country_name(country, language) if country else "", *organisers]
    if isinstance(source, CampaignPage):
        organisations = Organisation.objects.annotate(local_name=OrganisationName.of("pk", language))
        return _names(in_order(organisations, source.campaign_organisers.all(), "organisation"))
    if isinstance(source, StatementPage):
        signed = [row for row in source.signatories.all() if not row.is_withheld]
        _issuers, both = issuers_and_signatories(source.issuers.all(), signed, language)
        return _names(both.values())
    return []


def _names(organisations):
    return [organisation.local_name or organisation.name for organisation in organisations]
