"""Verse: lines kept exactly, each line a segment of its own for translators."""

import hashlib
from collections import Counter

from django.db import models
from wagtail import blocks
from wagtail_localize.segments import StringSegmentValue

# What a translator types for a line that this translation does not have.
NO_SUCH_LINE = "~"


def normalise(text):
    """Give verse with plain line ends and without blanks at line ends or empty lines around it."""
    lines = (text or "").replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return "\n".join(line.rstrip() for line in lines).strip("\n")


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
    """Give verse as a list of stanzas, each a list of (words, step); `step` is the indent: 0, 1, 2 or 3.

    Indents are told by their rank within the poem: whatever an author takes for one step is one step.
    """
    lines = normalise(text).split("\n")
    indents = sorted({len(line) - len(line.lstrip()) for line in lines if line.strip()})
    result = [[]]
    for line in lines:
        if line.strip():
            step = indents.index(len(line) - len(line.lstrip()))
            result[-1].append((line.strip(), min(step, 3)))
        elif result[-1]:
            result.append([])
    return [stanza for stanza in result if stanza]


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
            result += [indent + part.strip() for part in words.split("\n")]
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
