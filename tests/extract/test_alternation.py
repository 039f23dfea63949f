"""The pattern for many words: whole words, the longest that fits, free in blanks and full stops."""

from __future__ import annotations

import re

from extract.alternation import alternation
from extract.lexicon import alternation as one_by_one
from extract.vocabulary import load


def find(keys: list[str], text: str) -> list[str]:
    return re.findall(alternation(keys), text, re.IGNORECASE)


def test_the_longest_word_wins() -> None:
    assert find(["wali", "wali kota", "wali kota madya"], "Wali Kota Bogor") == ["Wali Kota"]


def test_only_whole_words_are_found() -> None:
    assert find(["camat", "kades"], "kecamatan, camat, kadesnya") == ["camat"]


def test_a_blank_stands_for_stops_hyphens_and_line_breaks() -> None:
    text = "Ka.BKD, Ka. BKD, Ka BKD, Ka-BKD, Ka\nBKD"
    assert find(["ka bkd"], text) == ["Ka.BKD", "Ka. BKD", "Ka BKD", "Ka-BKD", "Ka\nBKD"]


def test_a_word_that_needs_escaping_is_taken_literally() -> None:
    assert find(["penjabat (pj)"], "Penjabat (Pj) Bupati") == ["Penjabat (Pj)"]


def test_no_words_match_nothing() -> None:
    assert find([], "apa saja") == []


def test_it_finds_what_plain_alternatives_would_find() -> None:
    keys = list(load().positions)
    text = "Pj. Sekda dan Kepala BKPSDM bertemu Kasat Reskrim, Kadisdik serta Asisten Administrasi Umum Setda"
    plain = re.compile(r"(?<!\w)" + one_by_one(keys) + r"(?!\w)", re.IGNORECASE)
    assert re.findall(alternation(keys), text, re.IGNORECASE) == plain.findall(text)
