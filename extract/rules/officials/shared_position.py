"""`Anggota Bawaslu Solok, Rudi Hartono dan Maizarni`: the second name holds the same office as the first."""

from __future__ import annotations

from extract.names import TITLED, person
from extract.office import Office
from extract.person import holder
from extract.rule import CounterExample, Example, Finding, Rule
from extract.tape import Match

RULE = Rule(
    name="officials.shared-position",
    pattern=(
        r"(?P<office><office>)\s*,?\s*"
        + TITLED.replace("leading", "l1").replace("<name>", "<n1>").replace("trailing", "t1")
        + rf"\s*(?:,\s*(?:dan\s+|serta\s+)?|\s+dan\s+|\s+serta\s+){TITLED}(?!\s*,?\s*<office>)"
    ),
    needs=("office",),
    rank=20,
    meaning=lambda match: _meaning(match),
    examples=(
        Example(
            "Hadir anggota Bawaslu Kota Bogor, Rudi Hartono dan Maizarni Putri.",
            "Maizarni Putri | Anggota | Bawaslu Kota Bogor | 32.71",
        ),
        Example(
            "Komisioner KPU Kota Bogor Rudi Hartono dan Siti Aminah hadir.",
            "Siti Aminah | Komisioner | KPU Kota Bogor | 32.71",
        ),
    ),
    counter_examples=(
        CounterExample("Ketua Bawaslu Kota Bogor Rudi Hartono dan Maizarni Putri hadir.", "only one person is head"),
    ),
)


def _meaning(match: Match) -> list[Finding] | None:
    office: Office = match.finding("office").value
    first, second = person(match, "n1"), person(match)
    if office.title.rank != "member" or first is None or second is None:
        return None
    return [
        holder(match, first),
        Finding("official", second.span, holder(match, second).value, "", (match.finding("office"),)),
    ]
