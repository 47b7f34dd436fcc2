"""In which languages somebody may add names of people."""

from wagtail.models import Locale

from network_site.translation.own_language import languages_of


def may_add_names(user):
    """Say whether `user` may add names in some language. No query beyond that for the permissions."""
    return user.has_perm("people.change_person") or user.has_perm("people.add_personname")


def locales_for(user):
    """Give the locales in which `user` may add names, in the order of their names; none for who may not.

    Those who may change people: all. Those who may add names, the translators: the languages of their roles.
    """
    if not may_add_names(user):
        return []
    ids = None if user.has_perm("people.change_person") else languages_of(user)
    locales = Locale.objects.all() if ids is None else Locale.objects.filter(pk__in=ids)
    return sorted(locales, key=lambda locale: locale.get_display_name())
