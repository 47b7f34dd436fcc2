"""What can be done with the people ticked in a list."""

from django import template
from django.urls import reverse
from wagtail.admin.templatetags.wagtailadmin_tags import bulk_action_choices

from people.models import Person

register = template.Library()


@register.inclusion_tag("wagtailadmin/shared/buttons.html", takes_context=True)
def permitted_bulk_actions(context):
    """Give Wagtail's buttons for people, *Delete* for those alone who may delete them: others would be refused."""
    app, model = Person._meta.app_label, Person._meta.model_name
    buttons = bulk_action_choices(context, app, model)["buttons"]
    if not context["request"].user.has_perm("people.delete_person"):
        refused = reverse("wagtail_bulk_action", args=[app, model, "delete"])
        buttons = [button for button in buttons if button.url != refused]
    return {"buttons": buttons}
