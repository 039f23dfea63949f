"""And some more: `13 ribu lebih`, `100 orang lebih`."""

from __future__ import annotations

from extract.rule import CounterExample, Example, Finding, Rule
from extract.rules.numbers._figures import compared
from extract.tape import Match
from netral.records import Span


def meaning(match: Match) -> Finding | None:
    """The number with `>`; the noun between stays outside where it would hide the number from later layers."""
    value = compared(match, ">")
    if value is None:
        return None
    number = match.finding("n")
    span = number.span if match.has("noun") else Span(number.span.start, match.span().end)
    return Finding("number", span, value, "", (number,))


RULE = Rule(
    name="numbers.compare-and-more",
    pattern=(
        r"(?P<n><number>)(?P<noun>\s+(?:orang|kasus|laporan|pegawai|asn|pns|persen))?\s+lebih\b"
        r"(?=\s*[.,;)]|\s*\Z|\s+(?:{more_followers}))"
    ),
    meaning=meaning,
    words=("lebih",),
    needs=("number",),
    examples=(
        Example("Jumlahnya 13 ribu lebih.", ">13000"),
        Example("Seratus lebih ASN hadir.", ">100"),
        Example("Ada 100 orang lebih.", ">100"),
    ),
    counter_examples=(
        CounterExample("Yang datang 5 orang lebih banyak daripada kemarin.", "a comparison of something else"),
        CounterExample("Lima lebih tinggi.", "a comparison"),
    ),
)
