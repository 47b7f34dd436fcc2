"""What a sender agrees to. Whoever changes the wording changes its version: it is stored with each message."""

from django.utils.translation import gettext_lazy as _

CONSENT_VERSION = "1"

# Field: (label, explanation)
CONSENTS = {
    "pass_on": (_("Pass my message on"), _("Needed. Whoever passes it on will read it, and censors may.")),
    "translate": (
        _("You may translate or shorten it"),
        _("For example into a language that the person reads."),
    ),
    "publish": (
        _("You may publish it as signed"),
        _("On this site or at an action, with the signature that you give above, or with none."),
    ),
    "contact": (_("You may write to me about this message"), _("Needs your e-mail address.")),
}
