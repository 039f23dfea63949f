"""Titles are cut off, names stay whole."""

from __future__ import annotations

import pytest

from extract.titles import load
from extract.wordlist import key


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Drs H. Sutarman, M.Si", "Sutarman"),
        ("Drs.Zainal Arifin.MM", "Zainal Arifin"),
        ("H.Syahril Anwar,S.Sos", "Syahril Anwar"),
        ("Ir Wardoyo MT", "Wardoyo"),
        ("Dr. Hj. Mardiah Usman, M.Si", "Mardiah Usman"),
        ("Prof. Dr. H. M. Natsir, Ph.D", "M. Natsir"),
        ("Luh Ariani S.Pd", "Luh Ariani"),
        ("Saut Hutapea MSP", "Saut Hutapea"),
        ("Amir Sarip, S.Pd.ST.MM", "Amir Sarip"),
        ("I Made Sudarta,S.IP,.MM", "I Made Sudarta"),
        ("Eko Prasetya, S.Tr.IP., M.Tr.A.P.", "Eko Prasetya"),
        ("Bustamam, S.Pd.I., M.Pd.I", "Bustamam"),
        ("Muhammad Syarif, Lc., M.H.", "Muhammad Syarif"),
        ("Yunan M.Si.,Ak.,CA", "Yunan"),
        ("dr. Lestari Ningsih, Sp.OG", "Lestari Ningsih"),
        ("Agus Wijaya, S.H., C.P.H.R.", "Agus Wijaya"),
        ("Kompol I Made Indra, SH, MH", "I Made Indra"),
        ("Irjen Pol (Purn) Dr. Elfian, M.H.", "Elfian"),
        ("Letkol Inf. Rahmat Saputra", "Rahmat Saputra"),
        ("Kolonel Laut (P) Budi Hartono", "Budi Hartono"),
        ("Mayjen TNI (Purn) Ramli Manik", "Ramli Manik"),
        ("AKBP Stefanus Lim, S.I.K.", "Stefanus Lim"),
        ("Tgk. Muzakir Ismail, SH", "Muzakir Ismail"),
        ("Ustaz Habib Salim", "Salim"),
        ("Bapak Gede Ardana", "Gede Ardana"),
    ],
)
def test_titles_are_cut_off_on_both_sides(written: str, name: str) -> None:
    assert load().bare(written) == name


@pytest.mark.parametrize(
    "name",
    [
        "Teuku Iskandar",
        "Lalu Muhammad Wirawan",
        "Baiq Nuraini",
        "Andi Baharuddin Daeng Pasolong",
        "Yosrizal Dt. Rajo Malano",
        "Tb. Aris Munandar",
        "M. Yusuf Ali",
        "A. Gazali Rahman",
        "Mas'ud Kahar",
        "Kapitan Maruli",
        "Imam Sip",
        "Hjalmar Purba",
    ],
)
def test_what_belongs_to_a_name_stays(name: str) -> None:
    assert load().bare(name) == name


def test_ranks_and_words_of_respect_can_be_looked_up() -> None:
    titles = load()
    assert key("Kombes Pol.") in titles.ranks
    assert key("Pak") in titles.honorifics
    assert key("Drs") in titles.degrees
