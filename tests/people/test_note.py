"""The confidential note about a person: for those who hold its permission, and in nothing else."""

import json
from datetime import timedelta
from unittest.mock import patch

import time_machine
from django.contrib.auth.models import Permission
from django.core import serializers
from django.db import connection
from django.test import override_settings
from django.urls import reverse
from django.utils import timezone
from wagtail.models import ModelLogEntry, ReferenceIndex, Revision

from home.house.roles import ROLES, make_roles
from home.house.who_may import roles_for
from people.keeping import keep
from people.models import Person, PersonNote
from tests.builders import InAHouse, person, staff, words

SECRET = "Her sister calls on Sundays"


class NoteTests(InAHouse):
    @classmethod
    def setUpTestData(cls):
        super().setUpTestData()
        make_roles([])
        cls.anna = person("Anna Example")
        cls.address = reverse("people_note", args=[cls.anna.pk])
        cls.keeper = staff("Register keepers")
        cls.trusted = staff("Moderators")
        cls.trusted.user_permissions.add(Permission.objects.get(codename="use_personnote"))

    def setUp(self):
        self.client.force_login(self.trusted)

    def write(self, text=SECRET):
        return self.client.post(self.address, {"text": text}, follow=True)

    def test_it_is_written_and_read_by_those_who_may(self):
        self.assertContains(self.write(), "The note is stored.")
        self.assertContains(self.client.get(self.address), SECRET)
        self.write("Other words")
        self.assertEqual(PersonNote.objects.get().text, "Other words")

    def test_it_rests_encrypted(self):
        self.write()
        with connection.cursor() as cursor:
            cursor.execute("SELECT text FROM people_personnote")
            self.assertNotIn("sister", cursor.fetchone()[0])

    def test_the_form_and_the_list_lead_to_it(self):
        for view, *args in (("edit", self.anna.pk), ("list",)):
            answer = self.client.get(reverse(f"wagtailsnippets_people_person:{view}", args=args))
            self.assertContains(answer, self.address)

    @time_machine.travel(timezone.now() + timedelta(hours=2), tick=False)  # no minute passes
    def test_nobody_else_learns_whether_there_is_one(self):
        places = [
            self.address,
            reverse("wagtailsnippets_people_person:list"),
            *(
                reverse(f"wagtailsnippets_people_person:{view}", args=[self.anna.pk])
                for view in ("edit", "history", "usage", "delete")
            ),
            reverse("wagtailadmin_reports:site_history"),
        ]

        def seen(user):
            self.client.force_login(user)
            return [words(self.client.get(place)) for place in places]

        users = [staff(role) for role in ROLES if role != "Moderators"]
        without = [seen(user) for user in users]
        self.client.force_login(self.trusted)
        self.write()
        self.client.get(self.address)
        for user, before in zip(users, without, strict=True):
            self.assertEqual(seen(user), before)
            self.assertNotIn("onfidential", " ".join(before))
        for user in users:
            self.client.force_login(user)
            self.assertNotEqual(self.client.post(self.address, {"text": "Mine"}).status_code, 200)
        self.assertEqual(PersonNote.objects.get().text, SECRET)

    def test_it_is_in_no_version_log_index_or_public_page(self):
        self.write()
        keep(Person.objects.get(), self.trusted)
        kept = [json.dumps(revision.content) for revision in Revision.objects.all()]
        logged = [serializers.serialize("json", ModelLogEntry.objects.all())]
        for text in (*kept, *logged):
            self.assertNotIn("sister", text)
        self.assertNotIn("note", Person.objects.get().serializable_data())
        self.assertEqual(ReferenceIndex.get_references_to(self.anna).count(), 0)
        self.assertNotIn("sister", Person.objects.get().search_text)

    def test_the_log_says_who_opened_and_changed_it_and_no_more(self):
        self.write()
        entries = (
            ModelLogEntry.objects.filter(action__startswith="people.")
            .order_by("pk")
            .values_list("action", "user", "data")
        )
        user, data = self.trusted.pk, {"person": self.anna.pk}
        changed, opened = ("people.note_changed", user, data), ("people.note_read", user, data)
        self.assertEqual(list(entries), [changed, opened])

    def test_a_note_left_empty_is_deleted(self):
        self.write()
        self.write("  ")
        self.assertFalse(PersonNote.objects.exists())

    def test_a_note_of_too_many_letters_is_refused_with_a_sentence(self):
        answer = self.client.post(self.address, {"text": "x" * 20_001})
        self.assertContains(answer, "at most 20000", status_code=422)
        self.assertFalse(PersonNote.objects.exists())

    def test_a_note_whose_key_is_lost_says_so_and_stays_stored(self):
        self.write()
        stored = self.stored()
        with override_settings(FIELD_KEYS=["b3RoZXIga2V5IGZvciB0ZXN0cyBvbmx5LCAzMiBsb24="]):
            page = self.client.get(self.address)
            self.assertContains(page, "There is a note that cannot be read")
            self.assertNotContains(page, "<textarea")
            self.assertContains(self.write("Over it"), "It was left as it is.")
        self.assertEqual(self.stored(), stored)
        self.assertContains(self.client.get(self.address), SECRET)

    def stored(self):
        with connection.cursor() as cursor:
            cursor.execute("SELECT text FROM people_personnote")
            return cursor.fetchone()[0]

    def test_it_goes_with_the_person(self):
        self.write()
        Person.objects.get().delete()
        self.assertFalse(PersonNote.objects.exists())

    def test_no_role_holds_the_permission_and_a_group_can_be_given_it(self):
        for role in ROLES:
            self.assertFalse(
                staff(role, email=f"{role}@x.example").groups.filter(permissions__codename="use_personnote").exists()
            )
        self.client.force_login(staff())
        self.assertContains(self.client.get(reverse("wagtailusers_groups:add")), "confidential notes about people")

    def test_who_may_do_what_names_it(self):
        sentence = "Read and write confidential notes about people."
        group = self.trusted.groups.get()
        self.assertNotIn(sentence, self.said_of(group))
        group.permissions.add(Permission.objects.get(codename="use_personnote"))
        self.assertIn(sentence, self.said_of(group))

    def said_of(self, group):
        return next(role for role in roles_for(self.trusted) if role.name == group.name).may

    def test_a_fault_while_storing_keeps_the_old_words(self):
        self.write()
        with patch.object(PersonNote, "save", side_effect=RuntimeError), self.assertRaises(RuntimeError):
            self.write("New words")
        self.assertEqual(PersonNote.objects.get().text, SECRET)
