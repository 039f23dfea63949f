"""Why the layer of dates does without dateparser: what it reads of these texts the rules read too, and more.

dateparser is held to its strictest: absolute times only, day before month, Indonesian and English. Should a new version
learn one of the forms it leaves or stop misreading the others, these tests say so.
"""

from __future__ import annotations

from datetime import date, datetime

import dateparser
import pytest
from dateparser.search import search_dates

from tests.extract.test_dates import days

STRICT = {
    "DATE_ORDER": "DMY",
    "STRICT_PARSING": True,
    "REQUIRE_PARTS": ["day", "month", "year"],
    "PARSERS": ["absolute-time"],
}


@pytest.mark.parametrize(
    "text",
    [
        "25 Oktober 2024",
        "Jumat, 25 Oktober 2024",
        "25 Okt 2024",
        "25 Nopember 2018",
        "17 Agt 2024",
        "3/10/2023",
        "25-10-2024",
        "2024-10-25",
        "October 17, 2024",
        "10-Sep-19",
    ],
)
def test_what_dateparser_reads_strictly_the_rules_read_alike(text: str) -> None:
    theirs = dateparser.parse(text, languages=["id", "en"], settings=STRICT)
    assert theirs is not None
    assert [value.split()[0] for value in days(text)] == [theirs.date().isoformat()]


@pytest.mark.parametrize(
    ("text", "ours"),
    [
        ("Selasa (3/10/2023) kemarin", "2023-10-03"),
        ("Jum'at, 25 Oktober 2024", "2024-10-25"),
        ("pekan lalu", "2024-10-14/2024-10-20"),
        ("Senin lalu", "2024-10-21"),
        ("awal Oktober 2024", "2024-10-01/2024-10-10"),
        ("25 September sampai 23 November 2024", "2024-09-25/2024-11-23"),
        ("3-5 Oktober 2024", "2024-10-03/2024-10-05"),
    ],
)
def test_what_dateparser_leaves_the_rules_read(text: str, ours: str) -> None:
    assert dateparser.parse(text, languages=["id"], settings=STRICT) is None
    assert [value.split()[0] for value in days(f"Digelar {text}.")] == [ours]


def test_dateparser_reads_the_month_first_unless_told_and_the_rules_never_do() -> None:
    theirs = dateparser.parse("3/10/2023", languages=["en"])
    assert theirs is not None
    assert theirs.date() == date(2023, 3, 10)
    assert days("Digelar Selasa (3/10/2023).") == ["2023-10-03"]


@pytest.mark.parametrize(
    "text",
    [
        "Ada 12 laporan pada Pilkada 2020.",
        "Sesuai UU Nomor 7 Tahun 2017 hal itu dilarang.",
        "Skornya 3-1 untuk tuan rumah.",
        "Melanggar Pasal 71 ayat (1).",
    ],
)
def test_dateparser_invents_days_in_running_text_and_the_rules_do_not(text: str) -> None:
    assert search_dates(text, languages=["id"], settings={"RELATIVE_BASE": datetime(2024, 10, 25)})  # noqa: DTZ001  it wants a naive one
    assert days(text) == []
