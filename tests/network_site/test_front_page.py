"""The front page of the admin: what needs a hand, and what can be begun, for each role its own."""

from datetime import date, timedelta

from django.test import RequestFactory
from django.urls import reverse
from django.utils.translation import override
from wagtail.models import Page

from home.house.roles import make_roles
from network_site.admin.front.beginning import beginnings_for
from network_site.admin.front.hooks import drafts_sent_back
from network_site.admin.front.waiting import waiting_for
from network_site.models import User
from people.models import WaitingChange
from solidarity.models import Message
from tests.builders import (
    InAHouse,
    campaign,
    committed,
    event,
    house_settings,
    person,
    staff,
    statement,
    translation,
    words,
)

FRONT = reverse("wagtailadmin_home")
CALM = "Nothing waits for you."
ROLES = ("Editors", "Moderators", "Register keepers", "Letter desk", "Translators (be)")


def message(number, state="new"):
    """Give a stored message in a state."""
    return Message.objects.create(
        text="Words",
        state=state,
        language="en",
        created_at="2026-01-01T10:00Z",
        fingerprint=str(number),
        receipt_hash=str(number),
    )


def born(days):
    """Give the day of birth of somebody whose birthday is in so many days."""
    return (date.today() + timedelta(days=days)).replace(year=1972)


