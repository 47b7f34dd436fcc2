"""What the letter box says: how a message travels, why it does not, what is to be mended. No channel, no promise."""

from http import HTTPStatus

from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from people.case.kinds import Status
from people.models.person import Route

# Route: (a few words, for a list; the sentence before the typing)
ROUTES = {
    Route.PASSED_ON: (
        pgettext_lazy("route of a message", "Passed on"),
        _(
            "Staff read your message and, where that is possible, pass it to people in touch. "
            "Nobody can promise a day or an answer."
        ),
    ),
    Route.KEPT: (
        pgettext_lazy("route of a message", "Kept until release"),
        _("Staff read your message. It cannot be passed on at present: it is kept until release."),
    ),
    Route.LETTERS: (
        pgettext_lazy("route of a message", "Letters are possible"),
        _(
            "Letters are possible. Staff read what you write here and, where that is possible, pass it on. "
            "Nobody can promise an answer."
        ),
    ),
}

NOT_TAKEN = _("No messages are taken here at present. Thank you for wanting to write.")
CLOSED_SINCE = {
    Status.FREE: _("After a release: messages are no longer taken here. Thank you for wanting to write."),
    Status.DIED: _("In memoriam: messages are no longer taken here. Thank you for wanting to write."),
}

DEMO = _("This is a demonstration. A message to a real person is not stored here, and not passed on.")
DEMO_ANSWER = _("Thank you for your words. This is a demonstration: a message to a real person is not stored here.")

UNKNOWN = _("The person you want to write to is not, or no longer, on this site.")
NOBODY = _("Choose whom the message is for.")
TOO_MANY = _("One message can go to 50 people at most.")
FOREIGN = _("This message came from another site. If you wrote it, send it again from here.")
STAMP_MISSING = _("This form could not be recognised. Your words are kept: please send them again.")
STAMP_OLD = _("This form was open for more than a day. Your words are kept: please send them again.")

REFUSALS = {
    HTTPStatus.BAD_REQUEST: _(
        "What arrived is not what this form sends. Your words are kept as far as they were read: "
        "please look them through."
    ),
    HTTPStatus.REQUEST_ENTITY_TOO_LARGE: _(
        "That is more than this form can take. Your words are kept as far as they were read: please shorten them."
    ),
    HTTPStatus.UNSUPPORTED_MEDIA_TYPE: _("This form takes written words, no files. What was sent could not be read."),
}
