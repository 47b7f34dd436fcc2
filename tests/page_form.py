"""The form of a page as a browser posts it."""

from django.urls import reverse
from wagtail.fields import RichTextField, StreamField


def edit_url(page):
    """Give the address of the form of `page`."""
    return reverse("wagtailadmin_pages:edit", args=[page.pk])


def page_form(client, page, **typed):
    """Give what is posted from the form of `page` (dict) when `typed` is typed; its streams and rows are empty."""
    form = client.get(edit_url(page)).context["form"]
    data = {name: form[name].value() or "" for name in form.fields}
    for formset in form.formsets.values():
        data |= {f"{formset.prefix}-{name}_FORMS": 0 for name in ("TOTAL", "INITIAL")}
    for field in page.specific_class._meta.concrete_fields:
        if isinstance(field, StreamField):
            data[f"{field.name}-count"] = 0
        elif isinstance(field, RichTextField):
            data[field.name] = "null"
    return data | typed
