"""Changes words in a content (leaves.py), and puts them back. No queries.

What was done at a path is told by two records: {"text": …} as it was and as it is, or, for a block that went whole,
{"item": …, "within": path of its list, "at": number} and {}.
"""

from copy import deepcopy

from network_site.slugs import latin_slug
from people.models import TakenPassage
from people.takedown.leaves import Form, leaves


def change(model, content, actions, names, phrase):
    """Change `content` in place; give (before, after) by path, of what was changed.

    `actions` are TakenPassage.Action by path; `phrase` stands in the place of a name.
    """
    done = {}
    for leaf in list(leaves(model, content)):
        action = actions.get(leaf.path)
        if not action or not names.find(leaf.text, leaf.is_markup):
            continue
        if leaf.items is not None and not any(item is leaf.item for item in leaf.items):
            continue  # gone already, with its block
        if action == TakenPassage.Action.HIDE:
            done[leaf.path] = _hide(leaf, names, phrase)
        elif action == TakenPassage.Action.REPLACE:
            done[leaf.path] = _write(leaf, _replaced(model, content, leaf, names, phrase))
    return done


def put_back(model, content, path, before, after):
    """Put what was at `path` back into `content`; give whether it is there now, and nobody's words were lost."""
    if "item" in before:
        return _put_item_back(content, before)
    for leaf in leaves(model, content):
        if leaf.path == path:
            if leaf.text == after["text"]:
                leaf.text = before["text"]
            return leaf.text == before["text"]
    return _fill(content, path, before, after)


def _hide(leaf, names, phrase):
    rest = names.cut(leaf.text, leaf.is_markup) if leaf.form in (Form.LINES, Form.MARKUP) else ""
    if rest.strip() or leaf.may_be_empty:
        return _write(leaf, rest if rest.strip() else "")
    if leaf.items is None:
        return _write(leaf, names.replace(leaf.text, phrase, leaf.is_markup))
    at = next(number for number, item in enumerate(leaf.items) if item is leaf.item)
    before = {"item": deepcopy(leaf.item), "within": leaf.items_path, "at": at}
    del leaf.items[at]
    return before, {}


def _replaced(model, content, leaf, names, phrase):
    if leaf.form is Form.SLUG:
        rest = latin_slug(names.replace(leaf.text, " ")) or model._meta.model_name
        return f"{rest}-{content['pk']}"
    return names.replace(leaf.text, phrase, leaf.is_markup)


def _write(leaf, text):
    before = {"text": leaf.text}
    leaf.text = text
    return before, {"text": text}


def _put_item_back(content, before):
    try:
        items = _at(content, before["within"])
    except (KeyError, StopIteration, TypeError):
        return False
    if not any(item.get("id") == before["item"].get("id") for item in items):
        items.insert(min(before["at"], len(items)), deepcopy(before["item"]))
    return True


def _fill(content, path, before, after):
    """Put words back where nothing is now: an empty leaf is none."""
    within, _dot, key = path.rpartition(".")
    try:
        place = _at(content, within) if within else content
    except (KeyError, StopIteration, TypeError):
        return False
    if isinstance(place, list):  # the leaf is a block: its words are its value
        place, key = next((item for item in place if str(item.get("id")) == key), None), "value"
    if not isinstance(place, dict) or (place.get(key) or "") != after["text"]:
        return False
    place[key] = before["text"]
    return True


def _at(content, path):
    """Give what stands at `path`; raise KeyError, StopIteration or TypeError for what is not there."""
    value = content
    for part in path.split("."):
        if isinstance(value, list):
            found = next(item for item in value if part in (str(item.get("id")), *_row_keys(item)))
            value = found["value"] if "value" in found and "id" in found else found
        else:
            value = value[part]
    return value


def _row_keys(item):
    return str(item.get("translation_key")), str(item.get("pk"))