class FrontPageTests(InAHouse):
    """A house in which everything waits."""

    @classmethod
    def setUpTestData(cls):
        super().setUpTestData()
        make_roles(Page.objects.filter(depth=2).specific())
        cls.staff = {role: staff(role) for role in ROLES}
        message(1), message(2), message(3, "held"), message(4, "passed_on")
        detained = event("detained", "2020-01-01", source="family")
        cls.anna = person("Anna Example", detained, birth_date=born(3), show_birthday=True)
        person("Old Example", event("released_served", "2020-01-01", source="x"), facts_checked_on=date(2020, 2, 1))
        person("Secret Example", birth_date=born(3), show_birthday=False, is_listed=False)
        person("Hidden Example", birth_date=born(3), show_birthday=True, is_hidden=True)
        person("Later Example", birth_date=born(20), show_birthday=True, is_listed=True)
        WaitingChange.objects.create(person=cls.anna, revision=cls.anna.save_revision())
        changed = statement(cls.anna, title="Changed")
        translation(changed)
        changed.title = "Changed again"
        with committed():
            changed.save_revision().publish()
        translation(statement(title="Whole"), publish=False)
        translation(statement(title="Open"), publish=False, title=None)
        translation(campaign(title="A window"), title="Акно")
        draft = statement(title="Draft")
        draft.save_revision()
        draft.get_workflow().start(draft, cls.staff["Editors"])

    def request(self, user):
        request = RequestFactory().get(FRONT)
        request.user = user
        return request

    def lines(self, role):
        return [line.words for line in waiting_for(self.request(self.staff[role]))]

    def test_each_role_sees_what_she_may_act_on_and_nothing_else(self):
        register = ["1 release or death waits for a second person"]
        facts = ["Facts not checked: 1", "No source: 1"]
        published = ["1 translation is whole and waits to be published"]
        changed = ["1 translation is out of date: its source has changed"]
        birthday = ["1 birthday this week"]
        for role, wanted in {
            "Letter desk": ["2 new messages", "1 held message: perhaps sent by a machine"],
            "Editors": [*changed, *birthday],
            "Moderators": [*register, "1 draft waits to be reviewed", *changed, *published, *facts, *birthday],
            "Register keepers": [*register, *facts, *birthday],
            "Translators (be)": [*changed, "1 translation is not whole yet"],
        }.items():
            self.assertEqual(self.lines(role), wanted, role)

    def test_only_birthdays_that_the_public_may_know_are_named(self):
        text = words(self.as_("Editors"))
        self.assertIn("Anna Example, ", text)
        for name in ("Secret Example", "Hidden Example", "Later Example"):
            self.assertNotIn(name, text)

    def as_(self, role):
        self.client.force_login(self.staff[role])
        return self.client.get(FRONT)

    def test_it_is_headed_with_the_name_of_the_house(self):
        self.assertRegex(self.as_("Editors").content.decode(), r"<h1[^>]*>\s*Example House\s*</h1>")

    def test_where_nothing_waits_one_calm_line_says_so(self):
        self.assertNotContains(self.as_("Letter desk"), CALM)
        Message.objects.all().delete()
        self.assertContains(self.as_("Letter desk"), CALM)

    def send_back(self, title):
        page = statement(title=title)
        page.save_revision()
        page.get_workflow().start(page, self.staff["Editors"])
        task = page.current_workflow_task_state
        task.reject(user=self.staff["Moderators"], comment="Name the court.")
        return page

    def test_who_submitted_a_draft_hears_that_it_was_sent_back(self):
        first, second = self.send_back("First draft"), self.send_back("Second draft")
        shown = self.as_("Editors")
        self.assertIn("2 drafts of yours were sent back: changes are asked for", words(shown))
        for page in (first, second):
            self.assertContains(shown, reverse("wagtailadmin_pages:edit", args=[page.pk]))
        for role in ("Moderators", "Register keepers"):
            self.assertNotIn("sent back", " ".join(self.lines(role)))
        with self.assertNumQueries(2):
            list(drafts_sent_back(self.request(self.staff["Editors"])))
        for page in (first, second):
            page.current_workflow_state.resume(self.staff["Editors"])
        self.assertNotIn("sent back", " ".join(self.lines("Editors")))

    def test_each_line_leads_to_where_it_is_done(self):
        user = staff("Moderators")
        user.groups.add(*self.staff["Letter desk"].groups.all(), *self.staff["Translators (be)"].groups.all())
        self.client.force_login(user)
        for line in waiting_for(self.request(user)):
            for address in (line.url, *(url for _words, url in line.details)):
                if address and not address.startswith("#"):
                    self.assertEqual(self.client.get(address).status_code, 200, address)

    def test_the_report_of_translations_says_what_is_to_be_done_in_her_languages(self):
        report = reverse("translations_to_look_after")
        self.client.force_login(self.staff["Translators (be)"])
        text = words(self.client.get(report))
        for said in ("Changed again", "out of date: the source has changed", "Whole", "Open", "not whole yet"):
            self.assertIn(said, text)
        self.assertNotIn("Whole", words(self.client.get(f"{report}?need=open")))
        self.client.force_login(self.staff["Letter desk"])
        self.assertRedirects(self.client.get(report), FRONT)
        self.assertNotContains(self.client.get(FRONT), report)

    def test_it_asks_few_queries_however_much_waits(self):
        user = User.objects.get(pk=self.staff["Moderators"].pk)
        user.groups.add(*self.staff["Letter desk"].groups.all())
        user.get_all_permissions()
        for number in range(5):
            person(f"Person {number}", birth_date=born(1), show_birthday=True, facts_checked_on=None)
            message(10 + number)
        # Messages by state; changes that wait; drafts in review; drafts sent back; her roles and the translations; the
        # settings, then the numbers of the register and the birthdays.
        with self.assertNumQueries(9):
            self.assertEqual(len(waiting_for(self.request(user))), 9)

    def offered(self, role, language="en"):
        with override(language):
            return beginnings_for(self.request(self.staff[role]))

    def titles(self, role, language="en"):
        return {below: [found.words for found in all_] for below, all_ in self.offered(role, language).items()}

    def test_who_may_write_begins_in_one_click_and_others_are_offered_nothing(self):
        everything = {"": ["Person", "Statement", "Campaign", "Poem"], "A window": ["Action", "Update"]}
        self.assertEqual(self.titles("Editors"), everything)
        self.assertEqual(self.titles("Register keepers"), {"": ["Person"]})
        self.assertEqual(self.titles("Translators (be)"), {})
        self.assertEqual(self.titles("Letter desk"), {})

    def test_it_is_begun_in_the_language_of_her_admin_or_in_the_house_s(self):
        self.assertIn("Акно", self.titles("Editors", "be"))
        self.assertIn("A window", self.titles("Editors", "pl"))  # the house has no Polish pages
        house_settings(main_language="be")
        self.assertIn("Акно", self.titles("Editors", "pl"))

    def test_each_button_opens_the_form(self):
        self.client.force_login(self.staff["Editors"])
        for found in self.offered("Editors").values():
            for beginning in found:
                self.assertContains(self.client.get(FRONT), beginning.url)
                self.assertContains(self.client.get(beginning.url), "<form")

    def test_two_queries_and_the_settings_however_many_campaigns(self):
        for number in range(4):
            campaign(title=f"Campaign {number}")
        user = User.objects.get(pk=self.staff["Editors"].pk)
        user.get_all_permissions()
        request = self.request(user)
        list(waiting_for(request))
        with self.assertNumQueries(3):  # the lists; the campaigns; her rights below pages
            found = beginnings_for(request)
        self.assertEqual(len(found), 4)  # three campaigns, those worked on last
