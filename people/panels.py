"""The editing forms of the register."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel, ObjectList, TabbedInterface

WHO = [
    FieldPanel("name"),
    InlinePanel("names", heading=_("Other names and spellings"), label=_("Name")),
    FieldRowPanel([FieldPanel("sort_as"), FieldPanel("gender")]),
    FieldPanel("countries"),
    FieldRowPanel([FieldPanel("birth_date"), FieldPanel("birth_precision")]),
    FieldPanel("portrait"),
    InlinePanel("affiliations", heading=_("Organisations"), label=_("Organisation")),
    FieldPanel("slug"),
]
CASE = [
    FieldPanel("facts_checked_on"),
    InlinePanel("events", heading=_("Case events"), label=_("Event")),
    InlinePanel("sources", heading=_("Sources"), label=_("Source")),
]
SHOWN = [
    MultiFieldPanel([FieldPanel("is_listed"), FieldPanel("is_hidden")], heading=_("In public")),
    MultiFieldPanel(
        [
            FieldPanel("show_birthday"),
            FieldPanel("show_portrait"),
            FieldPanel("show_place"),
            FieldPanel("show_letter_address"),
            FieldPanel("allow_placards"),
            FieldPanel("publish_messages"),
        ],
        heading=_("What is shown"),
    ),
    MultiFieldPanel(
        [FieldPanel("consent_by"), FieldPanel("consent_date"), FieldPanel("consent_scope")], heading=_("Consent")
    ),
    MultiFieldPanel([FieldPanel("route"), FieldPanel("is_reopened")], heading=_("Messages")),
]

# What somebody who may add a person, and not change one, can say of her.
stub_edit_handler = ObjectList([FieldPanel("name"), FieldPanel("countries")])
person_edit_handler = TabbedInterface(
    [
        ObjectList(WHO, heading=_("Who")),
        ObjectList(CASE, heading=_("Case")),
        ObjectList(SHOWN, heading=_("What is shown")),
    ]
)
