"""What the exports tell of a case: by which event a status holds, and every date as far as it is known."""

import time_machine

from people.models import Affiliation, Organisation
from tests.builders import event, person
from tests.people.exports import InExports


class CaseTests(InExports):
    @time_machine.travel("2025-07-01")
    def test_the_event_behind_a_status_and_a_recognition_and_hearings_is_named(self):
        anna = person(
            "Anna Example",
            event("detained", "2024-09-17"),
            event("recognised", "2025-02-01"),
            event("hearing_set", "2025-08-01"),
            event("hearing_set", "2025-06-01"),
        )
        told = self.of_anna()
        detained, recognised, _past, to_come = told["events"]
        day = {"date": "2024-09-17", "precision": "day", "first": "2024-09-17", "last": "2024-09-17"}
        self.assertEqual(told["since"], {"event": detained["id"], "kind": "detained", **day})
        self.assertEqual((told["recognition"], told["hearings"]), (recognised["id"], [to_come["id"]]))
        self.assertEqual(told["next_anniversary"], "2025-09-17")
        anna.events.set([event("recognised", "2025-02-01"), event("recognition_withdrawn", "2025-03-01")])
        anna.save()
        told = self.of_anna()
        self.assertEqual((told["since"], told["recognition"], told["hearings"]), (None, None, []))
        self.assertIsNone(told["next_anniversary"])

    def test_who_belongs_to_a_member_of_the_network_is_a_colleague(self):
        anna = person("Anna Example")
        Affiliation.objects.create(person=anna, organisation=Organisation.objects.create(name="Union"))
        self.assertIs(self.of_anna()["is_colleague"], False)
        member = Organisation.objects.create(name="Member", is_member=True)
        Affiliation.objects.create(person=anna, organisation=member)
        self.assertIs(self.of_anna()["is_colleague"], True)
        self.assertEqual(self.table()[0]["is_colleague"], "true")

    def test_the_table_tells_dates_as_far_as_they_are_known(self):
        detained = event(
            "detained", "2024-09", source="Digest", source_url="https://example.org/d", source_is_public=True
        )
        charged = event("charged", source="The sister", source_is_public=False)
        person(
            "Anna Example", charged, detained, event("sentenced", "2025-02-07", source="Union", source_is_public=True)
        )
        (row,) = self.table()
        self.assertEqual(row["event_kinds"], "charged | detained | sentenced")
        self.assertEqual(
            (row["event_dates"], row["event_precisions"]), (" | 2024-09 | 2025-02-07", "unknown | month | day")
        )
        self.assertEqual(row["event_sources"], " | https://example.org/d | Union")
        self.assertEqual((row["since_kind"], row["since"], row["since_precision"]), ("detained", "2024-09", "month"))
