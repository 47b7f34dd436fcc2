"""A person of the register: facts, stored once, in no language."""

import uuid
from datetime import timedelta

from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone
from django.utils.translation import get_language_info, pgettext_lazy
from django.utils.translation import gettext_lazy as _
from modelcluster.models import ClusterableModel
from wagtail.models import PreviewableMixin, RevisionMixin

from network_site.languages import live_homes
from network_site.models import HouseImage, HouseSettings
from network_site.pictures.due import mark
from network_site.pictures.ready import what_lacks
from network_site.slugs import RESERVED, latin_slug
from people.case.derive import derive
from people.case.kinds import Status
from people.case.when import Precision, When
from people.countries import CountriesField
from people.models.person_queryset import PersonQuerySet
from people.models.place import PlaceOfDetention
from people.name_checks import NO_LETTER
from people.names import search_text
from people.today import house_midnight, house_today

# The columns that store_derived() sets.
DERIVED = ("status", "detention_years", "held_by", "as_of", "birth_month", "birth_day", "changes_at")


class Gender(models.TextChoices):
    """For the grammar of sentences only."""

    FEMININE = "f", _("feminine")
    MASCULINE = "m", _("masculine")
    UNSPECIFIED = "", _("not specified")


class Route(models.TextChoices):
    """How a message can reach a person. The public sentence never names a channel."""

    PASSED_ON = "passed_on", pgettext_lazy("route", "passed to people in touch")
    KEPT = "kept", pgettext_lazy("route", "kept until release")
    LETTERS = "letters", pgettext_lazy("route", "letters are possible")
    CLOSED = "closed", pgettext_lazy("route", "not accepted")


class Demo(models.TextChoices):
    """Marks of demo content."""

    NONE = "", "—"
    REAL = "real", _("real person")
    EXAMPLE = "example", _("example person")


