"""What the pictures of the guides show besides the example demo: work that waits, all of it about made-up people."""

import json
from datetime import timedelta

from django.utils import timezone
from wagtail.rich_text import RichText

from campaigns.models import StatementPage
from home.demo.load.accounts import ACCOUNTS
from network_site.models import HouseSettings, User
from people.models import Person, PersonName
from people.today import house_today
from solidarity.models import Handover, Message

WORDS = "Dear Anna,\n\nI read your page at breakfast, and then I read it aloud to my class.\n\nNora"
ADDED = '<p>Hasmik Example wrote of it <a href="https://example.org/">here</a>.</p>'
NAMELESS = ["hasmik-example", "maryna-example"]  # in the language of the translator who sees the picture
STATEMENT = "One year without Anna Example’s page"


def prepare():
    """Store it, and print the addresses of what is photographed as JSON."""
    anna = Person.objects.get(slug="anna-example")
    _near_birthday(Person.objects.get(slug="maryna-example"))
    PersonName.objects.filter(owner__slug__in=NAMELESS, language="be").delete()
    statement = StatementPage.objects.get(title=STATEMENT)
    _change(statement)
    translated = StatementPage.objects.get(translation_key=statement.translation_key, locale__language_code="be")
    message = _message(anna)
    addresses = {
        "person": f"/admin/snippets/people/person/edit/{anna.pk}/",
        "statement": f"/admin/pages/{statement.pk}/edit/",
        "translation": f"/admin/pages/{translated.pk}/edit/",
        "message": f"/admin/letter-box/{message.pk}/",
        "profile": f"/en/people/{anna.slug}/",
    }
    print(json.dumps(addresses))


def _near_birthday(person):
    day = house_today(HouseSettings.load()) + timedelta(days=3)
    person.birth_date, person.birth_precision, person.show_birthday = day.replace(year=1984), "day", True
    person.save()


def _change(statement):
    """Publish the statement with a sentence more, which translators then find open; submit another draft of it."""
    statement.body.append(("text", RichText(ADDED)))
    statement.save_revision().publish()
    draft = statement.save_revision()
    editor = User.objects.get(email=next(email for email, roles in ACCOUNTS.items() if roles == ("Editors",)))
    statement.get_workflow().start(draft.as_object(), editor)


def _message(person):
    made = Message.objects.create(
        text=WORDS,
        signature="Nora",
        language="en",
        may_pass_on=True,
        may_translate=True,
        created_at=timezone.now().replace(minute=0, second=0, microsecond=0),
        fingerprint="guide",
        receipt_hash="guide",
    )
    Handover.objects.create(message=made, person=person)
    return made
