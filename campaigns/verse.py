"""Verse: lines kept exactly, each line a segment of its own for translators."""

import hashlib
from collections import Counter

from django.db import models
from wagtail import blocks
from wagtail_localize.segments import StringSegmentValue

# What a translator types for a line that this translation does not have.
NO_SUCH_LINE = "~"
# More than a phone has room for.
MOST_STEPS = 6


def normalise(text):
    """Give verse with plain line ends and without blanks at line ends or empty lines around it.

    Line ends of every kind are one, also those that word processors write within a paragraph (U+000B, U+2028):
    a PO file would be torn at them.
    """
    return "\n".join(line.rstrip() for line in (text or "").splitlines()).strip("\n")


def keyed_lines(text):
    """Give (line, key) for each line of verse; the key is None for an empty line.

    The key is made of the line itself and of how often it has come, so that a line put in between reopens
    no other, and each return of a refrain is translated for itself.
    """
    seen = Counter()
    for line in normalise(text).split("\n"):
        words = line.strip()
        if not words:
            yield line, None
            continue
        digest = hashlib.sha256(words.encode()).hexdigest()[:10]
        seen[digest] += 1
        yield line, f"{digest}-{seen[digest]}"


def stanzas(text):
    """Give verse as a list of stanzas, each a list of (words, step); `step` is the indent, from 0 to `MOST_STEPS`.

    Indents are told by their rank within the poem: whatever an author takes for one step is one step.
    """
    lines = normalise(text).split("\n")
    indents = sorted({_indent(line) for line in lines if line.strip()})
    result = [[]]
    for line in lines:
        if line.strip():
            result[-1].append((line.strip(), min(indents.index(_indent(line)), MOST_STEPS)))
        elif result[-1]:
            result.append([])
    return [stanza for stanza in result if stanza]


def deepest(stanzas_of_poem):
    """Give the largest step in what `stanzas` gives: a wrapped line falls deeper than that."""
    return max((step for stanza in stanzas_of_poem for _words, step in stanza), default=0)


def _indent(line):
    """Give the width of the blanks before a line; a tab reaches to the next fourth."""
    return len(line[: len(line) - len(line.lstrip())].expandtabs(4))


class Verse:
    """Gives wagtail-localize one segment a line and puts translated lines back with the original's indents."""

    def get_translatable_segments(self, value):
        """Give a segment for each line that has words."""
        return [StringSegmentValue(key, line.strip()) for line, key in keyed_lines(value) if key]

    def restore_translated_segments(self, value, segments):
        """Give the verse of a translation. A line break within a translated line makes two lines of it."""
        by_key = {segment.path: segment.render_text().strip() for segment in segments}
        result = []
        for line, key in keyed_lines(value):
            if key is None:
                result.append("")
                continue
            words = by_key.get(key, line.strip())
            if words == NO_SUCH_LINE:
                continue
            indent = line[: len(line) - len(line.lstrip())]
            result += [indent + part.strip() for part in words.splitlines()]
        return "\n".join(result)


class VerseField(Verse, models.TextField):
    """A poem, or a part of one."""

    def formfield(self, **kwargs):
        """Give a form field that leaves the indent of the first line alone."""
        return super().formfield(**{"strip": False, **kwargs})

    def pre_save(self, model_instance, add):
        """Give the verse normalised, and set it so on the instance."""
        value = normalise(getattr(model_instance, self.attname))
        setattr(model_instance, self.attname, value)
        return value


class VerseBlock(Verse, blocks.TextBlock):
    """A few lines of verse within a page."""

    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.field_options["strip"] = False  # the indent of the first line

    def clean(self, value):
        """Give the verse normalised; raises as a text block does."""
        return super().clean(normalise(value))
