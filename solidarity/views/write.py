"""The letter box: the form, and the answer to what is sent with it."""

import logging
from http import HTTPStatus

from django.db import IntegrityError, InterfaceError, OperationalError
from django.utils.decorators import method_decorator
from django.utils.translation import get_language
from django.views import View
from django.views.decorators.csrf import csrf_exempt

from solidarity import words
from solidarity.forms import MessageForm
from solidarity.origin import is_foreign
from solidarity.post import read_post
from solidarity.stamp import LIFETIME, TOO_FAST, new_stamp, stamp_age
from solidarity.store import store
from solidarity.views.answers import LetterBox, unavailable

logger = logging.getLogger(__name__)


# Without a cookie there is no token to compare: what comes from another site is known by its headers.
@method_decorator(csrf_exempt, name="dispatch")
class WriteView(View):
    """GET shows the form (`?to=<slug>`, repeated for several people); the answer to a POST is the thanks."""

    http_method_names = ["get", "head", "post", "options"]

    def dispatch(self, request, *args, **kwargs):
        """Answer, and let no copy of the answer be kept: it may hold somebody's words."""
        response = super().dispatch(request, *args, **kwargs)
        response.headers["Cache-Control"] = "no-store"
        return response

    def get(self, request):
        """Show the form."""
        box = LetterBox(request, request.GET.getlist("to"))
        people = box.recipients
        if people.closed and not people.open:
            return box.closed()
        status = HTTPStatus.OK
        if people.are_too_many:
            status = HTTPStatus.BAD_REQUEST
        elif people.are_unknown and not people.open:
            status = HTTPStatus.NOT_FOUND
        return box.show_form(MessageForm(), new_stamp(), to_amiss=box.amiss(), status=status)

    def post(self, request):
        """Store what was sent, or give it back with what is to be mended; with the database away, to send again."""
        posted = read_post(request)
        try:
            return _answer(request, posted)
        except (OperationalError, InterfaceError, IntegrityError) as error:
            logger.error("A message could not be stored: %s", type(error).__name__)
            return unavailable(request, posted)


write = WriteView.as_view()


def _answer(request, posted):
    box = LetterBox(request, posted.to)
    age = stamp_age(posted.stamp)
    stamp = posted.stamp if age is not None and age < LIFETIME else new_stamp()
    if refusal := posted.refusal:
        return box.show_form(MessageForm(initial=posted.words), stamp, [words.REFUSALS[refusal]], status=refusal)
    if is_foreign(request):
        return box.show_form(MessageForm(initial=posted.words), stamp, [words.FOREIGN], status=HTTPStatus.FORBIDDEN)
    people = box.recipients
    if people.closed and not people.open:
        return box.closed(posted.words.get("text"), status=HTTPStatus.UNPROCESSABLE_ENTITY)
    to_amiss = box.amiss() if any(posted.to) else [words.NOBODY]
    stamp_amiss = _stamp_amiss(age)
    form = MessageForm(posted.fields)
    if not form.is_valid() or to_amiss or stamp_amiss:
        return box.show_form(form, stamp, stamp_amiss, to_amiss, status=HTTPStatus.UNPROCESSABLE_ENTITY)
    if box.is_demo and people.is_anybody_real:
        return box.not_kept(form.cleaned_data["text"])
    held = bool(posted.fields.get("website")) or age < TOO_FAST
    store(form.cleaned_data, people.people, stamp=posted.stamp, language=get_language(), held=held)
    return box.thanks()


def _stamp_amiss(age):
    if age is None:
        return [words.STAMP_MISSING]
    return [words.STAMP_OLD] if age >= LIFETIME else []
