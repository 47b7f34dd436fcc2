"""Somebody who is erased is in no table any more; only a number is kept."""

from django.core.cache import cache
from django.core.files.base import ContentFile
from django.db import connection
from django.urls import reverse
from django.utils import timezone
from wagtail.contrib.redirects.models import Redirect
from wagtail.documents.models import Document
from wagtail.models import Page, PageLogEntry

from campaigns.models import PoemReading
from network_site.models import HouseImage, ShareCard
from people.keeping import keep
from people.models import ErasedPerson, Person, ProfilePage
from people.takedown.acting import take_down
from people.takedown.erasing import erase, what_goes
from people.takedown.gone import why_gone, withdrawn_uids
from solidarity.models import Handover, Message
from tests.builders import (
    InAHouse,
    campaign,
    committed,
    event,
    person,
    photograph,
    poem,
    profile,
    staff,
    statement,
    translation,
)
from tests.network_site.sounds import mp3

SPELLINGS = ["Vida Hidden", "Віда Схаваная", "Вида Скрытая", "Vida Schavanaja"]
TRACES = [*SPELLINGS, "vida-hidden", "vida hidden"]
PASSWORD = "a long enough password"


def message(*people, number=0):
    """Give a stored message for people."""
    made = Message.objects.create(
        text="Courage",
        language="en",
        consent_version="1",
        created_at=timezone.now(),
        fingerprint=number,
        receipt_hash=number,
    )
    for someone in people:
        Handover.objects.create(message=made, person=someone)
    return made


class InTheRegister(InAHouse):
    @classmethod
    def setUpTestData(cls):
        super().setUpTestData()
        cls.user = staff()
        cls.user.set_password(PASSWORD)
        cls.user.save()
        cls.vida = person(
            SPELLINGS[0],
            event("detained", "2025-06-01"),
            names=[("be", SPELLINGS[1]), ("ru", SPELLINGS[2]), SPELLINGS[3]],
            portrait=photograph("Vida Hidden"),
        )
        keep(cls.vida, cls.user)
        cls.anna = person("Anna Example", event("detained", "2025-06-01"))
        both = photograph("Both")
        both.people.add(cls.vida, cls.anna)
        cls.pictures = {"hers": cls.vida.portrait_id, "both": both.pk}
        text = profile(cls.vida, title=SPELLINGS[0], lead=f"{SPELLINGS[0]} writes.")
        link = f'<p>Of {SPELLINGS[0]} and <a linktype="page" id="{text.pk}">a friend</a>.</p>'
        away = '<p>See <a href="https://example.org/vida-hidden/">there</a>.</p>'
        cls.pages = [
            campaign(cls.vida, cls.anna, title=f"Free {SPELLINGS[0]}", body=[("text", link), ("text", away)]),
            statement(cls.vida, cls.anna, title="Release them", lead=f"{SPELLINGS[3]} is held."),
            poem(poet=cls.vida, about=f"By {SPELLINGS[0]}."),
        ]
        for page in (text, *cls.pages):
            translation(page, title=f"{SPELLINGS[1]} {page.pk}")
        page = cls.pages[0]
        page.title = f"{SPELLINGS[0]}, again"
        page.save_revision(user=cls.user, log_action=True)
        Redirect.objects.create(old_path="/en/vida-hidden", redirect_page=page)

    def erase(self):
        vida = Person.objects.get(pk=self.vida.pk)
        with committed():
            take_down(vida, self.user, {})
            erase(Person.objects.get(pk=vida.pk), self.user)


