"""Who may do what: the groups of a house."""

from django.contrib.auth.models import Group, Permission
from wagtail.models import Collection, GroupCollectionPermission, GroupPagePermission

ADMIN = "wagtailadmin.access_admin"
REGISTER = [
    f"people.{action}_{model}"
    for model in ("person", "organisation", "placeofdetention")
    for action in ("add", "change", "view")
]
TEXTS = ["network_site.add_housetext", "network_site.change_housetext", "network_site.publish_housetext"]
SUBMIT = "wagtail_localize.submit_translation"
# Adding a picture brings changing one's own.
PICTURES = {
    "Editors": ["add_image", "choose_image"],
    "Moderators": ["add_image", "choose_image", "change_image"],
    "Register keepers": ["add_image", "choose_image"],
}

# Role: (permissions, what may be done below all home pages). Translators have a role for each language.
ROLES = {
    "Editors": ([ADMIN, SUBMIT, "people.view_person"], ["add_page", "change_page"]),
    "Moderators": (
        [ADMIN, SUBMIT, *REGISTER, *TEXTS],
        ["add_page", "change_page", "publish_page", "lock_page"],
    ),
    "Register keepers": ([ADMIN, *REGISTER], []),
    "Letter desk": ([ADMIN, "solidarity.use_desk"], []),
}


def make_roles(homes):
    """Make the groups, and give them their rights below each of the home pages `homes`.

    Rights that were taken away or added by hand since are left as they are in groups that exist.
    Administrators are users marked as such, not a group.
    """
    for name, (permissions, page_permissions) in ROLES.items():
        group, created = Group.objects.get_or_create(name=name)
        if created:
            group.permissions.set(_permissions(permissions))
            _allow_pictures(group, PICTURES.get(name, []))
        for home in homes:
            _allow(group, home, page_permissions)
    for home in homes:
        group, created = Group.objects.get_or_create(name=f"Translators ({home.locale.language_code})")
        if created:
            group.permissions.set(_permissions([ADMIN]))
        _allow(group, home, ["change_page"])


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


def _allow_pictures(group, codenames):
    pictures = Collection.get_first_root_node()
    for permission in Permission.objects.filter(content_type__app_label="wagtailimages", codename__in=codenames):
        GroupCollectionPermission.objects.create(group=group, collection=pictures, permission=permission)
