"""Dates as the layer finds them in running text; each rule's own examples run in tests/test_rules.py."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract import calendar_id, engine
from extract.layers.dates import show
from extract.rule import DOCUMENT_DAY
from netral.records import Article

WIB = timezone(timedelta(hours=7))
MONTHS = (
    "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November",
    "Desember",
)  # fmt: skip
WEEKDAYS = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")


def article(text: str, published: date | None = DOCUMENT_DAY) -> Article:
    """An article of that day."""
    moment = datetime(published.year, published.month, published.day, 12, tzinfo=WIB) if published else None
    return Article(id="test", text=text, published=moment)


def read(text: str, published: date | None = DOCUMENT_DAY) -> list[tuple[str, str]]:
    """(text, value) of every date found."""
    reading = engine.read(article(text, published), upto="dates")
    return [(text[f.span.start : f.span.end], show(f.value)) for f in reading.found["date"]]


def days(text: str, published: date | None = DOCUMENT_DAY) -> list[str]:
    """The values alone."""
    return [value for _, value in read(text, published)]


FORMS = (
    lambda d: f"pada {WEEKDAYS[d.weekday()]}, {d.day} {MONTHS[d.month - 1]} {d.year} di kantor",
    lambda d: f"pada {WEEKDAYS[d.weekday()]} ({d.day}/{d.month}/{d.year}) di kantor",
    lambda d: f"pada {WEEKDAYS[d.weekday()]}, ({d.day:02}/{d.month:02}/{d.year}) di kantor",
    lambda d: f"tanggal {d.day:02}-{d.month:02}-{d.year} di kantor",
    lambda d: f"pada {WEEKDAYS[d.weekday()].upper()} {d.day} {MONTHS[d.month - 1].upper()} {d.year} DI KANTOR",
    lambda d: f"pada {d.isoformat()} di kantor",
    lambda d: f"pada {d.day} {MONTHS[d.month - 1][:3]} {d.year} di kantor",
    lambda d: f"posted {MONTHS[d.month - 1]} {d.day}, {d.year} by admin",
)


@given(st.dates(date(1990, 1, 1), date(2049, 12, 31)), st.sampled_from(FORMS))
def test_a_full_date_in_any_form_is_read_as_written(day: date, form: object) -> None:
    assert callable(form)
    assert days(str(form(day)), None) == [day.isoformat()]


@given(st.dates(date(2015, 1, 1), date(2025, 12, 31)), st.integers(0, 40))
def test_a_recent_day_without_its_year_is_the_latest_such_day(published: date, ago: int) -> None:
    day = published - timedelta(days=ago)
    text = f"Apel digelar {WEEKDAYS[day.weekday()]} ({day.day}/{day.month})."
    assert days(text, published) == [day.isoformat()]


@given(st.dates(date(2015, 1, 1), date(2025, 12, 31)), st.integers(1, 300))
def test_a_day_that_lies_ahead_is_the_next_such_day(published: date, ahead: int) -> None:
    day = published + timedelta(days=ahead)
    if (day.month, day.day) != (2, 29):
        assert days(f"Digelar {day.day} {MONTHS[day.month - 1]} mendatang.", published) == [day.isoformat()]


@given(st.dates(date(2015, 1, 1), date(2025, 12, 31)), st.integers(0, 6))
def test_a_bare_weekday_lies_within_the_week_before_publication(published: date, weekday: int) -> None:
    [found] = days(f"Ia diperiksa pada {WEEKDAYS[weekday]} malam.", published)
    day = date.fromisoformat(found)
    assert day.weekday() == weekday
    assert timedelta(0) <= published - day < timedelta(days=7)


@pytest.mark.parametrize(
    ("text", "published", "expected"),
    [
        ("Digelar Selasa (26/8).", date(2025, 8, 27), "2025-08-26"),
        ("Digelar Kamis (28/12).", date(2024, 1, 6), "2023-12-28"),
        ("Tahan sampai 27 Juni.", date(2018, 1, 17), "2018-06-27"),
        ("Digelar Selasa (17/10).", date(2024, 10, 25), "2024-10-17 !weekday disagrees"),
        ("Dilantik Selasa (17/1).", date(2024, 10, 25), "2023-01-17"),
        ("Dilantik 29 Februari lalu.", date(2024, 3, 5), "2024-02-29"),
    ],
)
def test_the_year_comes_from_publication_and_the_weekday_chooses(text: str, published: date, expected: str) -> None:
    assert days(text, published) == [expected]


def test_a_day_that_no_near_year_has_is_refused() -> None:
    assert days("Dilantik 29 Februari lalu.", date(2023, 3, 5)) == []


def test_without_a_day_of_publication_only_full_dates_are_read() -> None:
    text = "Kemarin, Rabu (30/10), pekan lalu, 3 Mei; resmi pada 21 Oktober 2024."
    assert days(text, None) == ["2024-10-21"]


@pytest.mark.parametrize(
    "text",
    [
        "Sesuai UU 7/2017, PP 42/2004 dan UU No. 5/2014.",
        "Laporan 004/Reg/LP/PW/Kab/14.03/X/2024 diterima.",
        "Surat Nomor 800/152/401.204/2018 dan B/71/M.SM.00.00/2017.",
        "Timnya menang 3-1 lalu 2-0.",
        "Mulai pukul 09.00 hingga 11.30.",
        "Baru 1/2 dari berkas, posko buka 24/7.",
        "Server 10.10.20.24 dan telepon 0812-10-2024.",
        "Anggaran 2024/2025.",
        "Kata Mei Susanti dan Maret Samuel Sueken.",
        "Setiap Senin dan Kamis kantor buka, Senin-Jumat.",
        "Program Jumat Curhat dan Minggu Palma.",
        "Dua minggu dan tiga pekan kemudian.",
        "Hari kedua, lima hari jelang pencoblosan, H-1, dua hari lalu.",
        "Sampai hari ini belum ada laporan.",
        "Kodim 1203/Ketapang dan Jalan 17 Agustus.",
        "Keesokan harinya ia mundur.",
    ],
)
def test_what_names_no_day_gives_no_date(text: str) -> None:
    assert days(text) == []


@pytest.mark.parametrize(
    "text", ["pekan lalu", "bulan depan", "awal Oktober 2024", "sejak Januari", "Oktober 2024", "sepanjang 2023"]
)
def test_an_approximate_date_is_an_interval_and_no_day(text: str) -> None:
    reading = engine.read(article(f"Hal itu terjadi {text}."), upto="dates")
    [found] = reading.found["date"]
    assert found.value.precision != "day"
    assert found.value.start < found.value.end


def test_a_date_takes_its_numbers_away() -> None:
    text = "Ada 3 laporan sejak Rabu (2/10/2024) dan 12 Oktober, total 5."
    reading = engine.read(article(text), upto="dates")
    assert [text[f.span.start : f.span.end] for f in reading.found["number"]] == ["3", "5"]


def test_a_stamp_line_a_deadline_and_the_day_of_a_letter_are_told_apart() -> None:
    text = (
        "Kamis, 24 Oktober 2024 | 09:12 WIB\n\nPosko dibentuk paling lambat 30 Oktober 2024.\n"
        "Surat bupati tertanggal 21 Oktober 2024 menegaskan itu, Rabu (23/10)."
    )
    assert days(text) == [
        "2024-10-24 publication", "2024-10-30 deadline", "2024-10-21 reference", "2024-10-23",
    ]  # fmt: skip


@given(st.text(), st.one_of(st.none(), st.dates(date(1, 1, 1), date(9999, 12, 31))))
def test_dates_of_any_text_stand_in_order_and_where_they_say(text: str, published: date | None) -> None:
    reading = engine.read(article(text, published), upto="dates")
    end = 0
    for found in reading.found["date"]:
        assert end <= found.span.start < found.span.end <= len(text)
        assert found.value.start <= found.value.end
        end = found.span.end


PIECES = (
    "Senin", "Minggu", "Jum'at", "kemarin", "hari ini", "besok", "tadi malam", "pekan lalu", "bulan depan",
    "tahun lalu", "awal", "Oktober", "Mei", "29 Februari", "31 Juni", "17", "3-5", "2024", "0001", "9999", "(17/10)",
    "(31/12)", "/", "-", "–", "s/d", "hingga", "dan", ",", "(", ")", "mendatang", "lalu", "paling lambat", "tanggal",
    "\n", "\u200b",
)  # fmt: skip


@given(
    st.lists(st.sampled_from(PIECES), max_size=30).map(" ".join),
    st.sampled_from([None, date(1, 1, 1), date(9999, 12, 31), date(2024, 2, 29), DOCUMENT_DAY]),
)
def test_words_of_dates_in_any_order_never_break_the_calendar(text: str, published: date | None) -> None:
    assert read(text, published) == read(text, published)


@given(st.dates(date(2000, 1, 1), date(2050, 1, 1)), st.integers(-3, 3))
def test_a_week_runs_from_monday_to_sunday(published: date, offset: int) -> None:
    start, end = calendar_id.week(published, offset)
    assert (start.weekday(), end.weekday()) == (0, 6)
    assert start <= published + timedelta(weeks=offset) <= end
