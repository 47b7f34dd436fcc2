"""Letters without case, diacritics and signs."""

import re
import unicodedata

APOSTROPHES = re.compile(r"[’'‘ʼʻʹʿ`´՚]")
# Letters that Unicode does not take apart.
PLAIN = str.maketrans(
    {"ё": "е", "ł": "l", "ı": "i", "ə": "a", "ø": "o", "đ": "d", "ð": "d", "ħ": "h", "æ": "ae", "œ": "oe"}
)


def fold(text):
    """Give `text` in lower case without diacritics, ё as е, apostrophes dropped, words parted by one space."""
    text = unicodedata.normalize("NFKD", APOSTROPHES.sub("", text)).casefold().translate(PLAIN)
    text = "".join(char for char in unicodedata.normalize("NFKD", text) if not unicodedata.combining(char))
    return " ".join(re.sub(r"[^\w\s]", " ", APOSTROPHES.sub("", text)).split())


def words_of(text):
    """Give the words of `text` as they are written: apostrophes dropped, parted at hyphens and other signs."""
    text = APOSTROPHES.sub("", unicodedata.normalize("NFKC", text))
    return re.findall(r"\w+", "".join(char for char in text if not unicodedata.combining(char)))
