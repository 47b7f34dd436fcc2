"""Whose task a translation is: of who translates into its language, of who writes there, of who publishes."""

from collections import defaultdict

from wagtail.models import GroupPagePermission

from network_site.admin.translations.attention import Need


def may_act_on(user):
    """Give {Need: ids of locales, or None for all} of what `user` may do something about. One query at most.

    A translation that is not whole yet is for the roles of translators, those which may change pages and write no new
    ones; one that readers read out of date is for editors as well.
    """
    if user.is_superuser:
        return {Need.OLD: None, Need.WHOLE: None}
    translated, changed, published = set(), set(), set()
    for locale, rights in _roles(user):
        if "change_page" in rights:
            changed.add(locale)
            if "add_page" not in rights:
                translated.add(locale)
        if "publish_page" in rights:
            published.add(locale)
    found = {Need.OLD: changed, Need.OPEN: translated, Need.WHOLE: published}
    return {need: locales for need, locales in found.items() if locales}


def _roles(user):
    """Give (locale, the rights there) of each of her groups and each page below which it has some."""
    rows = GroupPagePermission.objects.filter(group__user=user)
    found = defaultdict(set)
    for group, page, locale, right in rows.values_list(
        "group_id", "page_id", "page__locale_id", "permission__codename"
    ):
        found[group, page, locale].add(right)
    return [(locale, rights) for (_group, _page, locale), rights in found.items()]
