"""What a page of the demo has besides its own fields."""

from campaigns.models import (
    CampaignPage,
    CampaignPerson,
    PoemPage,
    PoemTranslator,
    StatementIssuer,
    StatementPage,
    StatementPerson,
)
from home.demo.load.keys import page_key
from home.demo.load.people import person
from home.demo.load.register import organisation
from home.models import PlainPage
from people.models import ProfilePage


def _of_profile(row):
    return {"person": person(row.people[0])}


def _of_statement(row):
    return {
        "statement_people": _in_order(StatementPerson, "person", map(person, row.people)),
        "issuers": _in_order(StatementIssuer, "organisation", map(organisation, row.issuers)),
    }


def _of_campaign(row):
    body = row.fields["body"]
    if row.poem:
        poem = PoemPage.objects.filter(translation_key=page_key(row.poem), locale__language_code=row.poem.language)
        body = [(kind, value | {"poem": poem.first()} if kind == "poem" else value) for kind, value in body]
    return {"body": body, "campaign_people": _in_order(CampaignPerson, "person", map(person, row.people))}


def _of_poem(row):
    translators = [
        PoemTranslator(language=language, name=name, sort_order=number)
        for number, (language, name) in enumerate(row.translators)
    ]
    return {"poet": person(row.people[0]), "translators": translators}


def _in_order(model, field, objects):
    return [model(**{field: found}, sort_order=number) for number, found in enumerate(objects)]


# Kind of page: (the page below which it stands, by its slug; a function of the row for the values).
KINDS = {
    PlainPage: ("", lambda row: {}),
    ProfilePage: ("people", _of_profile),
    StatementPage: ("statements", _of_statement),
    CampaignPage: ("campaigns", _of_campaign),
    PoemPage: ("poems", _of_poem),
}
