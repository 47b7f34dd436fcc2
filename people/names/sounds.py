"""One key for the ways in which a sound is written in Latin letters: Labkovich, Łabkovič, Labkowicz."""

import re

# In this order. What is too far apart, such as an unstressed o that one language writes as a, is left apart.
SAME = (
    ("shch", "sc"),
    ("szcz", "sc"),
    ("tch", "c"),
    ("ch", "c"),
    ("cz", "c"),
    ("ts", "c"),
    ("tz", "c"),
    ("sh", "s"),
    ("sz", "s"),
    ("zh", "z"),
    ("kh", "h"),
    ("gh", "h"),
    ("ph", "f"),
    ("dj", "d"),
    ("g", "h"),
    ("x", "ks"),
    ("w", "v"),
    ("q", "k"),
    ("oe", "o"),
    ("ae", "e"),
    ("y", "i"),
    ("j", "i"),
)
SHORTEST = 3  # letters: a shorter key would find everybody


def sound(latin):
    """Give the key of a folded word in Latin letters; empty when it would be too short to tell names apart."""
    for written, key in SAME:
        latin = latin.replace(written, key)
    soft = re.sub(r"li+(?=[aeou])", "l", re.sub("i+e", "e", latin))
    key = re.sub(r"(.)\1+", r"\1", soft)
    return key if len(key) >= SHORTEST else ""
