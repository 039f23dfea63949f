from __future__ import annotations

import pytest

from store.difference import LONGEST, difference

BEFORE = """Camat Dilaporkan

Bawaslu menerima tiga laporan terhadap camat itu.

Ia belum memberi keterangan."""


@pytest.mark.parametrize(
    ("after", "lines"),
    [
        (BEFORE, []),
        (BEFORE.replace(" ", "  ") + "\n\n", []),
        (
            BEFORE.replace("tiga", "empat"),
            ["~ Bawaslu menerima [-tiga-] {+empat+} laporan terhadap camat itu."],
        ),
        (BEFORE.replace("tiga laporan", "laporan"), ["~ Bawaslu menerima [-tiga-] laporan terhadap camat itu."]),
        (BEFORE + "\n\nKasus ini dihentikan.", ["+ Kasus ini dihentikan."]),
        (BEFORE.replace("\n\nIa belum memberi keterangan.", ""), ["- Ia belum memberi keterangan."]),
        (
            BEFORE.replace("Ia belum memberi keterangan.", "Kasus ini dihentikan karena tidak terbukti."),
            ["- Ia belum memberi keterangan.", "+ Kasus ini dihentikan karena tidak terbukti."],
        ),
        (
            BEFORE.replace("Bawaslu menerima tiga", "Ralat dari redaksi.\n\nBawaslu menerima dua"),
            ["+ Ralat dari redaksi.", "~ Bawaslu menerima [-tiga-] {+dua+} laporan terhadap camat itu."],
        ),
    ],
)
def test_what_differs_is_told_and_nothing_else(after: str, lines: list[str]) -> None:
    assert difference(BEFORE, after).splitlines() == lines


def test_texts_too_long_to_compare_say_so() -> None:
    assert difference("a " * LONGEST, "b") == "~ 800,000 characters before, 1 now: too long to compare"
