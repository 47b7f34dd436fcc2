"""Translations go where their source goes: their addresses are made of its own."""


def take_translations_along(page, destination, user):
    """Move the translations of `page`, if it is a source that `user` may move there, below those of `destination`.

    Where `destination` is not translated its stand-in is made, as wagtail-localize makes it above a translation. The
    source itself is left to the caller. Wagtail breaks off in between without a stand-in, and leaves them in bulk.
    """
    page, destination = page.specific, destination.specific
    is_source = getattr(page, "source_locale_id", None) == page.locale_id
    if not is_source or not page.permissions_for_user(user).can_move_to(destination):
        return
    for translated in page.get_translations().select_related("locale"):
        place = destination.get_translation_or_none(translated.locale)
        place = place or destination.copy_for_translation(translated.locale, copy_parents=True, alias=True)
        if not translated.is_child_of(place):
            translated.move(place, pos="last-child", user=user)
