"""Of pages in several languages, the version of each that a reader is shown."""


def shown_versions(versions, language):
    """Give, by translation key, the version in `language`, else the one first written, if its language is offered.

    `versions` are live pages with their locales, annotated with `is_offered`. Their order is kept.
    """
    shown = {}
    for version in versions:
        if version.locale.language_code == language:
            shown[version.translation_key] = version
        elif version.locale_id == version.source_locale_id and version.is_offered:
            shown.setdefault(version.translation_key, version)
    return shown
