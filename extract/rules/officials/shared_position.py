"""`Anggota Bawaslu Solok, Rudi Hartono dan Maizarni`; `komisioner KPU Budi; Rudi; dan Siti`: all hold the office."""

from __future__ import annotations

from extract.names import TITLED, people
from extract.office import Office
from extract.person import behind_area, holder, named_alone
from extract.rule import CounterExample, Example, Finding, Rule
from extract.tape import Match

_JOINT = r"\s*(?:[,;]\s*(?:dan\s+|serta\s+)?|\s+dan\s+|\s+serta\s+)"
_NAMELESS = TITLED.replace("(?P<leading>", "(?:").replace("(?P<name>", "(?:").replace("(?P<trailing>", "(?:")

RULE = Rule(
    name="officials.shared-position",
    pattern=rf"(?P<office><office>)\s*[,:]?\s*(?P<names>{_NAMELESS}(?:{_JOINT}{_NAMELESS})+)(?!\s*,?\s*<office>)",
    needs=("office",),
    rank=20,
    meaning=lambda match: _meaning(match),
    examples=(
        Example(
            "Hadir anggota Bawaslu Kota Bogor, Rudi Hartono dan Maizarni Putri.",
            "Maizarni Putri | Anggota | Bawaslu Kota Bogor | 32.71",
        ),
        Example(
            "Jaksa Penuntut Umum Kejari Seram Timur Rudi Hartono dan Maizarni Putri hadir.",
            "Rudi Hartono | Jaksa Penuntut Umum | Kejaksaan Negeri | -",
        ),
        Example(
            "Komisioner KPU Kota Bogor Rudi Hartono, S.H.; Budi Santoso; dan Siti Aminah hadir.",
            "Budi Santoso | Komisioner | KPU Kota Bogor | 32.71",
        ),
    ),
    counter_examples=(
        CounterExample("Ketua Bawaslu Kota Bogor Rudi Hartono dan Maizarni Putri hadir.", "only one person is head"),
    ),
)


_SEVERAL = ("Jaksa", "Jaksa Penuntut Umum", "Hakim Anggota")


def _meaning(match: Match) -> list[Finding] | None:
    office: Office = match.finding("office").value
    found = people(match, "names")
    if not (office.title.rank == "member" or office.title.position in _SEVERAL) or len(found) < 2:
        return None
    first = behind_area(match.reading, office, found[0])
    if first is None:
        return None
    return [holder(match, first), *(named_alone(match, someone) for someone in found[1:])]
