"""What tests are about, made in one line each. Import what you need; add what you miss."""

import html
import io
import re
from datetime import date
from unittest import mock

from django.contrib.auth.models import Group
from django.core.files.base import ContentFile
from django.core.management import call_command
from django.test import TestCase
from PIL import Image
from wagtail.models import Locale
from wagtail.signal_handlers import disable_reference_index_auto_update
from wagtail_localize.models import Translation, TranslationSource

from campaigns.models import (
    ActionPage,
    CampaignIndexPage,
    CampaignPage,
    CampaignPerson,
    PoemIndexPage,
    PoemPage,
    StatementIndexPage,
    StatementPage,
    StatementPerson,
    UpdateItem,
    UpdateItemPerson,
    UpdatePage,
)
from home.house.start import start_house
from home.models import HomePage
from network_site.models import HouseImage, HouseSettings, HouseText, User
from network_site.paper import typeset
from people.case.event import Event
from people.case.kinds import Kind
from people.case.when import Precision, When
from people.models import (
    CaseEvent,
    City,
    CityName,
    EventRecogniser,
    Organisation,
    PeopleIndexPage,
    Person,
    PersonName,
    ProfilePage,
)
from tests.snapshot import Snapshot

HOUSES = {}  # Snapshots by name and languages
VERSE = "I count in light\n  the hours\n\nand wait"


def committed():
    """Within a test: run, at the end of the `with`, what waits for the transaction (publication, redirects)."""
    return TestCase.captureOnCommitCallbacks(execute=True)


def house(*languages, name="Example House"):
    """Give the English home page of a new house, by default in English and Belarusian, all first pages live."""
    languages = languages or ("en", "be")
    snapshot = HOUSES.get((name, *languages))
    if snapshot and snapshot.fits():
        snapshot.put_back()
    else:
        made = Snapshot.of(lambda: _start(name, languages))
        if made.after:  # it was not there before
            HOUSES[name, *languages] = made
    return HomePage.objects.get(locale__language_code=languages[0])


def _start(name, languages):
    with committed(), disable_reference_index_auto_update():  # nobody asks here where these pages are used
        start_house(name, languages)


def when(text=""):
    """Give a When: "2020", "2020-09", "2020-09-17", "<2020-09-17", ">2020-09-17", "2020-09-17/2020-10-01", ""."""
    if "/" in text:
        first, last = map(date.fromisoformat, text.split("/"))
        return When(Precision.BETWEEN, first, last)
    precision = {"<": Precision.BEFORE, ">": Precision.AFTER}.get(text[:1])
    text = text.lstrip("<>")
    precision = precision or {0: Precision.UNKNOWN, 4: Precision.YEAR, 7: Precision.MONTH}.get(len(text), Precision.DAY)
    return When(precision, date.fromisoformat((text + "-01-01")[:10]) if text else None)


def happened(kind, day="", key=0, **fields):
    """Give an Event for the pure rules."""
    return Event(Kind(kind), when(day), key, **fields)


def event(kind, day="", recognised_by=(), **fields):
    """Give an unsaved case event, to be handed to `person`; `day` as `when` reads it."""
    known = when(day)
    made = CaseEvent(kind=kind, precision=known.precision, date=known.first, date_to=known.last, **fields)
    made.recognisers = [EventRecogniser(organisation=organisation) for organisation in recognised_by]
    return made


def person(name="Anna Example", *events, names=(), **fields):
    """Give a stored person of the register, listed and of Belarus unless `fields` say otherwise.

    `names` are further ones: a text, or (language, text) for the name to be shown in a language.
    """
    made = Person(name=name, **{"countries": "BY", "is_listed": True, "facts_checked_on": date.today()} | fields)
    for number, case_event in enumerate(events):
        case_event.sort_order = number
        made.events.add(case_event)
    for further in names:
        language, text = further if isinstance(further, tuple) else ("en", further)
        kind = "local" if isinstance(further, tuple) else "other"
        made.names.add(PersonName(language=language, name=text, kind=kind))
    made.save()
    return made


def live(page, parent):
    """Give `page`, published below `parent`."""
    parent.add_child(instance=page)
    with committed():
        page.save_revision().publish()
    return type(page).objects.get(pk=page.pk)


def index(model, language="en"):
    """Give the index page of a kind in a language."""
    return model.objects.get(locale__language_code=language)


def profile(someone, language="en", **fields):
    """Give the live profile text about somebody."""
    given = {"title": someone.name, "role": "Lawyer", "lead": "Writes letters."} | fields
    return live(ProfilePage(person=someone, **given), index(PeopleIndexPage, language))


def campaign(*people, title="A window", language="en", **fields):
    """Give a live campaign for people."""
    page = CampaignPage(title=title, **{"lead": "We stand here.", "starts_on": date(2025, 6, 13)} | fields)
    for number, someone in enumerate(people):
        page.campaign_people.add(CampaignPerson(person=someone, sort_order=number))
    return live(page, index(CampaignIndexPage, language))


