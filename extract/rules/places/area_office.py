"""`Bawaslu Solok`, `Sekda Bogor`: an office that regencies, cities and provinces all have vouches for the name."""

from __future__ import annotations

from extract.rule import CounterExample, Example, Rule
from extract.toponym import AREAS, choose

RULE = Rule(
    name="places.area-office",
    pattern=r"\b{area_offices}\)?\.?\s+(?:(?:ri|provinsi)\s+)?(?:\([\w.\s]{2,12}\)\s*)?(?P<t><toponym>)",
    needs=("toponym",),
    rank=40,
    meaning=lambda match: choose(match, AREAS, "beside an office of an area"),
    examples=(
        Example("Ketua Bawaslu Banten membenarkan hal itu.", "36"),
        Example("Sekda OKU Timur bertanya.", "16.08"),
        Example("Badan Pengawas Pemilu (Bawaslu) Jawa Timur merilis data.", "35"),
    ),
    counter_examples=(CounterExample("Bawaslu menyebut Banten rawan.", "a verb stands between"),),
)
