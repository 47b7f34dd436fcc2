"""The page about a person: what is told in words. The facts come from the register."""

from django.db import models
from django.http import Http404
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField
from wagtail_localize.fields import SynchronizedField

from network_site.blocks import ProseBlock
from network_site.models import BasePage
from people.models.person import Person
from people.profile_context import profile_context


class ProfilePage(BasePage):
    """Role, lead and body of a profile in one language. Its slug is its person's."""

    person = models.ForeignKey(Person, verbose_name=_("person"), on_delete=models.PROTECT, related_name="profiles")
    role = models.CharField(_("role"), max_length=250, blank=True, help_text=_("Who the person is, in one line."))
    lead = models.TextField(_("lead"), blank=True, help_text=_("Two or three sentences."))
    body = StreamField(ProseBlock(), verbose_name=_("body"), blank=True)

    is_answered_by_parent = True
    parent_page_types = ["people.PeopleIndexPage"]
    subpage_types = []
    content_panels = [
        *BasePage.content_panels,
        FieldPanel("person"),
        FieldPanel("role"),
        FieldPanel("lead"),
        FieldPanel("body"),
    ]
    override_translatable_fields = [
        *BasePage.override_translatable_fields,
        SynchronizedField("person", overridable=False),
    ]

    class Meta:
        verbose_name = _("profile")
        verbose_name_plural = _("profiles")

    @property
    def fixed_slug(self):
        """The person's slug, which is the page's."""
        return self.person.slug if self.person_id else None

    def get_url_parts(self, request=None):
        """Give the address; that of the directory for somebody who has none, so that no link names her."""
        if not self.person_id or (self.person.is_listed and not self.person.is_hidden):
            return super().get_url_parts(request)
        return self.get_parent().get_url_parts(request)

    @property
    def summary(self):
        """What the profile tells, where a link to it is shown: as editors put it for that, else lead or role."""
        return self.search_description or self.lead or self.role

    @classmethod
    def live_texts(cls, person):
        """Give the live profile pages of `person` by language code. One query."""
        pages = cls.objects.live().filter(person=person, alias_of=None).select_related("locale")
        return {page.locale.language_code: page for page in pages}

    def get_context(self, request, *args, **kwargs):
        """Give what the person's address shows, with this text. For previews: the directory serves the address."""
        person = Person.objects.for_profile(self.locale.language_code).filter(pk=self.person_id).first()
        if person is None:
            raise Http404
        index = self.get_parent().specific
        texts = self.live_texts(person) | {self.locale.language_code: self}
        return profile_context(request, index, person, self, texts)
