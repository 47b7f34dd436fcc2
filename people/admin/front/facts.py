"""Facts that nobody has confirmed for long, on the front page of the admin."""

from django.urls import reverse
from django.utils.text import capfirst
from wagtail import hooks

from network_site.admin.front.waiting import HOOK, Waiting
from network_site.models import HouseSettings
from people.admin.reports.attention import Need, numbers


@hooks.register(HOOK)
def facts_to_confirm(request):
    """Tell those who may change people how many need to be looked at, and why. One query, and the settings."""
    if not request.user.has_perm("people.change_person"):
        return
    found = numbers(HouseSettings.load(request_or_site=request))
    report = reverse("people_attention")
    for need in Need:
        if count := found[need]:
            yield Waiting(f"{capfirst(need.label)}: {count}", f"{report}?need={need}", "time", order=50)
