"""The mail to staff: that messages wait, and where. Never a word of them, never a name."""

from urllib.parse import urlsplit
from uuid import uuid4

from django.conf import settings
from django.core.mail import EmailMessage
from django.urls import reverse
from django.utils.translation import gettext, ngettext, override
from wagtail.users.models import UserProfile


def note(reader, count):
    """Give the mail (EmailMessage) that tells `reader` of `count` waiting messages, in the reader's admin language."""
    with override(_language(reader)):
        waiting = ngettext("%(count)d new message waits.", "%(count)d new messages wait.", count) % {"count": count}
        return EmailMessage(
            subject=gettext("The letter box"),
            body=f"{waiting}\n\n{settings.BASE_URL}{reverse('solidarity_desk')}\n",
            to=[reader.email],
            # Otherwise it would tell the name of this machine.
            headers={"Message-ID": f"<{uuid4()}@{urlsplit(settings.BASE_URL).hostname}>"},
        )


def _language(reader):
    profile = UserProfile.objects.filter(user=reader).first()
    return (profile.preferred_language if profile else "") or settings.LANGUAGE_CODE
