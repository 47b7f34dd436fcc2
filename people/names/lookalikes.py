"""Letters of different scripts that look alike: с is typed for c, and nobody sees it.

Upper case counts as well, since no case is left when names are compared: В looks like B.
"""

LOOKALIKES = {
    "CYRILLIC": dict(zip("авенікморстухјѕһӏԁԛԝә", "abehikmopctyxjshldqwa", strict=True)),
    "GREEK": dict(zip("αβεζηικμνορτυχ", "abezhikmvoptyx", strict=True)),
    "ARMENIAN": dict(zip("օոսհյցզ", "onuhjgq", strict=True)),
}
TO_LATIN = str.maketrans({letter: latin for letters in LOOKALIKES.values() for letter, latin in letters.items()})
# Of two letters that look like one Latin letter the first is the one of living alphabets.
FROM_LATIN = {
    script: str.maketrans({latin: letter for letter, latin in reversed(letters.items())})
    for script, letters in LOOKALIKES.items()
}


def alike(folded):
    """Give a folded word with Latin letters wherever a letter looks like one: лабковіч and лaбkoвiч are one word."""
    return folded.translate(TO_LATIN)


def unmixed(folded, scripts):
    """Give the words that may be meant by a folded one which mixes `scripts` (names as Unicode has them)."""
    latin = alike(folded)
    return {latin} | {latin.translate(FROM_LATIN[script]) for script in scripts if script in FROM_LATIN}
