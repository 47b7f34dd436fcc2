"""What is different between two versions of something of the register, field by field."""

from dataclasses import dataclass
from enum import StrEnum

from people.admin.history.words import IN_TITLE, child_text, label_text, value_text
from people.versions.contents import children, told_fields


class Kind(StrEnum):
    """What happened to a field or to a part."""

    FIELD = "field"
    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"


@dataclass(frozen=True)
class Difference:
    """A field with its two values in words, or a part (an event, a name) that was added, removed or changed.

    `label` names the field or the part; `parts` are the differences within a part.
    """

    kind: Kind
    label: str
    before: str = ""
    after: str = ""
    parts: tuple["Difference", ...] = ()


def differences(model, before, after, named):
    """Give what is different in `after` against `before`, both contents of a `model`; `named` is a `Named` of both."""
    found = [
        Difference(
            Kind.FIELD,
            label_text(field),
            value_text(field, before[field.name], named),
            value_text(field, after[field.name], named),
        )
        for field in told_fields(model)
        if field.name in before and field.name in after and before[field.name] != after[field.name]
    ]
    for name, child, _owner in children(model):
        if name in before and name in after:
            found += _of_children(child, before[name], after[name], named)
    return tuple(found)


def _of_children(model, before, after, named):
    old = {row["pk"]: row for row in before}
    new = {row["pk"]: row for row in after}
    for pk, row in new.items():
        if pk not in old:
            yield Difference(Kind.ADDED, child_text(model, row, named), parts=_said(model, row, named, is_new=True))
        elif parts := differences(model, old[pk], row, named):
            yield Difference(Kind.CHANGED, child_text(model, old[pk], named), parts=parts)
    for pk, row in old.items():
        if pk not in new:
            yield Difference(Kind.REMOVED, child_text(model, row, named), parts=_said(model, row, named, is_new=False))


def _said(model, content, named, is_new):
    """Give what is said in something that was added or removed, besides its title and what goes without saying."""
    found = []
    for field in told_fields(model):
        value = content.get(field.name)
        if field.name in IN_TITLE.get(model, ()) or value == field.get_default():
            continue
        if text := value_text(field, value, named):
            found.append(Difference(Kind.FIELD, label_text(field), *(("", text) if is_new else (text, ""))))
    for name, child, _owner in children(model):
        kind = Kind.ADDED if is_new else Kind.REMOVED
        found += [Difference(kind, child_text(child, row, named)) for row in content.get(name, [])]
    return tuple(found)
