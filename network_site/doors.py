"""Guards of views in the admin that ask for no permission, or for too little, and call no hook.

A guard takes the request and what the address holds. It gives a sentence that says why not, or an empty text;
or it raises PermissionDenied, where Wagtail's own sentence is enough.
"""

from functools import partial

from django.apps import apps
from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpResponseForbidden
from django.shortcuts import redirect
from wagtail.admin.auth import require_admin_access
from wagtail.admin.views.bulk_action.registry import bulk_action_registry
from wagtail.documents.permissions import permission_policy as documents
from wagtail.images.permissions import permission_policy as pictures
from wagtail.models import Page
from wagtail.permission_policies.pages import PagePermissionPolicy
from wagtail.snippets.models import get_snippet_models
from wagtail.utils.urlpatterns import decorate_urlpatterns

from network_site.translation import one_source, overrides, own_language

LOCALIZE = "wagtail_localize"
CHOOSERS = "wagtailsnippetchoosers_"
ACTIONS = ("add", "change", "delete", "view")


def knows_model(request, model):
    """Keep the names of snippets to those who may at least look at them. Raises PermissionDenied."""
    app, name = model._meta.app_label, model._meta.model_name
    if not any(request.user.has_perm(f"{app}.{action}_{name}") for action in ACTIONS):
        raise PermissionDenied
    return ""


def knows_listed_model(request, app_label, model_name, **kwargs):
    """Guard wagtail-localize's lists of snippets."""
    named = (model for model in get_snippet_models() if model._meta.label_lower == f"{app_label}.{model_name}")
    return next((knows_model(request, model) for model in named), "")


def nowhere(request, **kwargs):
    """Close an address: the form it would need has no fields. Raises PermissionDenied."""
    raise PermissionDenied


def knows_pages(request, **kwargs):
    """Keep titles, drafts among them, to those who work on pages. Raises PermissionDenied."""
    if PagePermissionPolicy().explorable_root_instance(request.user) is None:
        raise PermissionDenied
    return ""


def chooses(policy, request, **kwargs):
    """Keep pictures or documents, hidden ones among them, to those who may use them. Raises PermissionDenied."""
    if not policy.user_has_any_permission(request.user, ["add", "change", "choose"]):
        raise PermissionDenied
    return ""


def may_move(request, page_to_move_id, **kwargs):
    """Keep the last question before a move to those who may move the page. Raises PermissionDenied."""
    page = Page.objects.filter(pk=page_to_move_id).first()
    if page and not page.permissions_for_user(request.user).can_move():
        raise PermissionDenied
    return ""


def may_act_on_all(request, app_label, model_name, action, **kwargs):
    """Keep names and pictures to those who may act on each of what was ticked. Raises PermissionDenied.

    Wagtail's page for many at once lists what somebody may not touch, by whatever numbers stand in the address.
    """
    kind = bulk_action_registry.get_bulk_action_class(app_label, model_name, action)
    if kind is None:
        return ""
    try:
        _objects, others = kind(request, apps.get_model(app_label, model_name)).get_actionable_objects()
    except ValueError as error:  # a number that is none
        raise Http404 from error
    if others["items_with_no_access"]:
        raise PermissionDenied
    return ""


# By the name of a view, or of a namespace.
GUARDS = {
    **dict.fromkeys(
        (
            f"{LOCALIZE}:{name}"
            for name in (
                "edit_string_translation",
                "download_pofile",
                "upload_pofile",
                "machine_translate",
                "preview_translation",
            )
        ),
        own_language.in_language_of_translation,
    ),
    f"{LOCALIZE}:edit_override": overrides.is_a_link,
    f"{LOCALIZE}:stop_translation": own_language.by_who_publishes_translation,
    f"{LOCALIZE}:convert_to_alias": own_language.by_who_publishes_page,
    f"{LOCALIZE}:translations_report": own_language.by_who_submits,
    f"{LOCALIZE}:translations_report_results": own_language.by_who_submits,
    f"{LOCALIZE}:submit_page_translation": one_source.page_is_source,
    f"{LOCALIZE}:submit_snippet_translation": one_source.text_is_source,
    f"{LOCALIZE}:snippets_api_listing": knows_listed_model,
    f"{LOCALIZE}:snippets_api_detail": knows_listed_model,
    "wagtailsnippets_network_site_housetext": own_language.in_language_of_text,
    "wagtail_bulk_action": may_act_on_all,
    "wagtailadmin_choose_page": knows_pages,
    "wagtailadmin_choose_page_child": knows_pages,
    "wagtailadmin_choose_page_search": knows_pages,
    "wagtailadmin_choose_page_chosen_multiple": knows_pages,
    "wagtailadmin_api:pages": knows_pages,
    "wagtailimages_chooser:select_format": partial(chooses, pictures),
    "wagtailadmin_api:images": partial(chooses, pictures),
    "wagtailadmin_api:documents": partial(chooses, documents),
    "wagtailadmin_pages:move_confirm": may_move,
    "wagtailadmin_pages:convert_alias": one_source.alias_is_source,
    "wagtailadmin_reports:page_types_usage": own_language.by_who_submits,
    "wagtailadmin_reports:page_types_usage_results": own_language.by_who_submits,
}


def guarded(urlconf):
    """Give the admin's addresses, each behind its guard. Not undone: they are those of the whole process."""
    decorate_urlpatterns(urlconf.urlpatterns, _behind_guard)
    return urlconf


def _behind_guard(view):
    def guarded_view(request, *args, **kwargs):
        guard = _guard_of(request.resolver_match)
        if guard is None:
            return view(request, *args, **kwargs)
        return require_admin_access(partial(_ask, guard, view))(request, *args, **kwargs)

    return guarded_view


def _guard_of(match):
    if match.namespace.startswith(CHOOSERS):
        if match.url_name == "create":
            return nowhere
        models = {f"{CHOOSERS}{model._meta.label_lower.replace('.', '_')}": model for model in get_snippet_models()}
        return partial(_knows_chosen, models[match.namespace])
    return GUARDS.get(match.view_name) or GUARDS.get(match.namespace)


def _knows_chosen(model, request, **kwargs):
    return knows_model(request, model)


def _ask(guard, view, request, *args, **kwargs):
    sentence = guard(request, **kwargs)
    if not sentence:
        return view(request, *args, **kwargs)
    if request.method in ("GET", "POST") and request.headers.get("x-requested-with") != "XMLHttpRequest":
        messages.error(request, sentence)
        return redirect("wagtailadmin_home")
    return HttpResponseForbidden(sentence, content_type="text/plain; charset=utf-8")
