"""The page that says who may do what says what holds."""

from django.contrib.auth.models import Group
from django.urls import reverse
from django.utils import translation

from home.house.roles import ROLES
from home.house.who_may import RIGHTS, permissions_of, roles_for
from tests.builders import InAHouse, staff, words


class WhoMayTests(InAHouse):
    def page_for(self, role):
        self.client.force_login(staff(role))
        return words(self.client.get(reverse("who_may")))

    def role(self, name, reader=""):
        return next(role for role in roles_for(staff(reader)) if role.name == name)

    def test_everybody_reads_her_own_role_first_and_not_who_holds_which(self):
        staff("Editors", display_name="Halina")
        for name in ROLES:
            seen = self.page_for(name)
            self.assertLess(seen.index(f"{name} — your role"), seen.index("Administrators"), name)
            self.assertNotIn("Halina", seen)
            self.assertNotIn("Held by", seen)

    def test_administrators_read_who_holds_which(self):
        staff("Editors", display_name="Halina")
        self.assertIn("Held by: Halina", self.page_for(""))

    def test_a_stranger_reads_nothing(self):
        self.assertEqual(self.client.get(reverse("who_may")).status_code, 302)

    def test_translators_translate_into_their_language_and_others_are_not_told_so(self):
        sentence = "Translate the pages and the text of the house, into this language alone."
        self.assertIn(sentence, self.role("Translators (be)").may)
        self.assertNotIn(sentence, self.role("Editors").may)

    def test_languages_are_named_in_the_language_of_the_reader(self):
        with translation.override("pl"):
            self.assertEqual(self.role("Tłumacze (be)").languages, ["białoruski"])

    def test_it_is_in_the_menu(self):
        self.client.force_login(staff("Letter desk"))
        self.assertContains(self.client.get(reverse("wagtailadmin_home")), reverse("who_may"))

    def test_what_is_said_of_pages_holds(self):
        for name in [*ROLES, "Translators (be)"]:
            role, user = self.role(name), staff(name)
            homes = [self.home, *self.home.get_translations()]
            allowed = [home.permissions_for_user(user) for home in homes]
            said = {right.permission for right in RIGHTS if right.may in role.may}
            self.assertEqual("wagtailcore.change_page" in said, any(own.can_edit() for own in allowed), name)
            self.assertEqual("wagtailcore.publish_page" in said, any(own.can_publish() for own in allowed), name)
            self.assertEqual("wagtailcore.add_page" in said, any(own.can_add_subpage() for own in allowed), name)
            editable = [
                home.locale.get_display_name() for home, own in zip(homes, allowed, strict=True) if own.can_edit()
            ]
            self.assertEqual(role.languages, sorted(editable), name)

    def test_what_is_said_of_everything_else_holds(self):
        said_somewhere = set()
        for name in [*ROLES, "Translators (be)"]:
            role, user = self.role(name), staff(name)
            for right in RIGHTS:
                if right.permission.startswith(("wagtailcore.", "wagtailimages.", "wagtaildocs.")):
                    continue
                self.assertEqual(right.may in role.may, user.has_perm(right.permission), (name, right))
                self.assertEqual(
                    right.may_not in role.may_not, bool(right.may_not) and not user.has_perm(right.permission), name
                )
            said_somewhere.update(role.may)
        unsaid = [right.may for right in RIGHTS if right.may not in said_somewhere]
        held_by_no_role = [
            "Erase a person for good.",
            "Read and write confidential notes about people.",
            "Change the settings of the house.",
        ]
        self.assertEqual(sorted(unsaid), sorted(held_by_no_role))

    def test_a_right_that_the_house_takes_away_is_no_longer_claimed(self):
        editors = Group.objects.get(name="Editors")
        editors.permissions.remove(editors.permissions.get(codename="add_person"))
        self.assertNotIn("Add people to the register by name and country.", self.role("Editors").may)

    def test_every_permission_of_every_role_is_put_into_words(self):
        told = {right.permission for right in RIGHTS}
        untold = {name for group in Group.objects.all() for name in permissions_of(group)} - told
        # Parts of what is told: looking, choosing, the rest of the register, entering at all.
        self.assertEqual(
            {name for name in untold if not name.split(".")[1].startswith(("view_", "choose_", "access_"))},
            {
                "network_site.add_housetext",
                "wagtaildocs.change_document",
                "campaigns.add_godparent",
                "people.change_city",
                *(
                    f"people.{action}_{kind}"
                    for action in ("add", "change")
                    for kind in ("organisation", "placeofdetention")
                ),
            },
        )
