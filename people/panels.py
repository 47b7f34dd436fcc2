"""The editing forms of the register."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import (
    FieldPanel,
    FieldRowPanel,
    HelpPanel,
    InlinePanel,
    MultiFieldPanel,
    ObjectList,
    TabbedInterface,
    get_form_for_model,
)

from people.admin.person.event_form import EventForm, EventFormSet
from people.admin.person.form import PersonForm


class EventsPanel(InlinePanel):
    """The events of a case, with their own form."""

    def get_form_options(self):
        """Give the options of an inline panel, with our form and formset."""
        options = super().get_form_options()
        later = self.child_edit_handler.get_form_options().get("defer_required_on_fields", [])
        form = get_form_for_model(self.db_field.related_model, EventForm, defer_required_on_fields=later)
        options["formsets"][self.relation_name] |= {"form": form, "formset": EventFormSet}
        return options


WHO = [
    MultiFieldPanel(
        [
            FieldPanel("name", required_on_save=True),
            FieldRowPanel([FieldPanel("sort_as"), FieldPanel("gender")]),
            FieldPanel("countries", required_on_save=True),
            FieldRowPanel([FieldPanel("birth_date"), FieldPanel("birth_precision", required_on_save=True)]),
        ],
        heading=_("The person"),
    ),
    InlinePanel(
        "names",
        heading=_("Other names and spellings"),
        label=_("Name"),
        help_text=_(
            "Pages in a language show the name in it, where there is one. The search finds the person by every"
            " spelling."
        ),
        panels=[FieldRowPanel([FieldPanel("language"), FieldPanel("kind")]), FieldPanel("name")],
    ),
    FieldPanel("portrait"),
    InlinePanel("affiliations", heading=_("Organisations"), label=_("Organisation")),
    FieldPanel("slug"),
]
EVENT = [
    FieldPanel("kind", required_on_save=True),
    FieldRowPanel([FieldPanel("precision", required_on_save=True), FieldPanel("date"), FieldPanel("date_to")]),
    FieldPanel("own_words", classname="people-for-another-event"),
    MultiFieldPanel(
        [
            FieldRowPanel([FieldPanel("term"), FieldPanel("term_years"), FieldPanel("term_months")]),
            FieldRowPanel([FieldPanel("regime"), FieldPanel("in_absentia")]),
        ],
        heading=_("Only for a sentence"),
        classname="people-for-a-sentence",
    ),
    MultiFieldPanel(
        [InlinePanel("recognisers", heading=_("Recognised by"), label=_("Organisation")), FieldPanel("criterion")],
        heading=_("Only for a recognition"),
        classname="people-for-a-recognition",
    ),
    FieldPanel("place", help_text=_("Where somebody is held from then on. For a detention or a transfer.")),
    FieldRowPanel([FieldPanel("court"), FieldPanel("articles")]),
    FieldRowPanel([FieldPanel("source"), FieldPanel("source_url"), FieldPanel("source_is_public")]),
    FieldRowPanel([FieldPanel("visibility"), FieldPanel("public_from")]),
]
WHAT_HAPPENED = [
    EventsPanel(
        "events",
        panels=EVENT,
        heading=_("Case events"),
        label=_("Event"),
        help_text=_(
            "One event for each thing that happened. Status, days and sentences follow from them, in every language,"
            " as soon as you save."
        ),
    ),
    FieldPanel(
        "facts_checked_on",
        help_text=_("The last day on which somebody made sure that what stands here still holds."),
    ),
]
WHERE = [
    HelpPanel(
        content=_(
            "Where somebody is held follows from the last detention or transfer: choose the place in that event. The"
            " address for letters belongs to the place."
        )
    ),
    MultiFieldPanel([FieldPanel("route"), FieldPanel("is_reopened")], heading=_("Messages")),
]
SHOWN = [
    MultiFieldPanel([FieldPanel("is_listed"), FieldPanel("is_hidden")], heading=_("In public")),
    FieldPanel("preset"),
    MultiFieldPanel(
        [
            FieldRowPanel([FieldPanel("show_birthday"), FieldPanel("show_birth_year"), FieldPanel("show_portrait")]),
            FieldRowPanel([FieldPanel("show_place"), FieldPanel("show_letter_address")]),
            FieldRowPanel([FieldPanel("allow_placards"), FieldPanel("publish_messages")]),
        ],
        heading=_("What is shown"),
        help_text=_("Birthday, portrait and letter address of somebody under 18 start hidden. Agree each one."),
    ),
    MultiFieldPanel(
        [FieldRowPanel([FieldPanel("consent_by"), FieldPanel("consent_date")]), FieldPanel("consent_scope")],
        heading=_("Who agreed to this"),
        help_text=_("Relation, day and scope only. Never the name of a relative or of somebody who passes words on."),
    ),
]
SOURCES = [
    InlinePanel(
        "sources",
        heading=_("Sources"),
        label=_("Source"),
        help_text=_("Where the facts as a whole are known from, and the person's page in an outside register."),
    ),
]

# What somebody who may add a person, and not change one, can say of her.
stub_edit_handler = ObjectList([FieldPanel("name"), FieldPanel("countries")])
person_edit_handler = TabbedInterface(
    [
        ObjectList(WHO, heading=_("Who")),
        ObjectList(WHAT_HAPPENED, heading=_("What happened")),
        ObjectList(WHERE, heading=_("Where and how to write")),
        ObjectList(SHOWN, heading=_("May we show it")),
        ObjectList(SOURCES, heading=_("Sources")),
    ],
    base_form_class=PersonForm,
)
