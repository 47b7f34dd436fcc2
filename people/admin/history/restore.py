"""The page on which a version is brought back: it shows what will change, and asks once."""

from django.db import transaction
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import get_language, gettext
from django.utils.translation import gettext_lazy as _
from django.views.generic import TemplateView
from wagtail.admin import messages
from wagtail.admin.views.generic.base import BaseObjectMixin, WagtailAdminTemplateMixin
from wagtail.admin.views.generic.permissions import PermissionCheckedMixin

from network_site.models import HouseSettings
from people.admin.history.differences import differences
from people.admin.person.second_look import look_at
from people.admin.person.waiting import let_wait
from people.admin.person.what_changes import what_changes
from people.keeping import keep
from people.models import Person, WaitingChange
from people.versions.contents import content_of
from people.versions.named import Named
from people.versions.restoring import CannotRestoreError, as_it_was

RESTORED = "people.restore"


class RestoreView(PermissionCheckedMixin, BaseObjectMixin, WagtailAdminTemplateMixin, TemplateView):
    """Stands at Wagtail's own address for it, whose form would keep events added since and fail on removed ones."""

    permission_policy = None
    permission_required = "change"
    index_url_name = history_url_name = edit_url_name = None
    page_title = _("Restore a version")
    header_icon = "history"

    def get_template_names(self):
        """Give our template, whatever the form of the thing has."""
        return ["people/admin/history/restore.html"]

    def get_page_subtitle(self):
        """Give whose version it is."""
        return str(self.object)

    def get_breadcrumbs_items(self):
        """Lead back to the list, the form and the history."""
        pk = self.object.pk
        items = [
            {"url": reverse(self.index_url_name), "label": self.model_opts.verbose_name_plural},
            {"url": reverse(self.edit_url_name, args=[pk]), "label": str(self.object)},
            {"url": self.history_url, "label": gettext("History")},
            {"url": "", "label": self.get_page_title(), "sublabel": self.get_page_subtitle()},
        ]
        return [*self.breadcrumbs_items, *items]

    @cached_property
    def history_url(self):
        """The address of the history."""
        return reverse(self.history_url_name, args=[self.object.pk])

    @cached_property
    def version(self):
        """The version that is asked for; one that waits for a second person has its own page."""
        waiting = WaitingChange.objects.values("revision")
        return get_object_or_404(self.object.revisions.exclude(pk__in=waiting), pk=self.kwargs["revision_id"])

    def get(self, request, *args, **kwargs):
        """Show what would change; a version that cannot be restored leads back to the history, which says why."""
        try:
            restored = self._restored()
        except CannotRestoreError as error:
            return self._refuse(error.sentences)
        return self.render_to_response(self.get_context_data(restored=restored))

    def post(self, request, *args, **kwargs):
        """Restore what was shown, in one transaction."""
        if request.POST.get("seen") != self._seen():
            messages.warning(request, gettext("Somebody changed this in the meantime. Please look again."))
            return self.get(request, *args, **kwargs)
        try:
            sentence = self._restore()
        except CannotRestoreError as error:
            return self._refuse(error.sentences)
        messages.success(request, sentence)
        return redirect(self.history_url)

    @transaction.atomic
    def _restore(self):
        restored = self._restored()
        if self._waits_for_second(restored):
            let_wait(restored, self.request.user)
            return gettext("Written down. It is live when a second person has confirmed it.")
        keep(restored, self.request.user, RESTORED, {"version": self.version.created_at.isoformat()})
        return gettext("“%(name)s” is as it was in the version that you chose.") % {"name": restored}

    def _restored(self):
        version = self.version
        if isinstance(self.object, Person) and WaitingChange.objects.filter(person=self.object.pk).exists():
            raise CannotRestoreError([gettext("A release or a death waits for a second person. Decide on it first.")])
        return as_it_was(self.object, version)

    def _refuse(self, sentences):
        messages.error(self.request, " ".join([*sentences, gettext("Nothing was changed.")]))
        return redirect(self.history_url)

    def _seen(self):
        return str(self.object.latest_revision_id)

    @cached_property
    def house_settings(self):
        """The settings of the house."""
        return HouseSettings.load()

    def _look(self, restored):
        return look_at(self.object, restored, self.house_settings) if isinstance(restored, Person) else None

    def _waits_for_second(self, restored):
        look = self._look(restored)
        return bool(look and look.turn and self.house_settings.needs_second_person)

    def get_context_data(self, restored, **kwargs):
        """Give what would change: field by field, and, for a release or a death, on the pages."""
        contents = [content_of(self.object), content_of(restored)]
        look = self._look(restored)
        turn = look and look.turn
        return super().get_context_data(**kwargs) | {
            "version": self.version,
            "seen": self._seen(),
            "history_url": self.history_url,
            "changes": differences(self.model, *contents, Named(self.model, contents)),
            "look": look,
            "pages": what_changes(self.object, restored, self.house_settings, get_language()) if turn else None,
            "needs_second": self._waits_for_second(restored),
            "is_hidden": getattr(restored, "is_hidden", False),
        }
