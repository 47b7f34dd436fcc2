"""The staff of the demo. Production refuses to run while one of them is there."""

from django.contrib.auth.hashers import make_password
from django.contrib.auth.models import Group

from network_site.models import User

PASSWORD = "a window in the north"
ADMIN = "admin@demo.example"
# Address: group. The administrator is in none.
ACCOUNTS = {
    ADMIN: None,
    "editor@demo.example": "Editors",
    "moderator@demo.example": "Moderators",
    "keeper@demo.example": "Register keepers",
    "translator.be@demo.example": "Translators (be)",
    "desk@demo.example": "Letter desk",
}


def load_accounts():
    """Store the accounts that are not there yet."""
    present = set(User.objects.filter(email__in=ACCOUNTS).values_list("email", flat=True))
    missing = [email for email in ACCOUNTS if email not in present]
    password = make_password(PASSWORD) if missing else ""
    for email in missing:
        user = User.objects.create(email=email, password=password, is_superuser=email == ADMIN, is_demo=True)
        if group := ACCOUNTS[email]:
            user.groups.add(Group.objects.get(name=group))
