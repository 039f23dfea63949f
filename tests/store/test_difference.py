from __future__ import annotations

import pytest

from store.difference import difference

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


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("a b c " * 7_000, "a b d " * 7_000),
        ("satu\n" * 10_000, "satu\n" * 9_999),
        ("".join(f"baris {n} satu dua\n" for n in range(4_000)), "".join(f"lain {n}\n" for n in range(4_000))),
    ],
)
def test_texts_that_take_too_much_to_compare_say_so(before: str, after: str) -> None:
    assert difference(before, after) == (
        f"~ {len(before):,} characters before, {len(after):,} now: too much to compare"
    )
