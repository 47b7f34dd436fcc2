"""What a poem needs before it goes live, in each language."""

from django.utils.translation import gettext as _


def missing_of_poem(page):
    """Give sentences about what `page` (PoemPage) lacks in its own language."""
    sentences = []
    if not page.verse.strip():
        sentences.append(_("Poem: there is no line yet."))
    if not page.rights.strip():
        sentences.append(_("Rights: say by what right the poem is shown here."))
    return sentences
