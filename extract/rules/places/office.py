"""`Bupati Solok`, `Pemkot Bogor`, `Gubernur Jabar`, `Camat Kubung`: an office of one kind of area only decides."""

from __future__ import annotations

from extract.gazetteer import Kind
from extract.rule import CounterExample, Example, Finding, Rule
from extract.tape import Match
from extract.toponym import choose

_KINDS: dict[str, Kind] = {"r": "regency", "c": "city", "p": "province", "d": "district"}

RULE = Rule(
    name="places.office",
    pattern=(
        r"\b(?:(?P<r>{regency_offices})|(?P<c>{city_offices})|(?P<p>{province_offices})|(?P<d>{district_offices}))"
        r"\.?\s+(?:\([\w.\s]{2,12}\)\s*)?(?P<t><toponym>)"
    ),
    needs=("toponym",),
    rank=50,
    meaning=lambda match: _meaning(match),
    examples=(
        Example("Bupati Solok dan Wali Kota Solok hadir.", "13.02"),
        Example("Pemkot Bogor membekali pegawai.", "32.71"),
        Example("Plh Gubernur Jambi mengingatkan.", "15"),
        Example("Camat Tanah Sareal hadir di Kota Bogor.", "32.71.06"),
    ),
    counter_examples=(
        CounterExample("Bupati hadir di Bandung.", "the office does not stand beside the name"),
        CounterExample("Gubernurnya dari Bogor.", "another word stands between"),
    ),
)


def _meaning(match: Match) -> Finding:
    kind = next(kind for group, kind in _KINDS.items() if match.has(group))
    return choose(match, (kind,), f"an office of a {kind}")