class Person(PreviewableMixin, RevisionMixin, ClusterableModel):
    """Somebody the network speaks of. Saved is live, in every language, on the next request."""

    uid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    slug = models.SlugField(_("slug"), max_length=80, unique=True, blank=True, help_text=_("Filled from the name."))
    name = models.CharField(_("name"), max_length=255, help_text=_("In Latin letters. A single name is enough."))
    sort_as = models.CharField(_("sort as"), max_length=255, blank=True, help_text=_("Such as “Example, Anna”."))
    gender = models.CharField(
        _("grammatical gender"),
        max_length=1,
        blank=True,
        choices=Gender.choices,
        help_text=_("For grammar only."),
    )
    countries = CountriesField(_("country or countries"))
    birth_date = models.DateField(_("date of birth"), null=True, blank=True)
    birth_precision = models.CharField(
        _("known to"),
        max_length=8,
        default=Precision.DAY,
        choices=[(p.value, p.label) for p in (Precision.DAY, Precision.MONTH, Precision.YEAR)],
    )
    portrait = models.ForeignKey(
        HouseImage,
        verbose_name=_("portrait"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    facts_checked_on = models.DateField(_("facts checked on"), null=True, blank=True)
    route = models.CharField(_("route of messages"), max_length=10, choices=Route.choices, default=Route.PASSED_ON)
    is_reopened = models.BooleanField(
        _("messages after release or death"),
        default=False,
        help_text=_("Tick when the person or the family has agreed that messages are taken."),
    )

    is_listed = models.BooleanField(
        _("listed"),
        default=False,
        help_text=_("Has an address and a place in the directory and the counters."),
    )
    is_hidden = models.BooleanField(
        _("hidden"),
        default=False,
        help_text=_("Taken from every page, list and count at once, in every language. Texts written by hand stay."),
    )
    show_birthday = models.BooleanField(
        _("show the birthday"), default=False, help_text=_("Day and month, as far as they are known.")
    )
    show_birth_year = models.BooleanField(
        _("show the year of birth"), default=False, help_text=_("Together with the birthday this is the whole date.")
    )
    show_portrait = models.BooleanField(_("show the portrait"), default=False)
    show_place = models.BooleanField(_("show the place"), default=False)
    show_letter_address = models.BooleanField(_("show the letter address"), default=False)
    allow_placards = models.BooleanField(_("offer placards"), default=False)
    publish_messages = models.BooleanField(_("publish messages"), default=False)
    consent_by = models.CharField(
        _("consent given by"),
        max_length=12,
        blank=True,
        choices=[
            ("self", _("the person")),
            ("family", _("the family")),
            ("lawyer", _("a lawyer")),
            ("organisation", _("an organisation")),
        ],
    )
    consent_date = models.DateField(_("consent given on"), null=True, blank=True)
    consent_scope = models.CharField(_("consent covers"), max_length=255, blank=True, help_text=_("No names."))

    # The file of the card for sharing: set where a profile is read.
    card_file = None

    # Stored by save() and by nothing else.
    search_text = models.TextField(blank=True, editable=False, default="")
    status = models.CharField(max_length=12, choices=Status.choices, default=Status.UNKNOWN, editable=False)
    detention_years = models.CharField(max_length=120, blank=True, default="", editable=False)
    held_by = models.CharField(max_length=2, blank=True, default="", editable=False)
    as_of = models.DateField(null=True, editable=False)
    # Of a birthday that may be shown, as far as it is known: what is hidden is in neither.
    birth_month = models.PositiveSmallIntegerField(null=True, editable=False)
    birth_day = models.PositiveSmallIntegerField(null=True, editable=False)
    changes_at = models.DateTimeField(null=True, editable=False, db_index=True)
    demo = models.CharField(max_length=8, blank=True, default="", choices=Demo.choices, editable=False)

    objects = PersonQuerySet.as_manager()

    class Meta:
        verbose_name = _("person")
        verbose_name_plural = _("people")
        ordering = ["sort_as", "name"]
        permissions = [
            ("take_down_person", "Can take a person down everywhere, and undo it"),
            ("erase_person", "Can erase a person for good"),
        ]
        indexes = [models.Index(fields=["is_listed", "is_hidden", "status"], name="person_directory")]

    def __str__(self):
        return self.name

    @property
    def preview_modes(self):
        """The pictures of the person that an editor can look at before saving: each live language, and all for staff.

        They are drawn in people/admin/person/preview.py.
        """
        languages = [(code, get_language_info(code)["name_local"]) for code in live_homes()]
        return [*languages, ("staff", _("for staff: the full picture"))]

    @property
    def is_colleague(self):
        """Whether the person belongs to a member of the network."""
        return any(affiliation.organisation.is_member for affiliation in self.affiliations.all())

    def public_events(self, moment=None):
        """Give the events that the public may see at `moment` (default: now), in the editors' order."""
        moment = moment or timezone.now()
        return [event for event in self.events.all() if event.is_public_at(moment)]

    def case(self, house_settings, moment=None):
        """Derive what the public may know of the case today, in the house's time zone.

        With the events that are public at `moment` (an aware datetime; default: now).
        """
        return self._derive(self.public_events(moment), house_settings)

    def full_case(self, house_settings):
        """Derive the case from all events, for staff."""
        return self._derive(self.events.all(), house_settings)

    def _derive(self, events, house_settings):
        return derive(
            [event.as_event() for event in events],
            today=house_today(house_settings),
            checked_on=self.facts_checked_on,
            days_until_old=house_settings.days_until_old,
        )

    def clean(self):
        """Fill the slug; raise ValidationError, by field: a name, slug, day or portrait that cannot be.

        A slug that was not written is complained of at the name: not every form has a field for it.
        """
        super().clean()
        self.slug = self.slug or self._free_slug()
        errors = {}
        if self.name and not self.slug:
            errors["name"] = NO_LETTER
        if self.slug in RESERVED:
            errors["slug"] = _("Write a slug: letters a–z, digits and hyphens.")
        tomorrow = timezone.localdate() + timedelta(days=1)  # it is tomorrow already, east of here
        if self.birth_date and When(Precision(self.birth_precision), self.birth_date).earliest > tomorrow:
            errors["birth_date"] = _("This day lies in the future.")
        if self.facts_checked_on and self.facts_checked_on > tomorrow:
            errors["facts_checked_on"] = _("This day lies in the future.")
        if self.show_portrait and self.portrait and (missing := what_lacks(self.portrait)):
            sentence = _("The portrait cannot be shown yet. Its picture lacks: %(missing)s.")
            errors["show_portrait"] = sentence % {"missing": ", ".join(missing)}
        if errors:
            raise ValidationError(errors)

    def save(self, *args, **kwargs):
        """Save with what follows from the names and the events in memory."""
        self.slug = self.slug or self._free_slug()
        self.sort_as = self.sort_as or self.name
        self.store_spellings()
        self.store_derived(HouseSettings.load())
        super().save(*args, **kwargs)
        if self.portrait_id:
            mark({self.portrait_id})
            self.pictures.add(self.portrait)  # who is hidden takes her pictures along

    def _free_slug(self):
        """Give the name as a slug, numbered when it is taken or reserved; empty when the name has no letters."""
        slug = latin_slug(self.name, max_length=70)
        taken = set(Person.objects.filter(slug__startswith=slug).values_list("slug", flat=True)) if slug else set()
        taken |= RESERVED
        numbered = (f"{slug}-{number}" for number in range(2, len(taken) + 3))
        return next(found for found in (slug, *numbered) if found not in taken)

    def store_spellings(self):
        """Set the column that is searched from the names in memory."""
        self.search_text = search_text([self.name, *(name.name for name in self.names.all())])

    def store_derived(self, house_settings):
        """Set the columns that lists filter by, and the moment at which they must be set anew."""
        now = timezone.now()
        case = self.case(house_settings)
        self.status = case.status
        self.detention_years = " ".join(map(str, case.years))
        place = PlaceOfDetention.objects.filter(pk=case.place).first() if case.place and self.show_place else None
        self.held_by = (place.held_by or place.country) if place else ""
        self.as_of = case.as_of
        birthday = self.birth_date if self.show_birthday else None
        self.birth_month = birthday.month if birthday and self.birth_precision != Precision.YEAR else None
        self.birth_day = birthday.day if birthday and self.birth_precision == Precision.DAY else None
        to_come = [e.public_from for e in self.events.all() if e.is_public and e.public_from and e.public_from > now]
        if case.changes_at:
            to_come.append(house_midnight(case.changes_at, house_settings))
        self.changes_at = min(to_come, default=None)
