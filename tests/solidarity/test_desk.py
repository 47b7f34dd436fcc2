"""The desk at which staff read messages."""

import re
from datetime import UTC, date, datetime, timedelta

from django.contrib.auth.models import Group
from django.test import override_settings
from django.utils import timezone
from wagtail.models import ModelLogEntry, ReferenceIndex
from wagtail.snippets.models import get_snippet_models

from solidarity.models import Handover, Message, StaffNote
from tests.builders import staff
from tests.solidarity.desk import DESK, TODAY, WORDS, Desk, stored


class TheDoor(Desk):
    def test_is_closed_to_all_who_have_not_the_permission(self):
        message = stored(self.anna)
        handover = message.handovers.get()
        ways = [
            ("get", DESK, {}),
            ("get", f"{DESK}results/", {}),
            ("get", f"{DESK}{message.pk}/", {}),
            ("post", f"{DESK}{message.pk}/pass-on/", {"handovers": handover.pk, "way": "family", "day": TODAY}),
            ("post", f"{DESK}{message.pk}/decide/", {"state": "declined"}),
            ("post", f"{DESK}{message.pk}/decline/", {}),
        ]
        for role in ("Editors", "Moderators", "Register keepers", None):
            self.client.logout()
            if role:
                self.client.force_login(staff(role))
            for method, address, data in ways:
                answer = getattr(self.client, method)(address, data)
                assert (answer.status_code, address) == (302, address)
                assert answer.headers["Location"].split("?")[0] in ("/admin/", "/admin/login/")
        handover.refresh_from_db()
        assert handover.state == "new"
        assert not ModelLogEntry.objects.filter(action__startswith="solidarity").exists()

    def test_is_open_to_readers_and_administrators(self):
        message = stored(self.anna)
        for user in (self.reader, staff()):
            self.client.force_login(user)
            assert self.client.get(DESK).status_code == 200
            assert self.client.get(f"{DESK}results/").status_code == 200
            assert self.client.get(f"{DESK}{message.pk}/").status_code == 200

    def test_is_in_the_menu_of_readers_with_the_number_of_new_messages(self):
        stored(self.anna)
        stored(self.anna, state="held")
        self.assertContains(self.client.get("/admin/"), "Letter box (1)")
        self.client.force_login(staff("Editors"))
        self.assertNotContains(self.client.get("/admin/"), "Letter box")

    def test_is_opened_in_the_form_for_groups(self):
        self.client.force_login(staff())
        group = Group.objects.get(name="Letter desk")
        self.assertContains(self.client.get(f"/admin/groups/edit/{group.pk}/"), "Can read messages and pass them on")

    def test_is_the_only_way_to_a_message(self):
        assert not {Message, Handover, StaffNote} & set(get_snippet_models())
        for model in (Message, Handover, StaffNote):
            assert not ReferenceIndex.model_is_indexable(model)
        stored(self.anna)
        assert not ReferenceIndex.objects.filter(content_type__app_label="solidarity").exists()


class TheList(Desk):
    def test_shows_number_recipients_language_and_state_and_no_word_and_no_sender(self):
        message = stored(
            self.anna, self.boris, language="be", signature="Ana-Sofia", email="ana@example.com", country="Portugal"
        )
        answer = self.client.get(DESK)
        for shown in (f"/letter-box/{message.pk}/", "Anna Example, Boris Example", "be", "new"):
            self.assertContains(answer, shown)
        for hidden in ("harbour", "Ana-Sofia", "ana@example.com", "Portugal"):
            self.assertNotContains(answer, hidden)

    def test_begins_with_the_newest_and_has_pages(self):
        numbers = [stored(self.anna).pk for _number in range(25)]
        found = [re.findall(r'letter-box/(\d+)/"', self.client.get(f"{DESK}?p={p}").content.decode()) for p in (1, 2)]
        assert [int(number) for page in found for number in page] == numbers[::-1]
        assert self.client.get(f"{DESK}?p=nonsense").status_code == 200

    def test_can_be_narrowed_to_a_state(self):
        stored(self.anna, language="lang-new")
        stored(self.anna, state="held", language="lang-held")
        answer = self.client.get(f"{DESK}?state=held")
        self.assertContains(answer, "lang-held")
        self.assertNotContains(answer, "lang-new")
        assert self.client.get(f"{DESK}?state=nonsense").status_code == 200

    def test_asks_no_query_per_message(self):
        stored(self.anna)
        self.client.get(DESK)
        # 1 session, 2 user, 3 and 4 permissions of the user and of the groups, 5 profile, 6 number of messages,
        # 7 locales, 8 and 9 permissions for pages and collections, 10 number in the menu, 11 the messages,
        # 12 handovers with people.
        with self.assertNumQueries(12):
            self.client.get(DESK)
        for _number in range(10):
            stored(self.anna, self.boris)
        with self.assertNumQueries(12):
            self.client.get(DESK)


