"""What somebody sees who opens the letter box."""

import re
from datetime import timedelta

import time_machine
from django.test import TestCase
from django.utils import timezone

from solidarity.models import MessagePage
from tests.builders import event, house, house_settings, person


class TheForm(TestCase):
    @classmethod
    def setUpTestData(cls):
        house()
        cls.anna = person("Anna Example", event("detained", "2024-05-01"), names=[("be", "Ганна Прыклад")])

    def test_stands_open_for_one_person(self):
        answer = self.client.get("/en/write/?to=anna-example")
        self.assertContains(answer, '<input type="hidden" name="to" value="anna-example">', html=True)
        self.assertContains(answer, "Anna Example")
        self.assertContains(answer, 'action="/en/write/#errors" method="post"')
        assert answer.headers["Cache-Control"] == "no-store"
        assert not answer.cookies
        assert "Set-Cookie" not in answer.headers

    def test_speaks_the_language_of_its_address(self):
        answer = self.client.get("/be/write/?to=anna-example")
        self.assertContains(answer, "Ганна Прыклад")
        self.assertContains(answer, '<html lang="be"')
        self.assertContains(answer, 'action="/be/write/#errors"')

    def test_keeps_the_person_when_the_language_is_switched(self):
        self.assertContains(self.client.get("/en/write/?to=anna-example"), "/be/write/?to=anna-example")

    def test_has_exactly_the_fields_that_it_reads(self):
        html = self.client.get("/en/write/?to=anna-example").content.decode()
        form = html[html.index("<form class") : html.index("</form>")]
        names = sorted(re.findall(r'<(?:input|textarea|select)[^>]* name="(\w+)"', form))
        expected = "contact country email pass_on publish signature stamp text to translate website"
        assert names == expected.split()

    def test_ticks_nothing_beforehand(self):
        assert not re.search(r"<input[^>]*\schecked", self.client.get("/en/write/?to=anna-example").content.decode())

    def test_says_what_is_kept_and_what_may_be_kept_elsewhere(self):
        answer = self.client.get("/en/write/")
        self.assertContains(answer, "stored encrypted")
        self.assertContains(answer, "may keep more")
        self.assertContains(answer, "cannot be called back")

    def test_hides_its_trap_from_people(self):
        html = self.client.get("/en/write/").content.decode()
        assert re.search(r'<div class="vh" aria-hidden="true">\s*<label for="website">', html)
        assert re.search(r'<input id="website" name="website" tabindex="-1" autocomplete="off">', html)

    def test_has_a_stamp_of_its_own_on_every_load(self):
        stamps = [
            re.search(r'name="stamp" value="([^"]+)"', self.client.get("/en/write/").content.decode())[1]
            for _load in range(2)
        ]
        assert stamps[0] != stamps[1]

    def test_asks_eight_queries_at_most(self):
        person("Boris Example", event("detained", "2024-05-01"))
        self.client.get("/en/write/")
        # 1 live home pages with the menu, 2 the message page, 3 its translations, 4 the site, 5 the house's text
        # and settings, 6 the people, 7 their events.
        with self.assertNumQueries(7):
            self.client.get("/en/write/?to=anna-example&to=boris-example")
        # 1 to 5 as above, 6 all who can be written to.
        with self.assertNumQueries(6):
            self.client.get("/en/write/")

    def test_offers_the_people_who_can_be_written_to(self):
        person("Boris Example", event("detained", "2024-05-01"), route="kept")
        person("Closed Example", event("detained", "2024-05-01"), route="closed")
        person("Free Example", event("released_served", "2024-05-01"))
        person("Greta Example", event("released_served", "2024-05-01"), is_reopened=True)
        person("Hidden Example", event("detained", "2024-05-01"), is_hidden=True)
        person("Stub Example", event("detained", "2024-05-01"), is_listed=False)
        html = self.client.get("/en/write/").content.decode()
        assert re.findall(r'<option value="([^"]*)">', html) == ["", "anna-example", "greta-example", "boris-example"]
        assert re.findall(r'<optgroup label="([^"]*)">', html) == ["Passed on", "Kept until release"]

    def test_answers_head_and_options_and_nothing_else(self):
        assert self.client.head("/en/write/").status_code == 200
        options = self.client.options("/en/write/")
        assert (options.status_code, options.headers["Allow"]) == (200, "GET, HEAD, POST, OPTIONS")
        for method in (self.client.put, self.client.delete, self.client.patch):
            assert method("/en/write/").status_code == 405

    def test_is_not_there_while_its_page_is_not_live(self):
        MessagePage.objects.filter(locale__language_code="en").update(live=False)
        assert self.client.get("/en/write/").status_code == 404
        assert self.client.post("/en/write/").status_code == 404

    def test_can_be_previewed_by_editors_with_all_its_words(self):
        page = MessagePage.objects.get(locale__language_code="en")
        page.intro, page.thanks, page.privacy_note = "A new greeting", "New thanks", "<p>A new note</p>"
        preview = page.make_preview_request()
        for written in ("A new greeting", "New thanks", "A new note"):
            self.assertContains(preview, written)

    def test_is_in_no_other_language_than_the_live_ones(self):
        assert self.client.get("/pl/write/").status_code == 404


