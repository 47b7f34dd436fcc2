"""Declining a message that waits."""

from tests.solidarity.desk import DESK, WORDS, Desk, stored


class DecliningANewMessage(Desk):
    def decline(self, message):
        return self.client.post(f"{DESK}{message.pk}/decline/", follow=True)

    def states(self, message):
        message.refresh_from_db()
        return [message.state, *message.handovers.order_by("pk").values_list("state", flat=True)]

    def test_is_offered_and_logged_also_where_the_sender_has_not_agreed(self):
        for agreed in (True, False):
            message = stored(self.anna, self.boris, may_pass_on=agreed)
            self.assertContains(self.client.get(f"{DESK}{message.pk}/"), "/decline/")
            self.assertContains(self.decline(message), "Done.")
            assert self.states(message) == ["declined"] * 3
            self.assertNotContains(self.client.get(f"{DESK}{message.pk}/"), "/decline/")
        assert [action for action, _label, _user in self.actions()].count("solidarity.decline") == 2
        assert message.text == WORDS

    def test_leaves_what_was_passed_on(self):
        message = stored(self.anna, self.boris)
        message.handovers.filter(person=self.anna).update(state="passed_on")
        self.decline(message)
        assert self.states(message) == ["passed_on", "passed_on", "declined"]
        self.assertContains(self.decline(message), "Nothing was changed")
        assert [action for action, _label, _user in self.actions()].count("solidarity.decline") == 1

    def test_does_not_make_a_declined_one_new_again(self):
        message = stored(self.anna)
        self.decline(message)
        self.client.post(f"{DESK}{message.pk}/decide/", {"state": "new"})
        assert self.states(message) == ["declined"] * 2

    def test_leaves_a_held_one_to_be_decided_on(self):
        message = stored(self.anna, state="held")
        self.assertNotContains(self.client.get(f"{DESK}{message.pk}/"), "/decline/")
        self.assertContains(self.decline(message), "Nothing was changed")
        assert self.states(message) == ["held"] * 2
