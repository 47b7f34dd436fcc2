"""What happens to a letter that is sent."""

import base64
import datetime

import pytest
from django.contrib.auth.models import Permission
from django.db import connection
from django.db.models import QuerySet
from django.test import TestCase
from django.utils import timezone

from solidarity.consents import CONSENT_VERSION
from solidarity.models import Handover, Message, StaffNote
from tests.builders import event, house, house_settings, person, staff
from tests.solidarity.letter import WORDS, letter, send, stamp


class Sending(TestCase):
    @classmethod
    def setUpTestData(cls):
        house()
        cls.anna = person("Anna Example", event("detained", "2024-05-01"))
        cls.boris = person("Boris Example", event("detained", "2024-05-01"))
        cls.reader = staff("Letter desk")
        cls.administrator = staff()

    def test_is_answered_with_thanks(self):
        answer = send(self.client)
        self.assertContains(answer, "Your message is with us")
        self.assertContains(answer, "Anna Example")
        assert answer.headers["Cache-Control"] == "no-store"
        assert not answer.cookies

    def test_is_answered_in_the_language_of_the_page(self):
        answer = send(self.client, address="/be/write/")
        self.assertContains(answer, '<html lang="be"')
        assert Message.objects.get().language == "be"

    def test_stores_what_was_written(self):
        written = {"signature": " Ana  from\tthe sea ", "email": "ana@example.org", "country": "Portugal"}
        ticked = {"translate": "on", "publish": "on", "contact": "on"}
        assert send(self.client, letter(text=" One\r\ntwo\rthree ", **written, **ticked)).status_code == 200
        message = Message.objects.get()
        assert message.text == "One\ntwo\nthree"
        assert message.signature == "Ana from the sea"
        assert (message.email, message.country) == ("ana@example.org", "Portugal")
        assert message.may_pass_on and message.may_translate and message.may_publish and message.may_contact
        assert (message.language, message.consent_version, message.state) == ("en", CONSENT_VERSION, "new")

    def test_stores_as_not_given_what_was_not_ticked(self):
        send(self.client)
        message = Message.objects.get()
        assert not (message.may_translate or message.may_publish or message.may_contact)

    def test_stores_a_handover_for_each_recipient(self):
        send(self.client, letter(to=["anna-example", "boris-example", "anna-example"]))
        assert list(Handover.objects.order_by("person").values_list("person__slug", "state")) == [
            ("anna-example", "new"),
            ("boris-example", "new"),
        ]

    def test_stores_words_and_sender_encrypted(self):
        send(self.client, letter(signature="Ana-Sofia", email="ana@example.org", country="Portugal"))
        with connection.cursor() as cursor:
            cursor.execute("SELECT * FROM solidarity_message")
            row = " ".join(str(column) for column in cursor.fetchone())
        for written in (*WORDS.replace("I", "Dear").split(), "Ana-Sofia", "ana@", "example.org", "Portugal"):
            assert written not in row

    def test_stores_nothing_of_the_hour_but_the_hour(self):
        send(self.client)
        kept = [Message.objects.get().created_at, *StaffNote.objects.values_list("next_try_at", flat=True)]
        assert {(moment.minute, moment.second, moment.microsecond) for moment in kept} == {(0, 0, 0)}
        assert timezone.now() - kept[0] < datetime.timedelta(hours=1)

    def test_stores_no_time_within_the_encrypted_text(self):
        send(self.client)
        with connection.cursor() as cursor:
            cursor.execute("SELECT text FROM solidarity_message")
            token = cursor.fetchone()[0]
        assert int.from_bytes(base64.urlsafe_b64decode(token)[1:9]) == 0

    def test_stores_a_note_for_everybody_at_the_desk_and_nobody_else(self):
        self.reader.user_permissions.set(Permission.objects.filter(codename="use_desk"))  # twice allowed, told once
        staff("Editors")
        gone = staff("Register keepers", is_active=False)
        gone.user_permissions.set(Permission.objects.filter(codename="use_desk"))
        send(self.client)
        told = set(StaffNote.objects.values_list("recipient", flat=True))
        assert told == {self.reader.pk, self.administrator.pk}
        assert StaffNote.objects.count() == 2

    def test_asks_few_queries(self):
        fields = letter(to=["anna-example", "boris-example"])
        send(self.client)
        # 1 live home pages with the menu, 2 the message page, 3 its translations, 4 the site, 5 the house, 6 the
        # people, 7 their events, 8 begin, 9 is the message there, 10 begin, 11 the message, 12 end, 13 handovers,
        # 14 who is told, 15 the notes, 16 end.
        with self.assertNumQueries(16):
            send(self.client, fields)


