"""Read comma-separated text: its encoding, its separator, its lines."""

import codecs
import csv
import io
import re

from django.utils.translation import gettext as _

from people.importing.columns import is_known
from people.importing.problem import FileProblem

UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
SEPARATORS = ",;\t"
# What files of JPEG, PNG, GIF, TIFF, WebP and PDF begin with.
NO_TABLES = (b"\xff\xd8\xff", b"\x89PNG", b"GIF8", b"II*\0", b"MM\0*", b"RIFF", b"%PDF")


def records(data):
    """Give the lines of the CSV file `data` (bytes), each a list of texts; raise FileProblem when it is none."""
    text = decoded(data)
    if named := re.match(r"sep=(.)\r?\n", text):  # a line that Excel writes and reads
        text = text[named.end() :]
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_separator(text), strict=True)
    try:
        yield from reader
    except csv.Error as error:
        sentence = _("Line %(line)d cannot be read as CSV (%(error)s). Is a quotation mark missing there?")
        raise FileProblem(sentence % {"line": reader.line_num, "error": error}) from error


def decoded(data):
    """Give `data` as text: UTF-8 with or without a mark, or UTF-16 with one; raise FileProblem, naming the line."""
    if data.startswith(NO_TABLES) or data[4:8] == b"ftyp":  # so do HEIC and MP4, from their fifth byte on
        raise FileProblem(_("This is no table: it is a picture, a recording or a PDF. Choose a CSV or XLSX file."))
    encoding = "utf-16" if data.startswith(UTF_16) else "utf-8-sig"
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        raise FileProblem(_not_decoded(data, error)) from error
    if "\0" in text:
        raise FileProblem(_("This is no text. Save the table as “CSV UTF-8” or as XLSX."))
    return text


def _not_decoded(data, error):
    if error.encoding != "utf-8":
        return _("The file says that it is UTF-16, and is not. Save the table as “CSV UTF-8”.")
    sentence = _(
        "Line %(line)d is not written in UTF-8 (byte %(byte)d of the file is %(value)s)."
        " Save the table as “CSV UTF-8” or as XLSX."
    )
    # The position is counted from behind the mark, where there is one.
    start = error.start + (len(codecs.BOM_UTF8) if data.startswith(codecs.BOM_UTF8) else 0)
    values = {"line": data.count(b"\n", 0, start) + 1, "byte": start + 1, "value": f"0x{data[start]:02X}"}
    return sentence % values


def _separator(text):
    """Give the separator by which the first line holds most names of columns; the comma when none does."""
    head = text.lstrip().partition("\n")[0]
    return max(SEPARATORS, key=lambda separator: sum(is_known(name.strip(' "\r')) for name in head.split(separator)))
