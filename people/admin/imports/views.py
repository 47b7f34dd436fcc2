"""Importing people in the admin: a file, what it would change, its rows saved step by step, and undone."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views import View

from people.admin.imports.forms import BeginForm, UploadForm
from people.admin.imports.guard import ForKeepers
from people.admin.imports.report import report
from people.importing import template
from people.importing.row import digest_of
from people.importing.saving import save
from people.importing.starting import begin, examine_rows, unfinished, upload, uploaded_rows
from people.importing.undoing import left_by, undo
from people.models import ImportRun

STEP = 8  # seconds that one step of saving may take
NEWEST = 25


class ImportsView(ForKeepers, View):
    """The imports so far, and the form for a new one."""

    def get(self, request):
        """Show them."""
        return self._show(UploadForm())

    def post(self, request):
        """Take a file, and show what it would change."""
        form = UploadForm(request.POST, request.FILES)
        if not form.is_valid():
            return self._show(form, status=422)
        rows = form.table.rows
        if run := unfinished(digest_of(rows)):
            messages.warning(request, _("An import of the same rows broke off. It can go on here."))
            return redirect("people_import", run.pk)
        run = upload(form.cleaned_data["file"].name, rows, request.user)
        for note in form.table.notes:
            messages.info(request, note)
        return show_report(request, run, rows, examine_rows(rows))

    def _show(self, form, status=200):
        runs = ImportRun.objects.select_related("made_by").defer("rows")[:NEWEST]
        context = {"form": form, "runs": runs} | header(_("Import people"))
        return render(self.request, "people/admin/imports/list.html", context, status=status)


class ImportView(ForKeepers, View):
    """One import, wherever it stands."""

    def get(self, request, pk):
        """Show what it would change, how far it is, or what it did."""
        run = get_object_or_404(ImportRun, pk=pk)
        if run.started_at is None:
            rows = uploaded_rows(run)
            return show_report(request, run, rows, examine_rows(rows))
        context = {"run": run, "new": run.changes.filter(is_new=True).count()} | header(run.file_name, inner=True)
        context["changed"] = run.changes.count() - context["new"]
        if run.undo_started_at:
            context["left"] = left_by(run)
        return render(request, "people/admin/imports/run.html", context)


class BeginView(ForKeepers, View):
    """Begin to save an upload."""

    def post(self, request, pk):
        """Examine all rows once more, and save the first batch; nothing while one is refused, unless asked."""
        run = get_object_or_404(ImportRun, pk=pk)
        if run.started_at is None:
            rows = uploaded_rows(run)
            findings = examine_rows(rows)
            if not begin(run, rows, findings, bool(request.POST.get("skip_refused"))):
                sentence = _("Nothing was saved: tick “%(label)s”, or correct the rows.")
                messages.error(request, sentence % {"label": BeginForm.base_fields["skip_refused"].label})
                return show_report(request, run, rows, findings, status=422)
            _take(save(run, request.user, 0))
        return redirect("people_import", pk)


class GoOnView(ForKeepers, View):
    """The next step of what was begun: of saving, or of undoing."""

    def post(self, request, pk):
        """Save, or undo, for a few seconds."""
        run = get_object_or_404(ImportRun, pk=pk)
        if run.is_unfinished:
            _take(save(run, request.user, STEP))
        elif run.is_half_undone:
            _take(undo(run, request.user, STEP))
        return redirect("people_import", pk)


class UndoView(ForKeepers, View):
    """Undo an import, finished or not."""

    def post(self, request, pk):
        """Undo for a few seconds; the page goes on from there."""
        run = get_object_or_404(ImportRun, pk=pk)
        if run.started_at is not None and run.undo_started_at is None:
            _take(undo(run, request.user, STEP))
        return redirect("people_import", pk)


class ForgetView(ForKeepers, View):
    """Forget an upload that was not begun."""

    def post(self, request, pk):
        """Forget it: its rows go with it."""
        ImportRun.objects.filter(pk=pk, started_at=None).delete()
        return redirect("people_imports")


class TemplateView(ForKeepers, View):
    """The template as a file."""

    files = {
        "csv": ("text/csv; charset=utf-8", template.as_csv),
        "xlsx": ("application/vnd.ms-excel", template.as_xlsx),
    }

    def get(self, request, form):
        """Give it; `form` is csv or xlsx."""
        content_type, make = self.files[form]
        response = HttpResponse(make(), content_type=content_type)
        response["Content-Disposition"] = f'attachment; filename="people.{form}"'
        return response


def _take(batches):
    for _batch in batches:
        pass


def show_report(request, run, rows, findings, status=200):
    """Answer with what an upload would change, row by row."""
    context = {"run": run, "form": BeginForm(), "total": len(rows)} | report(findings)
    context |= header(run.file_name, inner=True)
    return render(request, "people/admin/imports/report.html", context, status=status)


def header(title, inner=False):
    """Give what the head of a page of the admin needs."""
    breadcrumbs = [{"url": reverse("wagtailadmin_home"), "label": _("Home")}]
    if inner:
        breadcrumbs.append({"url": reverse("people_imports"), "label": _("Import people")})
    breadcrumbs.append({"url": "", "label": title})
    return {"header_title": title, "header_icon": "download", "breadcrumbs_items": breadcrumbs}
