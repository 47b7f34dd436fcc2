"""Tells whether the bytes of a document are what the ending of its name says."""

import zipfile
from contextlib import suppress

WORD = "word/document.xml"
ODT = b"application/vnd.oasis.opendocument.text"


def is_what_it_says(file, ending):
    """Say whether `file`, an open binary file, holds a document of the kind `ending`: pdf, odt, docx or txt."""
    file.seek(0)
    # Programs that read archives and text raise many kinds of errors for a file that is something else.
    with suppress(Exception):
        return LOOKS[ending](file)
    return False


def _is_pdf(file):
    return file.read(5) == b"%PDF-"


def _is_odt(file):
    with zipfile.ZipFile(file) as archive, archive.open("mimetype") as kind:
        return kind.read(len(ODT) + 1).strip() == ODT


def _is_docx(file):
    with zipfile.ZipFile(file) as archive:
        return WORD in archive.namelist()


def _is_text(file):
    return "\0" not in file.read().decode("utf-8")


# Written documents; sound is in sound.py.
LOOKS = {"pdf": _is_pdf, "odt": _is_odt, "docx": _is_docx, "txt": _is_text}
