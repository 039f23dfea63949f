"""`Lurah Binanga Suryadi hadir`: no comma parts the village from its head, and the office has taken both names."""

from __future__ import annotations

from extract.office import Office
from extract.parting import parted_within
from extract.person import Holder
from extract.rule import CounterExample, Example, Finding, Rule
from extract.tape import Match
from netral.records import Span

RULE = Rule(
    name="officials.village-head",
    pattern=r"(?P<office><office>)(?=\s+(?-i:[a-z])|\s*[.(,:;]|\s*$)",
    needs=("office",),
    rank=-5,
    meaning=lambda match: _meaning(match),
    examples=(
        Example(
            "Lurah Binanga Suryadi hadir. Warga Kelurahan Binanga pulang.", "Suryadi | Lurah | Kelurahan Binanga | -"
        ),
        Example(
            "Kades Sukarara Budi Santoso hadir. “Saya khilaf,” kata Budi.",
            "Budi Santoso | Kepala Desa | Desa Sukarara | -",
        ),
    ),
    counter_examples=(
        CounterExample("Lurah Binanga Suryadi hadir.", "nothing tells where the village's name ends"),
        CounterExample("Lurah Loa Ipuh hadir. Warga Kelurahan Loa Ipuh pulang.", "the village's name is of two words"),
        CounterExample("Lurah Binanga Barat hadir. Warga Kelurahan Binanga pulang.", "another village"),
        CounterExample("Lurah Loa Ipuh hadir. Warga dari Ipuh pulang.", "a short form of the village"),
    ),
)


def _meaning(match: Match) -> Finding | None:
    office: Office = match.finding("office").value
    if office.village is None or " " not in office.village:
        return None
    finding = match.finding("office")
    shares = parted_within(match.reading, office, finding.span)
    if shares is None:
        return None
    meant, named = shares
    return Finding("official", Span(finding.span.start, named.span.end), Holder(named, meant), "", (finding,))
