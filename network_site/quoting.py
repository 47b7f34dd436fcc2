"""Quotation marks as each language writes them."""

# The same as in the catalogues. What is not listed has those of the first.
MARKS = {
    "en": "“”",
    "az": "“”",
    "be": "«»",
    "ru": "«»",
    "uk": "«»",
    "hy": "«»",
    "nb": "«»",
    "fa": "«»",
    "ka": "„“",
    "sr": "„“",
    "pl": "„”",
    "bs": "„”",
    "hr": "„”",
    "de": "„“",
}
TYPED = set('"“”„«»')  # not the single ones, which are apostrophes as well


def marks_of(language):
    """Give the opening and the closing mark (a str of two) of a language code; English ones of an unknown language."""
    return MARKS.get((language or "").partition("-")[0], MARKS["en"])


def quoted(text, language):
    """Give `text` between the marks of `language`, in place of those typed around the whole of it; "" for none."""
    text = (text or "").strip()
    if not text:
        return ""
    inner = text[1:-1]
    if len(text) > 1 and {text[0], text[-1]} <= TYPED and not TYPED & set(inner):
        text = inner.strip()
    opening, closing = marks_of(language)
    return f"{opening}{text}{closing}"
