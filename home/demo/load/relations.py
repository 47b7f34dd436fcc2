"""What a page of the demo has besides its own fields."""

from datetime import timedelta

from campaigns.models import (
    ActionOrganiser,
    ActionPage,
    ActionPerson,
    CampaignOrganiser,
    CampaignPage,
    CampaignPerson,
    PoemPage,
    PoemTranslator,
    RelatedPage,
    StatementIssuer,
    StatementPage,
    StatementPerson,
    UpdatePage,
)
from home.demo.load.chosen import chosen_in
from home.demo.load.found import page_of
from home.demo.load.parts import corrections, items, signatories
from home.demo.load.people import person
from home.demo.load.pictures import picture
from home.demo.load.register import city, organisation
from home.models import PlainPage
from network_site.models import HouseSettings
from people.models import ProfilePage
from people.today import house_today


def _of_profile(row):
    return {"person": person(row.people[0])}


def _of_statement(row):
    return {
        "statement_people": _in_order(StatementPerson, "person", map(person, row.people)),
        "issuers": _in_order(StatementIssuer, "organisation", map(organisation, row.organisations)),
        "signatories": signatories(row),
        "corrections": corrections(row),
        "follows": page_of(row.follows) if row.follows else None,
        "related_pages": _related(row),
    }


def _of_campaign(row):
    return {
        "body": [(kind, chosen_in(kind, value, row)) for kind, value in row.fields["body"]],
        "campaign_people": _in_order(CampaignPerson, "person", map(person, row.people)),
        "campaign_organisers": _in_order(CampaignOrganiser, "organisation", map(organisation, row.organisations)),
        "hero_image": picture(*row.picture) if row.picture else None,
        "related_pages": _related(row),
    }


def _of_action(row):
    values = {
        "city": city(row.city) if row.city else None,
        "organisers": _in_order(ActionOrganiser, "organisation", map(organisation, row.organisations)),
        "action_people": _in_order(ActionPerson, "person", map(person, row.people)),
        "related_pages": _related(row),
    }
    if row.coming:
        today = house_today(HouseSettings.load())
        values["starts_on"], values["ends_on"] = (today + timedelta(days=number) for number in row.coming)
    return values


def _of_update(row):
    return {"items": items(row), "related_pages": _related(row)}


def _of_poem(row):
    translators = [
        PoemTranslator(language=language, name=name, sort_order=number)
        for number, (language, name) in enumerate(row.translators)
    ]
    return {"poet": person(row.people[0]), "translators": translators}


def _related(row):
    return _in_order(RelatedPage, "target", filter(None, map(page_of, row.related)))


def _in_order(model, field, objects):
    return [model(**{field: found}, sort_order=number) for number, found in enumerate(objects)]


# Kind of page: (the page below which it stands unless its row names one, by its slug; a function of the row for the
# values).
KINDS = {
    PlainPage: ("", lambda row: {}),
    ProfilePage: ("people", _of_profile),
    StatementPage: ("statements", _of_statement),
    CampaignPage: ("campaigns", _of_campaign),
    ActionPage: ("", _of_action),
    UpdatePage: ("", _of_update),
    PoemPage: ("poems", _of_poem),
}
