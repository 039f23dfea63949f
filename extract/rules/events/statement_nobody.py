"""`Panwaslu Singkawang nihil laporan ASN`: that nobody was found is a statement, no table of numbers."""

from __future__ import annotations

from extract.event import Sign
from extract.event_sign import judged, words
from extract.rule import CounterExample, Example, Refusal, Rule
from extract.tape import Match

RULE = Rule(
    name="events.statement-nobody",
    # `nihil` and `nol` are numbers on the tape
    pattern=r"(?:\b{nobody}|(?P<n><number>))(?:\s[^\s,.;:]+){0,4}?\s(?:{incidents}|dilaporkan|tidak\s+netral|tak\s+netral)\b",
    words=words("nobody"),
    meaning=lambda match: _meaning(match),
    examples=(
        Example("Panwaslu Kota Singkawang belum menerima satu pun laporan netralitas ASN.", "statement - 61.72"),
        Example(
            "Tidak ada temuan pelanggaran netralitas ASN, kata Bawaslu Kota Bogor, Rabu (23/10/2024).",
            "statement 2024-10-23 32.71",
        ),
    ),
    counter_examples=(
        CounterExample("Bawaslu Kota Singkawang menerima satu laporan netralitas ASN.", "somebody was reported"),
    ),
)


def _meaning(match: Match) -> Sign | Refusal | None:
    if match.has("n") and match.finding("n").value.kind != "zero":
        return None
    return judged("statement", match, told=True)