def statement(*people, title="Release them", language="en", **fields):
    """Give a live statement about people."""
    page = StatementPage(title=title, **{"kind": "release", "lead": "We demand.", "date": date(2025, 6, 13)} | fields)
    for number, someone in enumerate(people):
        page.statement_people.add(StatementPerson(person=someone, sort_order=number))
    return live(page, index(StatementIndexPage, language))


def poem(title="North window", language="en", **fields):
    """Give a live poem."""
    return live(PoemPage(title=title, **{"verse": VERSE} | fields), index(PoemIndexPage, language))


def city(name="Vilnius", country="LT", **names):
    """Give a stored city; `names` are its names by language."""
    made = City.objects.create(name=name, country=country)
    for language, local in names.items():
        CityName.objects.create(owner=made, language=language, name=local)
    return made


def organisation(name="Example House", **fields):
    """Give a stored organisation of the register."""
    return Organisation.objects.create(name=name, **fields)


def action(parent, title="Rally", **fields):
    """Give a live action below a campaign."""
    return live(ActionPage(title=title, **{"starts_on": date(2025, 6, 13)} | fields), parent)


def update(parent, *items, title="Digest", **fields):
    """Give a live update below a campaign; each of `items` is a heading, or (heading, person, …) it concerns."""
    page = UpdatePage(title=title, **{"date": date(2022, 11, 2), "lead": "News."} | fields)
    for number, item in enumerate(items):
        heading, *people = item if isinstance(item, tuple) else (item,)
        made = UpdateItem(heading=heading, body=[("text", f"<p>{heading}, in short.</p>")], sort_order=number)
        for someone in people:
            made.item_people.add(UpdateItemPerson(person=someone))
        page.items.add(made)
    return live(page, parent)


def translation(page, language="be", publish=True, **own):
    """Give the translation of a page, made as translators make it: each sentence between [ ], or as `own` says.

    `own` holds words by content path, such as title="Акно"; None leaves a sentence open.
    """
    source, _created = TranslationSource.update_or_create_from_instance(type(page).objects.get(pk=page.pk))
    locale = Locale.objects.get(language_code=language)
    made, _created = Translation.objects.get_or_create(source=source, target_locale=locale)
    po = made.export_po()
    for entry in po:
        entry.msgstr = own.get(entry.msgctxt, f"[{entry.msgid}]") or ""
    made.import_po(po)
    with committed():
        made.save_target(publish=publish)
    return type(page).objects.get(translation_key=page.translation_key, locale=locale)


def staff(role="", **fields):
    """Give the member of staff: of a role such as “Editors”, or an administrator when there is none."""
    email = f"{role or 'admin'}@example.org".replace(" ", "-").lower()
    user, _created = User.objects.get_or_create(email=email, defaults={"is_superuser": not role, **fields})
    if role:
        user.groups.add(Group.objects.get(name=role))
    return user


def house_settings(**fields):
    """Change the settings of the house, and give them."""
    settings = HouseSettings.load()
    HouseSettings.objects.filter(pk=settings.pk).update(**fields)
    return HouseSettings.load()


def house_text(language="en", **fields):
    """Change the text of the house in a language, publish it, and give it."""
    text = HouseText.objects.get(locale__language_code=language)
    for name, value in fields.items():
        setattr(text, name, value)
    text.save_revision().publish()
    return HouseText.objects.get(pk=text.pk)


def photograph(title="Window", size=(120, 90), credit="Example Photographer", **fields):
    """Give a stored picture that compresses as photographs do: soft shades and some noise. Small, to be quick."""
    noise = Image.effect_noise(size, 20)
    shades = Image.linear_gradient("L").resize(size)
    file = io.BytesIO()
    Image.merge("RGB", (shades, Image.blend(noise, shades, 0.6), noise)).save(file, "PNG")
    return HouseImage.objects.create(
        title=title, credit=credit, file=ContentFile(file.getvalue(), name="photograph.png"), **fields
    )


def make_sizes():
    """Make what the worker makes of pictures, now."""
    with committed():
        call_command("make_renditions")


class InAHouse(TestCase):
    """Tests in a house in English and Belarusian, made once for the class."""

    @classmethod
    def setUpTestData(cls):
        cls.home = house()


def paper_as_html():
    """Give a patch under which a PDF is the HTML that goes onto paper, for a test to read."""
    return mock.patch.object(typeset, "typeset", side_effect=lambda *given: given[0].encode())


def words(response):
    """Give what a visitor reads of a response: its text without tags, addresses and attributes, in one line."""
    text = re.sub(r"<(script|svg|head)\b.*?</\1>|<[^>]*>", " ", response.content.decode(), flags=re.DOTALL)
    return " ".join(html.unescape(text).split())
