"""The people that `make bench` makes are made up, and are such as the directory shows."""

from people.models import Person
from scripts.bench.people import make_people
from tests.builders import InAHouse, words


class MadeUpPeopleTests(InAHouse):
    def test_they_are_recognisable_and_of_every_kind(self):
        make_people(30)
        people = list(Person.objects.listed().prefetch_related("names", "events"))
        self.assertEqual(len(people), 30)
        for someone in people:
            self.assertIn("Example", someone.name)
            self.assertTrue(someone.names.all() and someone.events.all())
        self.assertEqual({p.status for p in people}, {"custody", "house_arrest", "free", "died"})
        self.assertIn("30 people", words(self.client.get("/en/people/")))
        self.assertIn("Example Union B", words(self.client.get("/be/people/?q=Прыклад")))
