"""The staff of the demo. Production refuses to run while one of them is there."""

from django.contrib.auth.hashers import make_password
from django.contrib.auth.models import Group

from network_site.models import User

PASSWORD = "a window in the north"
ADMIN = "admin@demo.example"
# Address: roles. The administrator needs none.
ACCOUNTS = {
    ADMIN: (),
    "editor@demo.example": ("Editors",),
    "moderator@demo.example": ("Moderators",),
    "keeper@demo.example": ("Register keepers",),
    "translator.be@demo.example": ("Translators (be)",),
    "translator.uk@demo.example": ("Translators (uk)",),
    "translator.ka@demo.example": ("Translators (ka)",),
    "translator.hy@demo.example": ("Translators (hy)",),
    "desk@demo.example": ("Letter desk",),
    "house@demo.example": ("Editors", "Moderators", "Register keepers", "Letter desk"),
}


def load_accounts():
    """Store the accounts that are not there yet, and for whose roles the house has the groups."""
    present = set(User.objects.filter(email__in=ACCOUNTS).values_list("email", flat=True))
    groups = {group.name: group for group in Group.objects.all()}
    missing = [email for email in ACCOUNTS if email not in present and groups.keys() >= set(ACCOUNTS[email])]
    password = make_password(PASSWORD) if missing else ""
    for email in missing:
        user = User.objects.create(email=email, password=password, is_superuser=email == ADMIN, is_demo=True)
        user.groups.set(groups[name] for name in ACCOUNTS[email])