class ErasedTests(InTheRegister):
    def test_no_table_holds_one_of_her_names(self):
        self.assertGreater(len(self.tables_with_names()), 15)
        self.erase()
        self.assertEqual(self.tables_with_names(), {})

    def test_her_number_is_kept_and_exported_without_a_name(self):
        self.erase()
        self.assertEqual([erased.uid for erased in ErasedPerson.objects.all()], [self.vida.uid])
        self.assertEqual(withdrawn_uids(), [str(self.vida.uid)])
        self.assertIn("erased", why_gone(uid=str(self.vida.uid)))

    def test_pages_about_others_stay_and_open(self):
        self.erase()
        self.assertFalse(ProfilePage.objects.exists())
        for page in self.pages:
            for version in Page.objects.get(pk=page.pk).get_translations(inclusive=True):
                self.assertEqual(self.client.get(version.specific.url).status_code, 200, version)
                version.specific.get_latest_revision_as_object()
        people = [
            row.person.name for row in type(self.pages[1]).objects.get(pk=self.pages[1].pk).statement_people.all()
        ]
        self.assertEqual(people, ["Anna Example"])

    def test_drafts_can_be_published_afterwards(self):
        self.erase()
        with committed():
            Page.objects.get(pk=self.pages[0].pk).specific.get_latest_revision().publish()
        self.assertEqual(Page.objects.get(pk=self.pages[0].pk).title, "a person, again")

    def test_pictures_of_her_alone_go_and_those_with_others_stay_and_no_card_is_kept_with_her_name_drawn_on_it(self):
        page, card = Page.objects.get(pk=self.pages[0].pk), ContentFile(b"drawn", name="card.jpg")
        ShareCard.objects.create(page=page, language="en", title=page.title, is_demo=False, digest="", file=card)
        self.erase()
        self.assertFalse(ShareCard.objects.exists())
        self.assertEqual(list(HouseImage.objects.values_list("pk", flat=True)), [self.pictures["both"]])

    def test_recordings_of_her_voice_go(self):
        recording = Document.objects.create(title="Reading", file=ContentFile(mp3(), name="reading.mp3"))
        page = self.pages[2]
        page.readings.add(PoemReading(reader=self.vida, recording=recording))
        page.readings.add(PoemReading(reader=self.anna, date=timezone.localdate()))
        page.save()
        self.assertIn("Recordings in which the person reads a poem: 1.", what_goes(self.vida))
        self.erase()
        self.assertFalse(Document.objects.exists())
        self.assertEqual([row.reader for row in PoemReading.objects.all()], [self.anna])

    def test_messages_for_her_alone_go_and_others_lose_her_as_recipient(self):
        hers, shared = message(self.vida, number=1), message(self.vida, self.anna, number=2)
        self.erase()
        self.assertEqual(list(Message.objects.values_list("pk", flat=True)), [shared.pk])
        self.assertEqual([handover.person for handover in shared.handovers.all()], [self.anna])
        self.assertFalse(Message.objects.filter(pk=hers.pk).exists())

    def test_the_log_says_who_did_it_without_a_name(self):
        self.erase()
        self.assertTrue(PageLogEntry.objects.exists())
        self.client.force_login(self.user)
        answer = self.client.get(reverse("wagtailadmin_reports:site_history")).content.decode()
        self.assertIn(str(self.vida.uid), answer)
        self.assertNotIn(SPELLINGS[0], answer)

    def test_somebody_of_the_same_name_keeps_it(self):
        other = person(SPELLINGS[0])
        self.erase()
        self.assertEqual(Person.objects.get(pk=other.pk).name, SPELLINGS[0])

    def tables_with_names(self):
        """Give the columns in which a trace of her is, by table, of every table of the database."""
        found = {}
        with connection.cursor() as cursor:
            for table in connection.introspection.table_names(cursor):
                quoted = connection.ops.quote_name(table)
                try:
                    cursor.execute(f"SELECT * FROM {quoted}")
                except Exception:  # the inner tables of SQLite's full text search
                    continue
                for row in cursor.fetchall():
                    for column, value in zip(cursor.description, row, strict=True):
                        held = "" if value is None else str(value)
                        held += held.encode().decode("unicode_escape", "ignore") if "\\u" in held else ""
                        if any(trace in held for trace in TRACES):
                            found.setdefault(table, set()).add(column[0])
        return found


class EraseFormTests(InTheRegister):
    def setUp(self):
        cache.clear()
        self.client.force_login(self.user)
        self.address = reverse("people_erase", args=[self.vida.pk])

    def hide(self):
        Person.objects.filter(pk=self.vida.pk).update(is_hidden=True)

    def post(self, password):
        with committed():
            return self.client.post(self.address, {"password": password})

    def test_somebody_who_is_shown_is_taken_down_first(self):
        self.assertContains(self.client.get(self.address), "Take the person down first")
        self.post(PASSWORD)
        self.assertTrue(Person.objects.filter(pk=self.vida.pk).exists())

    def test_what_goes_is_listed_before(self):
        self.hide()
        message(self.vida, number=1)
        answer = self.client.get(self.address)
        for words in ("2 profile pages", "1 picture on which", "Release them", "1 for this person alone"):
            self.assertContains(answer, words)

    def test_a_wrong_password_erases_nothing(self):
        self.hide()
        self.assertContains(self.post("wrong"), "This is not your password", status_code=422)
        self.assertTrue(Person.objects.filter(pk=self.vida.pk).exists())

    def test_after_five_wrong_passwords_the_right_one_waits_too(self):
        self.hide()
        for _number in range(5):
            self.post("wrong")
        self.assertContains(self.post(PASSWORD), "Too many wrong passwords", status_code=422)

    def test_the_right_password_erases(self):
        self.hide()
        self.assertEqual(self.post(PASSWORD).status_code, 302)
        self.assertFalse(Person.objects.filter(pk=self.vida.pk).exists())

    def test_others_than_administrators_do_not_erase(self):
        self.hide()
        self.client.force_login(staff("Register keepers"))
        self.post(PASSWORD)
        self.assertTrue(Person.objects.filter(pk=self.vida.pk).exists())


class GoneTests(InAHouse):
    def test_nobody_comes_back_by_uid_or_by_name(self):
        vida = person(SPELLINGS[0], names=[("be", SPELLINGS[1])])
        self.assertEqual(why_gone(vida.uid, [SPELLINGS[0]]), "")
        vida.is_hidden = True
        vida.save()
        self.assertIn("taken down", why_gone(uid=vida.uid))
        self.assertIn("taken down", why_gone(names=["Anna Example", "віда СХАВАНАЯ"]))
        self.assertEqual(why_gone(uid="nonsense", names=["Anna Example"]), "")

    def test_of_hidden_people_only_those_who_were_listed_are_withdrawn(self):
        listed, stub = person("Vida Hidden", is_hidden=True), person("Boris", is_hidden=True, is_listed=False)
        self.assertEqual(withdrawn_uids(), [str(listed.uid)])
        self.assertNotIn(str(stub.uid), withdrawn_uids())