class TheRoute(TestCase):
    @classmethod
    def setUpTestData(cls):
        house("en")
        cls.anna = person("Anna Example", event("detained", "2024-05-01"))

    def test_is_told_before_the_typing(self):
        html = self.client.get("/en/write/?to=anna-example").content.decode()
        assert html.index("pass it to people in touch") < html.index("<textarea")

    def test_is_told_once_for_people_with_the_same_one(self):
        person("Boris Example", event("detained", "2024-05-01"))
        answer = self.client.get("/en/write/?to=anna-example&to=boris-example")
        self.assertContains(answer, "pass it to people in touch", count=1)
        self.assertNotContains(answer, "Anna Example, Boris Example")

    def test_is_told_for_each_different_one_with_its_names(self):
        person("Boris Example", event("detained", "2024-05-01"), route="kept")
        person("Clara Example", event("detained", "2024-05-01"), route="letters")
        answer = self.client.get("/en/write/?to=anna-example&to=boris-example&to=clara-example")
        for sentence in ("pass it to people in touch", "it is kept until release", "Letters are possible."):
            self.assertContains(answer, sentence, count=1)
        self.assertContains(answer, "<p>Boris Example</p>", html=True)


class SomebodyWhoCannotBeWrittenTo(TestCase):
    @classmethod
    def setUpTestData(cls):
        house("en")
        cls.anna = person("Anna Example", event("detained", "2024-05-01"))

    def closed(self, slug, sentence):
        answer = self.client.get(f"/en/write/?to={slug}")
        self.assertContains(answer, sentence)
        self.assertNotContains(answer, "<textarea")

    def test_is_not_known_here(self):
        for slug in ("nobody", "%00", "a" * 300, "..%2F..", "%FF%FE"):
            answer = self.client.get(f"/en/write/?to={slug}")
            self.assertContains(answer, "not, or no longer, on this site", status_code=404)
            self.assertContains(answer, '<option value="anna-example">', status_code=404)

    def test_is_hidden_or_not_listed(self):
        person("Hidden Example", is_hidden=True)
        person("Stub Example", is_listed=False)
        for slug in ("hidden-example", "stub-example"):
            answer = self.client.get(f"/en/write/?to={slug}")
            self.assertContains(answer, "not, or no longer, on this site", status_code=404)
            assert slug.split("-")[0].title() not in answer.content.decode()

    def test_is_free(self):
        person("Free Example", event("released_served", "2024-05-01"))
        self.closed("free-example", "After a release: messages are no longer taken here.")

    def test_is_free_by_news_that_have_become_public_since(self):
        soon = timezone.now() + timedelta(hours=1)
        release = event("released_served", "2024-05-02", public_from=soon)
        person("Soon Example", event("detained", "2024-05-01"), release)
        assert self.client.get("/en/write/?to=soon-example").content.count(b"<textarea") == 1
        with time_machine.travel(soon + timedelta(minutes=1)):
            self.closed("soon-example", "After a release")

    def test_has_died(self):
        person("Dead Example", event("died_in_custody", "2024-05-01"))
        self.closed("dead-example", "In memoriam: messages are no longer taken here.")

    def test_has_a_closed_route(self):
        person("Closed Example", event("detained", "2024-05-01"), route="closed", is_reopened=True)
        self.closed("closed-example", "No messages are taken here at present.")

    def test_can_be_written_to_again_when_staff_opened_it(self):
        person("Free Example", event("released_served", "2024-05-01"), is_reopened=True)
        self.assertContains(self.client.get("/en/write/?to=free-example"), "<textarea")

    def test_does_not_keep_the_form_from_the_others(self):
        person("Free Example", event("released_served", "2024-05-01"))
        answer = self.client.get("/en/write/?to=anna-example&to=free-example&to=nobody")
        self.assertContains(answer, "Free Example: After a release")
        self.assertContains(answer, 'value="anna-example"')
        self.assertNotContains(answer, 'value="free-example"')

    def test_is_one_of_more_than_fifty(self):
        slugs = [person(f"Example {number}", event("detained", "2024-05-01")).slug for number in range(51)]
        answer = self.client.get("/en/write/", {"to": slugs})
        self.assertContains(answer, "50 people at most", status_code=400)
        self.assertContains(answer, 'name="to"', count=50, status_code=400)


class ADemonstration(TestCase):
    @classmethod
    def setUpTestData(cls):
        house("en")
        house_settings(is_demo=True)
        person("Anna Example", event("detained", "2024-05-01"), demo="example")
        person("Real Person", event("detained", "2024-05-01"), demo="real")

    def test_says_above_the_form_that_nothing_is_stored_for_a_real_person(self):
        html = self.client.get("/en/write/?to=real-person").content.decode()
        assert html.index("A message to a real person is not stored here") < html.index("<textarea")

    def test_says_nothing_of_it_above_the_form_for_an_example(self):
        self.assertNotContains(self.client.get("/en/write/?to=anna-example"), "real person")