class Reading(Desk):
    def test_shows_words_sender_and_consents(self):
        message = stored(
            self.anna, signature="Ana-Sofia", email="ana@example.com", country="Portugal", may_publish=True
        )
        answer = self.client.get(f"{DESK}{message.pk}/")
        self.assertContains(answer, "Dear Anna,<br>the &lt;harbour&gt; is calm")
        for shown in ("Ana-Sofia", "ana@example.com", "Portugal", "Anna Example"):
            self.assertContains(answer, shown)
        for consent in ("passed on: yes", "shortened: no", "published as signed: yes", "written to about it: no"):
            self.assertContains(answer, consent)
        assert "no-store" in answer.headers["Cache-Control"]

    def test_is_written_to_the_log_each_time_with_number_and_day_only(self):
        message = stored(self.anna)
        for _time in range(2):
            self.client.get(f"{DESK}{message.pk}/")
        line = ("solidarity.read", f"{message.pk}, {timezone.now():%Y-%m-%d}", self.reader.pk)
        assert self.actions() == [line, line]
        assert not any(entry.data for entry in ModelLogEntry.objects.all())

    def test_says_so_when_the_key_is_lost(self):
        message = stored(self.anna, signature="Ana-Sofia")
        with override_settings(FIELD_KEYS=["YW5vdGhlciBrZXk6IGl0IGNhbiByZWFkIG5vdGhpbmc="]):
            answer = self.client.get(f"{DESK}{message.pk}/")
            self.assertContains(answer, "cannot be read: its key is missing", count=2)
            self.passed_on(message)
        message.refresh_from_db()
        assert (message.text, message.state) == (WORDS, "passed_on")

    def passed_on(self, message):
        data = {"handovers": message.handovers.get().pk, "way": "other", "day": TODAY}
        self.client.post(f"{DESK}{message.pk}/pass-on/", data)

    def test_of_a_message_that_is_not_there_is_404(self):
        for pk in ("999", "0", str(10**30)):
            assert self.client.get(f"{DESK}{pk}/").status_code == 404


