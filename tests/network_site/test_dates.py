"""Dates and names by CLDR, in every language of the site."""

import json
import subprocess
import sys
from datetime import date, datetime

import pytest
from django.conf import settings
from django.utils import formats
from django.utils.translation import override

from network_site.dates import cldr_locale, day_text, month_text

# One process formats all languages in the order it is given; what one language leaves behind would show in the next.
IN_ORDER = """
import json, sys
from datetime import date
import django
from django.conf import settings
codes = json.loads(sys.argv[1])
settings.configure(LANGUAGES=[(code, code) for code in codes])
django.setup()
from django.utils.translation import override
from network_site.dates import day_text, month_text
from network_site.countries import country_name, language_name
found = {}
for code in codes:
    with override(code):
        days = [date(2022, month, 2) for month in range(1, 13)]
        found[code] = [
            [(day_text(day), day_text(day, short=True), month_text(day)) for day in days],
            country_name("BY"), country_name("GE"), language_name("be"), language_name("sr-latn"),
        ]
print(json.dumps(found))
"""


def start(codes):
    """Begin to format dates and names in the languages `codes`, one after the other, in a process of its own."""
    command = [sys.executable, "-c", IN_ORDER, json.dumps(codes)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=settings.BASE_DIR)


def test_a_language_reads_the_same_whichever_was_read_before():
    codes = list(dict(settings.LANGUAGES))
    processes = [start(codes), start(codes[::-1])]
    one_way, other_way = (json.loads(process.communicate()[0]) for process in processes)
    assert list(one_way) == codes
    assert one_way == other_way


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "2 November 2022"),
        ("uk", "2 листопада 2022 року"),
        ("ka", "2 ნოემბერი, 2022"),
        ("hy", "2022 թ. նոյեմբերի 2"),
        ("az", "2 noyabr 2022"),
        ("nb", "2. november 2022"),
        ("sr", "2. новембар 2022."),
        ("sr-latn", "2. novembar 2022."),
        ("en-gb", "2 November 2022"),
        ("crh", "2 November 2022"),
    ],
)
def test_months_come_in_their_own_language(language, words):
    with override(language):
        assert day_text(date(2022, 11, 2)) == words


def test_a_short_day_and_a_month_alone():
    assert day_text(date(2022, 11, 2), short=True) == "2 Nov 2022"
    assert month_text(date(2022, 11, 2)) == "November 2022"


@pytest.mark.parametrize(
    ("code", "found"),
    [("sr-latn", "sr_Latn"), ("pt-br", "pt_BR"), ("be", "be"), ("be-xx", "be"), ("crh", "en"), ("ia", "ia")],
)
def test_a_language_finds_its_locale_or_english(code, found):
    assert str(cldr_locale(code)) == found


def test_dates_of_the_admin_in_english_have_the_day_first():
    moment = datetime(2026, 11, 3, 19, 5)
    assert (formats.date_format(moment), formats.localize(moment)) == ("3 November 2026", "3 November 2026, 19:05")
