"""The day a text bears: `surat tertanggal 21 Oktober 2024`, `SKB 5 lembaga tgl 10 September 2020`."""

from __future__ import annotations

from dataclasses import replace

from extract.rule import CounterExample, Example, Finding, Rule
from extract.tape import Match


def meaning(match: Match) -> Finding:
    """The same day, as that of a letter, a decree or a law."""
    found = match.finding("date")
    return replace(found, value=replace(found.value, kind="reference"), rule="", parts=(found,))


RULE = Rule(
    name="dates.kind-reference",
    pattern=r"\b(?:(?:ter|ber)tanggal|{dated_texts}\b(?:(?!\s(?:sebelum|setelah|pada|akan|hingga|sampai|digelar|dibacakan)\s)[^;!?\n]){0,60}?\s(?:tanggal|tgl)\b\.?:?)\s*(?P<date><date>)",
    meaning=meaning,
    words=("tanggal", "tgl", "tertanggal", "bertanggal"),
    needs=("date",),
    examples=(
        Example("Surat bupati tertanggal 21 Oktober 2024 menyatakan keduanya ditegur.", "2024-10-21 reference"),
        Example("Merujuk SKB 5 lembaga tgl 10 September 2020 tentang pedoman itu.", "2020-09-10 reference"),
        Example("Sesuai surat Nomor B/71/M.SM.00.00/2017 tanggal 27 Desember 2017.", "2017-12-27 reference"),
    ),
    counter_examples=(
        CounterExample("Apel digelar tanggal 21 Oktober 2024.", "the day of an event"),
        CounterExample("Rekomendasi akan turun sebelum tanggal 28 Oktober 2024.", "when it is due"),
        CounterExample("Surat itu dibacakan; apel digelar tanggal 21 Oktober 2024.", "another clause"),
    ),
)
