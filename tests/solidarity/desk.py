"""What tests of the desk share: a stored message, and a reader who is logged in."""

from datetime import date

from django.test import TestCase
from django.utils import timezone
from wagtail.models import ModelLogEntry

from home.house.roles import make_roles
from solidarity.models import Handover, Message
from tests.builders import person, staff

DESK = "/admin/letter-box/"
TODAY = date.today().isoformat()
WORDS = "Dear Anna,\nthe <harbour> is calm"


def stored(*people, state="new", **fields):
    """Store a message for people."""
    number = Message.objects.count()
    given = {"text": WORDS, "language": "en", "may_pass_on": True, "created_at": timezone.now()} | fields
    message = Message.objects.create(state=state, fingerprint=f"f{number}", receipt_hash=f"r{number}", **given)
    for someone in people:
        Handover.objects.create(message=message, person=someone, state=state)
    return message


class Desk(TestCase):
    @classmethod
    def setUpTestData(cls):
        make_roles([])
        cls.anna, cls.boris = person("Anna Example"), person("Boris Example")
        cls.reader = staff("Letter desk")

    def setUp(self):
        self.client.force_login(self.reader)

    def actions(self):
        return list(ModelLogEntry.objects.order_by("pk").values_list("action", "label", "user"))
