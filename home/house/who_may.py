"""Who may do what, in words: sentences that follow from the rights which the groups of this house hold."""

from dataclasses import dataclass

from django.contrib.auth.models import Group
from django.utils.translation import gettext, pgettext, pgettext_lazy
from django.utils.translation import gettext_lazy as _

from network_site.countries import language_name
from network_site.models import User

TRANSLATORS = "Translators ("

# Names of groups are kept in English.
NAMES = {
    "Editors": _("Editors"),
    "Moderators": _("Moderators"),
    "Register keepers": _("Register keepers"),
    "Letter desk": _("Letter desk"),
}


@dataclass(frozen=True)
class Right:
    """What somebody may do who holds a permission, and, where it should be said, what others may not."""

    permission: str
    may: str
    may_not: str = ""


RIGHTS = (
    Right("wagtailcore.add_page", _("Write new pages and submit them."), pgettext_lazy("may not", "Write new pages.")),
    Right("wagtailcore.change_page", _("Change pages, as drafts.")),
    Right(
        "wagtailcore.publish_page",
        _("Publish pages, put them on the schedule and withdraw them."),
        pgettext_lazy("may not", "Publish or withdraw pages."),
    ),
    Right("wagtailcore.lock_page", _("Lock pages.")),
    Right("wagtail_localize.submit_translation", _("Submit pages for translation, and see the report of all of them.")),
    Right(
        "people.change_person",
        _("Change the register: people, events, organisations, places. What is saved there is live at once."),
        pgettext_lazy("may not", "Change what is in the register already."),
    ),
    Right(
        "people.take_down_person",
        _("Take a person down everywhere, with the words in which she is named, and show her again."),
        pgettext_lazy("may not", "Take a person down."),
    ),
    Right("people.erase_person", _("Erase a person for good.")),
    Right("people.use_personnote", _("Read and write confidential notes about people.")),
    Right("people.add_person", _("Add people to the register by name and country.")),
    Right("people.add_city", _("Add cities to the register.")),
    Right(
        "campaigns.change_godparent",
        _("Add and change godparents, the public figures who stand up for a prisoner. What is saved is live at once."),
    ),
    Right("people.add_personname", _("Add names to people who have none yet in this language.")),
    Right(
        "network_site.change_housetext",
        _("Write the text of the house: its name, its footer, its notices."),
        pgettext_lazy("may not", "Change the text of the house."),
    ),
    Right(
        "network_site.publish_housetext",
        _("Publish the text of the house."),
        pgettext_lazy("may not", "Publish the text of the house."),
    ),
    Right("wagtailimages.add_image", _("Upload pictures, and change their own.")),
    Right("wagtailimages.change_image", _("Change all pictures.")),
    Right("wagtaildocs.add_document", _("Upload documents."), pgettext_lazy("may not", "Upload documents.")),
    Right(
        "solidarity.use_desk",
        _("Read messages, decide on held ones, and mark them as passed on."),
        pgettext_lazy("may not", "Read messages."),
    ),
    Right(
        "network_site.change_housesettings",
        _("Change the settings of the house."),
        pgettext_lazy("may not", "Change settings, languages or accounts."),
    ),
)


@dataclass(frozen=True)
class Role:
    """A role in words. `holders` is None for readers who are not told."""

    name: str
    is_own: bool
    may: list
    may_not: list
    languages: list
    holders: list | None


def roles_for(reader):
    """Give the roles of the house as `reader` may know them, her own first: who holds them is for administrators."""
    groups = Group.objects.order_by("name").prefetch_related(
        "permissions__content_type",
        "page_permissions__permission__content_type",
        "page_permissions__page__locale",
        "collection_permissions__permission__content_type",
        "user_set",
    )
    own = set(reader.groups.values_list("pk", flat=True))
    roles = [_role(group, group.pk in own, reader.is_superuser) for group in groups]
    return sorted([_administrators(reader), *roles], key=lambda role: not role.is_own)


def permissions_of(group):
    """Give the names of all permissions of a group: anywhere, below its pages, and in collections."""
    given = [
        *group.permissions.all(),
        *(row.permission for row in group.page_permissions.all()),
        *(row.permission for row in group.collection_permissions.all()),
    ]
    return {f"{permission.content_type.app_label}.{permission.codename}" for permission in given}


def _role(group, is_own, shows_holders):
    held = permissions_of(group)
    return Role(
        name=_name(group),
        is_own=is_own,
        may=[*_of_translators(group), *(right.may for right in RIGHTS if right.permission in held)],
        may_not=[right.may_not for right in RIGHTS if right.may_not and right.permission not in held],
        languages=sorted({language_name(row.page.locale.language_code) for row in group.page_permissions.all()}),
        holders=[user for user in group.user_set.all() if user.is_active] if shows_holders else None,
    )


def _administrators(reader):
    users = User.objects.filter(is_superuser=True, is_active=True)
    return Role(
        name=gettext("Administrators"),
        is_own=reader.is_superuser,
        may=[
            gettext("Do all that the other roles may do."),
            gettext("Change settings, languages, roles and accounts."),
            gettext("Delete what has been live, people, places and organisations that nothing refers to."),
        ],
        may_not=[pgettext("may not", "Put a page online that is not ready: that is refused to everybody.")],
        languages=[],
        holders=list(users) if reader.is_superuser else None,
    )


def _of_translators(group):
    is_theirs = group.name.startswith(TRANSLATORS)
    return [gettext("Translate the pages and the text of the house, into this language alone.")] if is_theirs else []


def _name(group):
    if group.name.startswith(TRANSLATORS):
        code = group.name.removeprefix(TRANSLATORS).removesuffix(")")
        return pgettext("role", "Translators (%(language)s)") % {"language": code}
    return NAMES.get(group.name, group.name)
