"""What of the register is still referred to is not deleted, and the answer says by what."""

from django.contrib import messages
from django.db import router
from django.db.models import ProtectedError
from django.db.models.deletion import Collector
from django.shortcuts import redirect
from django.utils.translation import gettext
from modelcluster.fields import ParentalKey
from wagtail import hooks

from people.models import Organisation, Person, PlaceOfDetention


@hooks.register("before_delete_snippet")
def refuse_to_delete_used(request, instances):
    """Stop the deletion, in bulk too, of what is still referred to, and say by what."""
    used = [found for found in instances if isinstance(found, (Person, Organisation, PlaceOfDetention))]
    sentences = [sentence for found in used if (sentence := _why_not_deleted(found))]
    if not sentences or not request.user.has_perm(f"people.delete_{used[0]._meta.model_name}"):
        return None
    if isinstance(used[0], Person):
        sentences.append(gettext("Tick “hidden” instead: the name then leaves every public page at once."))
    messages.error(request, " ".join(sentences))
    return redirect(used[0].snippet_viewset.get_url_name("list"))


def _why_not_deleted(found):
    try:
        Collector(using=router.db_for_write(type(found)), origin=found).collect([found])
    except ProtectedError as error:
        return gettext("“%(name)s” cannot be deleted. It is still used in: %(uses)s.") % {
            "name": found,
            "uses": ", ".join(_named_uses(error.protected_objects)),
        }
    return ""


def _named_uses(protected):
    """Give kind and name of what refers to something; of what has no name to be shown, kind and number."""
    owners = {_owner(user) for user in protected}
    kinds = {}
    for owner in sorted(owners, key=lambda owner: (owner._meta.label, owner.pk)):
        kinds.setdefault(owner._meta, []).append(owner)
    for kind, users in kinds.items():
        has_name = any(hasattr(user, "snippet_viewset") or hasattr(user, "title") for user in users)
        names = ", ".join(f"“{user}”" for user in users) if has_name else len(users)
        yield f"{kind.verbose_name_plural} ({names})"


def _owner(user):
    """Give the page or the person whose row refers to something, or the row itself when it belongs to none."""
    parents = (field.name for field in user._meta.fields if isinstance(field, ParentalKey))
    return next((getattr(user, name) for name in parents), user)