class PassingOn(Desk):
    def mark(self, message, *handovers, way="family", day=TODAY):
        data = {"handovers": [handover.pk for handover in handovers], "way": way, "day": day}
        return self.client.post(f"{DESK}{message.pk}/pass-on/", data, follow=True)

    def test_is_marked_with_day_and_way_and_logged(self):
        message = stored(self.anna)
        self.assertContains(self.mark(message, message.handovers.get(), way="lawyer"), "passed on to 1 person")
        handover = message.handovers.get()
        assert (handover.state, handover.way, handover.passed_on) == ("passed_on", "lawyer", date.today())
        message.refresh_from_db()
        assert message.state == "passed_on"
        assert [action for action, _label, _user in self.actions()] == ["solidarity.pass_on", "solidarity.read"]
        assert not any(entry.data for entry in ModelLogEntry.objects.all())  # neither way nor name

    def test_is_marked_for_each_person_by_itself_and_the_message_follows_the_last(self):
        message = stored(self.anna, self.boris)
        first, second = message.handovers.order_by("pk")
        for handover, state in ((first, "new"), (second, "passed_on")):
            self.mark(message, handover)
            message.refresh_from_db()
            assert message.state == state

    def test_is_marked_for_all_at_once(self):
        message = stored(self.anna, self.boris)
        self.assertContains(self.mark(message, *message.handovers.all()), "passed on to 2 people")

    def test_is_marked_for_the_day_on_which_it_happened(self):
        message = stored(self.anna, created_at=datetime(2026, 3, 1, 9, tzinfo=UTC))
        shown = self.client.get(f"{DESK}{message.pk}/").content.decode()
        self.assertRegex(shown, rf'<input type="date" name="day" value="{TODAY}"')
        self.mark(message, message.handovers.get(), day="2026-03-02")
        assert message.handovers.get().passed_on == date(2026, 3, 2)

    def test_is_refused_for_a_day_that_cannot_be_and_keeps_what_was_typed(self):
        message = stored(self.anna, created_at=datetime(2026, 3, 1, 9, tzinfo=UTC))
        for day, sentence in (
            ("2026-02-28", "The message came on 1 March 2026. Choose that day or a later one."),
            ((date.today() + timedelta(days=1)).isoformat(), "This day lies in the future."),
            ("the day before yesterday", "This is not a day."),
            ("", "This is not a day."),
        ):
            answer = self.mark(message, message.handovers.get(), day=day, way="lawyer")
            self.assertContains(answer, sentence, status_code=422)
            self.assertContains(answer, f'value="{day}"' if day else 'name="day"', status_code=422)
            self.assertContains(answer, '<option value="lawyer" selected>', status_code=422)
        assert message.handovers.get().state == "new"

    def test_is_marked_once(self):
        message = stored(self.anna)
        self.mark(message, message.handovers.get(), way="family")
        self.assertContains(self.mark(message, message.handovers.get(), way="lawyer"), "Nothing was changed")
        assert message.handovers.get().way == "family"
        assert [action for action, _label, _user in self.actions()].count("solidarity.pass_on") == 1

    def test_is_refused_without_a_way_or_a_person(self):
        message, other = stored(self.anna), stored(self.boris)
        for way, handovers in (
            ("", message.handovers.all()),
            ("by pigeon", message.handovers.all()),
            ("family", []),
            ("family", other.handovers.all()),
        ):
            answer = self.mark(message, *handovers, way=way)
            assert answer.status_code == 422
            assert re.search("Tick for whom|Choose how|Select a valid choice", answer.content.decode())
        assert set(Handover.objects.values_list("state", flat=True)) == {"new"}

    def test_is_refused_for_nonsense(self):
        message = stored(self.anna)
        answer = self.client.post(f"{DESK}{message.pk}/pass-on/", {"handovers": "\0x", "way": "family", "day": "x"})
        assert answer.status_code == 422

    def test_is_refused_without_the_senders_consent(self):
        message = stored(self.anna, may_pass_on=False)
        self.assertContains(self.mark(message, message.handovers.get()), "has not agreed")
        assert message.handovers.get().state == "new"

    def test_is_not_done_by_opening_an_address(self):
        message = stored(self.anna)
        assert self.client.get(f"{DESK}{message.pk}/pass-on/").status_code == 405

    def test_needs_the_admins_own_form(self):
        message = stored(self.anna)
        strict = self.client_class(enforce_csrf_checks=True)
        strict.force_login(self.reader)
        data = {"handovers": message.handovers.get().pk, "way": "family", "day": TODAY}
        assert strict.post(f"{DESK}{message.pk}/pass-on/", data).status_code == 403


class AHeldMessage(Desk):
    def decide(self, message, state):
        return self.client.post(f"{DESK}{message.pk}/decide/", {"state": state}, follow=True)

    def test_says_that_it_is_held_and_offers_no_passing_on(self):
        message = stored(self.anna, state="held")
        answer = self.client.get(f"{DESK}{message.pk}/")
        self.assertContains(answer, "perhaps a machine sent it")
        self.assertNotContains(answer, "Mark as passed on")
        data = {"handovers": message.handovers.get().pk, "way": "family", "day": TODAY}
        self.client.post(f"{DESK}{message.pk}/pass-on/", data)
        assert message.handovers.get().state == "held"

    def test_becomes_a_new_one_or_is_declined(self):
        for state in ("new", "declined"):
            message = stored(self.anna, self.boris, state="held")
            self.assertContains(self.decide(message, state), "Done.")
            message.refresh_from_db()
            assert {message.state, *message.handovers.values_list("state", flat=True)} == {state}
        assert [action for action, _label, _user in self.actions()].count("solidarity.decide") == 2

    def test_is_decided_once_and_as_offered(self):
        message = stored(self.anna, state="held")
        for state in ("passed_on", "nonsense", ""):
            self.assertContains(self.decide(message, state), "Nothing was changed")
        self.decide(message, "new")
        self.assertContains(self.decide(message, "declined"), "Nothing was changed")
        message.refresh_from_db()
        assert message.state == "new"
