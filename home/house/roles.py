"""Who may do what: the groups of a house."""

from django.contrib.auth.models import Group, Permission
from wagtail.models import Collection, GroupApprovalTask, GroupCollectionPermission, GroupPagePermission

ADMIN = "wagtailadmin.access_admin"
REGISTER = [
    f"people.{action}_{model}"
    for model in ("person", "organisation", "placeofdetention", "city")
    for action in ("add", "change", "view")
]
GODPARENTS = [f"campaigns.{action}_godparent" for action in ("add", "change", "view")]
TAKE_DOWN = "people.take_down_person"
TEXTS = ["network_site.add_housetext", "network_site.change_housetext", "network_site.publish_housetext"]
SUBMIT = "wagtail_localize.submit_translation"
# A person of whom only name and country are known; the form offers no more to those who may not change a person.
STUBS = ["people.view_person", "people.add_person", "people.view_organisation", "people.view_city", "people.add_city"]
# Adding a picture brings changing one's own.
PICTURES = ["add_image", "choose_image"]
DOCUMENTS = ["add_document", "choose_document", "change_document"]
MODERATORS = "Moderators"

# Role: (permissions, what may be done below all home pages, what may be done with pictures and documents).
ROLES = {
    "Editors": ([ADMIN, SUBMIT, *STUBS], ["add_page", "change_page"], PICTURES),
    MODERATORS: (
        [ADMIN, SUBMIT, *REGISTER, *GODPARENTS, TAKE_DOWN, *TEXTS],
        ["add_page", "change_page", "publish_page", "lock_page"],
        [*PICTURES, "change_image", *DOCUMENTS],
    ),
    "Register keepers": ([ADMIN, *REGISTER, *GODPARENTS, TAKE_DOWN], [], PICTURES),
    "Letter desk": ([ADMIN, "solidarity.use_desk"], [], []),
}
# Translators have a role for each language.
TRANSLATORS = ([ADMIN, "network_site.change_housetext", "people.add_personname"], ["change_page"], [])


def make_roles(homes):
    """Make the groups, and give them their rights below each of the home pages `homes`.

    Rights that were taken away or added by hand since are left as they are in groups that exist.
    Administrators are users marked as such, not a group.
    """
    for name, rights in ROLES.items():
        _make(name, rights, homes)
    for home in homes:
        _make(translators_of(home.locale.language_code), TRANSLATORS, [home])
    # What editors submit waits for moderators: Wagtail's own workflow comes without anybody in it.
    for task in GroupApprovalTask.objects.filter(groups=None):
        task.groups.add(Group.objects.get(name=MODERATORS))


def translators_of(language):
    """Give the name of the role of those who translate into a language, by its code."""
    return f"Translators ({language})"


def _make(name, rights, homes):
    permissions, page_permissions, collection_permissions = rights
    group, created = Group.objects.get_or_create(name=name)
    if created:
        group.permissions.set(_permissions(permissions))
        _allow_in_collections(group, collection_permissions)
    for home in homes:
        _allow(group, home, page_permissions)


def _permissions(names):
    found = []
    for name in names:
        app_label, codename = name.split(".")
        found.append(Permission.objects.get(content_type__app_label=app_label, codename=codename))
    return found


def _allow(group, home, codenames):
    if GroupPagePermission.objects.filter(group=group, page=home).exists():
        return
    for permission in Permission.objects.filter(content_type__app_label="wagtailcore", codename__in=codenames):
        GroupPagePermission.objects.create(group=group, page=home, permission=permission)


def _allow_in_collections(group, codenames):
    root = Collection.get_first_root_node()
    media = Permission.objects.filter(content_type__app_label__in=["wagtailimages", "wagtaildocs"])
    for permission in media.filter(codename__in=codenames):
        GroupCollectionPermission.objects.create(group=group, collection=root, permission=permission)
