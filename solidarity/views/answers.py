"""The pages that the letter box answers with."""

from dataclasses import replace
from http import HTTPStatus
from urllib.parse import urlencode

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import get_language, get_language_bidi

from network_site.frame import frame
from network_site.notices import WRITING, before
from solidarity import words
from solidarity.forms import MessageForm
from solidarity.models import MessagePage
from solidarity.recipients import choice, find_recipients


class LetterBox:
    """The letter box in the language of a request, opened for people (slugs as they came from outside).

    Raises Http404 where no message page is live in that language.
    """

    def __init__(self, request, slugs):
        live = MessagePage.objects.live().filter(locale__language_code=get_language(), alias_of=None)
        page = live.select_related("locale").first()
        if page is None:
            raise Http404
        self.request = request
        self.context = frame(request, page=page) | {"page": page, "action": reverse("write")}
        self.is_demo = self.context["is_demo"]
        self.recipients = find_recipients(slugs, self.context["house_settings"])

    def amiss(self):
        """Give the sentences about those of the recipients to whom nothing can go."""
        people = self.recipients
        sentences = [words.UNKNOWN] if people.are_unknown else []
        sentences += [words.TOO_MANY] if people.are_too_many else []
        return sentences + [f"{portrayal.name}: {sentence}" for portrayal, sentence in people.closed]

    def show_form(self, form, stamp, amiss=(), to_amiss=(), *, status):
        """Answer with the form, below sentences about it, about its recipients, and its own errors.

        Where nobody is left to write to, there are people to choose from.
        """
        people = self.recipients
        groups = [] if people.open else choice()
        return self._answer(
            "message_page",
            status,
            form=form,
            stamp=stamp,
            amiss=amiss,
            to_amiss=to_amiss,
            recipients=people,
            groups=groups,
            roads=people.roads or [(label, sentence, []) for label, sentence, _people in groups],
            notices=self._notices(people.countries),
            demo=words.DEMO if self.is_demo and (groups or people.is_anybody_real) else "",
            versions=self._versions_with_recipients,
        )

    def closed(self, text="", *, status=HTTPStatus.OK):
        """Answer that nothing is taken for these people; `text` is given back."""
        return self._answer("closed", status, closed=self.recipients.closed, text=text)

    def not_kept(self, text):
        """Answer that on a demonstration nothing is stored for a real person; `text` is given back."""
        return self._answer("not_kept", HTTPStatus.UNPROCESSABLE_ENTITY, sentence=words.DEMO_ANSWER, text=text)

    def thanks(self):
        """Answer with thanks."""
        return self._answer("thanks", HTTPStatus.OK, people=self.recipients.open)

    def _notices(self, countries):
        house = self.context["house"]
        return before(WRITING, house.notice_values, countries) if house else []

    def _answer(self, template, status, **context):
        return render(self.request, f"solidarity/{template}.html", self.context | context, status=status)

    @cached_property
    def _versions_with_recipients(self):
        query = urlencode([("to", portrayal.person.slug) for portrayal in self.recipients.open])
        versions = self.context["versions"]
        return [replace(version, url=f"{version.url}?{query}") for version in versions] if query else versions


def unavailable(request, posted):
    """Answer 503 with everything that was sent in a form to send it again. Asks no database."""
    content = render_to_string(
        "solidarity/unavailable.html",
        {
            "action": request.path,
            "language": get_language(),
            "direction": "rtl" if get_language_bidi() else "ltr",
            "posted": posted,
            "form": MessageForm(initial=posted.words),
        },
    )
    return HttpResponse(content, status=HTTPStatus.SERVICE_UNAVAILABLE, headers={"Retry-After": "60"})
