"""`Kabupaten Solok`, `Kota Solok`, `Kec. Kubung`: the type word beside the name decides."""

from __future__ import annotations

from extract import lexicon
from extract.rule import CounterExample, Example, Finding, Rule
from extract.tape import Match
from extract.toponym import ALL, choose

RULE = Rule(
    name="places.type-word",
    pattern=r"\b(?P<type>{area_types})\s*(?P<short>\([\w.\s]{2,14}\)\s*)?(?P<t><toponym>)",
    anchors=("kab", "kota", "kodya", "prov", "prop", "kec", "distrik", "kapanewon", "kemantren"),
    rank=60,
    meaning=lambda match: _meaning(match),
    examples=(
        Example("Bawaslu Kabupaten Solok menerima laporan itu.", "13.02"),
        Example("Bawaslu Kota Solok menerima laporan itu.", "13.72"),
        Example("Ketua Panitia Pengawas Pemilu Kabupaten (Panwaskab) Solok hadir.", "13.02"),
        Example("Camat di Kab.Sleman diperiksa.", "34.04"),
        Example("Pertemuan di Kec. Kubung, Kabupaten Solok.", "13.02.10"),
        Example("Penjabat Wali Kota Sukabumi hadir.", "32.72"),
        Example("Asisten Sekretaris Daerah Provinsi DKI Jakarta memimpin.", "31"),
    ),
    counter_examples=(
        CounterExample("Kota itu ramai oleh pendatang.", "no name follows"),
        CounterExample("Warga Solok memilih di kota.", "the type word does not stand before the name"),
    ),
)


def _meaning(match: Match) -> Finding:
    kind = lexicon.value("area_types", match["type"])
    # lower-case `kota` is often the plain noun "town": kota Sampit
    noun = match["type"] == "kota"
    kinds = ALL if noun else (kind,)
    whole = match.span("t") if match.has("short") else match.span()
    return choose(match, kinds, f"named as {kind}", span=whole)