class TheSamePostAgain(TestCase):
    @classmethod
    def setUpTestData(cls):
        house("en")
        person("Anna Example", event("detained", "2024-05-01"))
        person("Boris Example", event("detained", "2024-05-01"))
        staff()

    def test_stores_nothing_twice_and_is_thanked_the_same(self):
        fields = letter()
        first, again = send(self.client, fields), send(self.client, fields)
        assert first.content == again.content
        assert (Message.objects.count(), Handover.objects.count(), StaffNote.objects.count()) == (1, 1, 1)

    def test_is_the_same_whatever_the_order_of_recipients(self):
        mark = stamp()
        for to in (["anna-example", "boris-example"], ["boris-example", "anna-example"]):
            send(self.client, letter(to=to, stamp=mark))
        assert Message.objects.count() == 1

    def test_is_another_message_with_other_words_people_or_consents(self):
        mark = stamp()
        for change in ({}, {"text": "Other words"}, {"to": "boris-example"}, {"publish": "on"}, {"signature": "Ana"}):
            assert send(self.client, letter(stamp=mark, **change)).status_code == 200
        assert Message.objects.count() == 5

    def test_is_another_message_with_another_stamp(self):
        for age in (60, 61):
            send(self.client, letter(stamp=stamp(age)))
        assert Message.objects.count() == 2
        assert Message.objects.values("receipt_hash").distinct().count() == 2

    def test_at_the_same_moment_is_thanked_too(self):
        fields = letter()
        send(self.client, fields)
        # As if the other post had been stored between the look and the storing: the unique column says no.
        seen, get = [], QuerySet.get

        def blind_once(queryset, *args, **kwargs):
            if queryset.model is Message and not seen:
                seen.append(True)
                raise Message.DoesNotExist
            return get(queryset, *args, **kwargs)

        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(QuerySet, "get", blind_once)
            answer = send(self.client, fields)
        assert seen
        self.assertContains(answer, "Your message is with us")
        assert (Message.objects.count(), StaffNote.objects.count()) == (1, 1)


class AMachine(TestCase):
    @classmethod
    def setUpTestData(cls):
        house("en")
        person("Anna Example", event("detained", "2024-05-01"))
        staff()

    def sends(self, **fields):
        thanks = send(self.client).content
        Message.objects.all().delete()
        answer = send(self.client, letter(**fields))
        assert (answer.status_code, answer.content) == (200, thanks)
        assert Message.objects.get().state == Handover.objects.get().state == "held"
        assert not StaffNote.objects.exists()

    def test_that_fills_the_hidden_field_is_thanked_and_held(self):
        self.sends(website="https://example.org")

    def test_that_is_faster_than_two_seconds_is_thanked_and_held(self):
        self.sends(stamp=stamp(age=1))


class ADemonstration(TestCase):
    @classmethod
    def setUpTestData(cls):
        house("en")
        house_settings(is_demo=True)
        person("Anna Example", event("detained", "2024-05-01"), demo="example")
        person("Real Person", event("detained", "2024-05-01"), demo="real")

    def test_stores_nothing_for_a_real_person_and_says_so_with_the_words(self):
        for to in ("real-person", ["anna-example", "real-person"]):
            answer = send(self.client, letter(to=to))
            self.assertContains(answer, "a message to a real person is not stored here", status_code=422)
            self.assertContains(answer, "I read your name today.", status_code=422)
        assert not Message.objects.exists()

    def test_stores_what_is_for_an_example(self):
        assert send(self.client).status_code == 200
        assert Message.objects.count() == 1


def test_a_note_that_cannot_be_stored_leaves_no_message_behind(db, client, monkeypatch):
    house("en")
    person("Anna Example", event("detained", "2024-05-01"))

    def fail():
        raise RuntimeError("no reader")

    monkeypatch.setattr("solidarity.store.desk_readers", fail)
    with pytest.raises(RuntimeError):
        send(client)
    assert not Message.objects.exists() and not Handover.objects.exists()
