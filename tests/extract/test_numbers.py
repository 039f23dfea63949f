"""Numbers as the layer finds them in running text; each rule's own examples run in tests/test_rules.py."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract import engine, numerals
from extract.layers.numbers import show
from netral.records import Article

UNITS = ("nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan")


def read(text: str) -> list[tuple[str, str]]:
    """(text, value) of every number found."""
    reading = engine.read(Article(id="test", text=text), upto="numbers")
    return [(text[f.span.start : f.span.end], show(f.value)) for f in reading.found["number"]]


def in_words(number: int) -> str:
    """A number from 0 to 999,999 in Indonesian, made apart from the code under test."""
    if number < 10:
        return UNITS[number]
    if number < 20:
        return {10: "sepuluh", 11: "sebelas"}.get(number, f"{UNITS[number - 10]} belas")
    for scale, word in ((1000, "ribu"), (100, "ratus"), (10, "puluh")):
        many, rest = divmod(number, scale)
        if many:
            head = f"se{word}" if many == 1 else f"{in_words(many)} {word}"
            return f"{head} {in_words(rest)}" if rest else head
    raise AssertionError(number)


def test_all_number_words_to_9999_have_their_value() -> None:
    wrong = [number for number in range(10_000) if numerals.of_words(in_words(number)) != number]
    assert wrong == []


@given(st.integers(0, 999_999))
def test_number_words_in_a_sentence_are_one_number(number: int) -> None:
    words = in_words(number)
    assert read(f"Tercatat {words} laporan.") == [(words, str(number))]


@given(st.integers(0, 999_999))
def test_glued_number_words_have_the_same_value(number: int) -> None:
    assert numerals.of_words(in_words(number).replace(" ", "")) == number


@given(st.integers(1000, 10**11))
def test_figures_with_dots_are_one_number(number: int) -> None:
    figures = f"{number:,}".replace(",", ".")
    assert read(f"Ada {figures} orang.") == [(figures, str(number))]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ada 1.010 perkara.", [("1.010", "1010")]),
        ("Sebanyak 1,5 juta pemilih.", [("1,5 juta", "1500000")]),
        ("Lebih 13ribu orang.", [("Lebih 13ribu", ">13000")]),
        ("Pihaknya menerima dua (2) laporan.", [("dua (2)", "2")]),
        ("Bawaslu meneruskan 7(tujuh) orang.", [("7(tujuh)", "7")]),
        ("Sekitar 20-an orang datang.", [("Sekitar 20-an", "~20")]),
        ("Sedikitnya 6.300 ASN.", [("Sedikitnya 6.300", ">=6300")]),
        ("Hampir 110 kasus.", [("Hampir 110", "<110")]),
        ("Kurang lebih 212.000 orang.", [("Kurang lebih 212.000", "~212000")]),
        ("Kurang dari lima kasus.", [("Kurang dari lima", "<5")]),
        ("Maksimal tiga orang.", [("Maksimal tiga", "<=3")]),
        ("Jumlahnya mencapai 203.", [("203", "203")]),
        ("Di 17 dari 19 kabupaten.", [("17", "17"), ("19", "19")]),
        ("Satu laporan terbukti, satu lagi tidak.", [("Satu", "1"), ("satu", "1")]),
        ("Simalungun (6 orang), Medan (5).", [("6", "6"), ("5", "5")]),
    ],
)
def test_counts_carry_their_value_and_comparator(text: str, found: list[tuple[str, str]]) -> None:
    assert read(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "Melanggar Pasal 71 ayat (1) UU Nomor 10 Tahun 2016.",
        "Sesuai PP 53/2010 dan Perbawaslu Nomor 6 Tahun 2018.",
        "Laporan bernomor 004/Reg/LP/PW/Kab/2024.",
        "Pada Pilkada 2020 dan Pemilu 2024.",
        "Didenda Rp3 juta, atau Rp 36.000.000,- penuh.",
        "Pukul 09.00 WITA hingga pukul 11.30 WITA.",
        "Sebanyak 54,3 persen, sekitar 82% dari semua.",
        "Hampir tiga jam, selama dua hari, tiga kali.",
        "Telepon 0812-3456-7890 atau (021) 5551234 ext. 007.",
        "Kanreg VIII, eselon II, Komisi I.",
        "Ke-19 kalinya, kedua terdakwa, keduanya, yang pertama.",
        "Seorang camat di sebuah hotel mendukung salah satu paslon.",
        "Puluhan ASN, ratusan warga, belasan laporan.",
        "Dua pertiga pegawai, separuhnya daring.",
        "Di TPS 5 dan RT 03 RW 05, SMPN 3, lantai 2.",
        "Timnya menang 3-1.",
        "Masa jabatan 2019-2024, anggaran 2024/2025.",
    ],
)
def test_what_is_no_count_is_never_called_one(text: str) -> None:
    shown = [value for _, value in read(text) if " " not in value]
    assert shown == ["5551234"] if "5551234" in text else shown == []


def test_a_number_keeps_its_kind_when_it_is_compared() -> None:
    assert read("Sekitar 60 persen pasien.") == [("Sekitar 60", "~60 percent")]


@given(st.text())
def test_numbers_of_any_text_stand_in_order_and_where_they_say(text: str) -> None:
    reading = engine.read(Article(id="test", text=text), upto="numbers")
    end = 0
    for found in reading.found["number"]:
        assert end <= found.span.start < found.span.end <= len(text)
        end = found.span.end


@given(st.text(alphabet="0123456789.,-/() %Rpkes\nduatig\U000f0000", max_size=300))
def test_text_full_of_figures_reads_the_same_twice(text: str) -> None:
    assert read(text) == read(text)


def test_a_page_of_figures_is_read_in_whole() -> None:
    assert len(read("12 " * 10_000)) == 10_000
