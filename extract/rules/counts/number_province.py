"""`3 orang ASN Provinsi`, `Pemprov 4 orang`: in a table of regencies the share of the province they lie in."""

from __future__ import annotations

from extract import gazetteer
from extract.count import Draft
from extract.count_words import counted, noun_unit
from extract.office import area_of
from extract.rule import CounterExample, Example, Finding, Rule
from extract.tape import Match
from extract.toponym import Named

RULE = Rule(
    name="counts.number-province",
    pattern=(
        r"(?:\b(?P<before>(?:ASN|PNS)\s+(?:di\s+)?(?:Pemprov|Provinsi|Pemerintah\s+Provinsi)|Pemprov)(?!\s*<place>)\s+(?:ada\s+|sebanyak\s+|dengan\s+)?)?"
        r"(?P<n><number>)\s+(?P<unit>{count_units}|{count_persons})?(?(before)|(?:\s*(?:ASN|PNS))?\s*(?:dari\s+|di\s+)?(?:(?:lingkup|lingkungan)\s+)?"
        r"(?P<after>(?:ASN\s+)?(?:Pemprov|Provinsi|Pemerintah\s+Provinsi))(?!\s*<place>))(?=\s*(?:[,.;)”\"]|$|dan\b|serta\b))"
    ),
    anchors=("provinsi", "pemprov"),
    needs=("number",),
    rank=58,
    meaning=lambda match: _meaning(match),
    examples=(
        Example(
            "Dari 26 ASN se-Sulbar yang direkomendasikan ke KASN, 17 ASN di Kabupaten Majene, 3 orang ASN Provinsi.",
            "3 person referred asn_neutrality - 76",
        ),
        Example(
            "Bawaslu memproses 17 ASN pada Pilkada 2020: Kabupaten Muna 13 orang, Pemprov 4 orang.",
            "4 person in_process asn_neutrality pilkada-2020 74",
        ),
    ),
    counter_examples=(
        CounterExample("Bawaslu menangani 3 kasus netralitas ASN Provinsi Banten.", "the province is named"),
        CounterExample("Rapat dihadiri 3 orang ASN Provinsi.", "no table, and no area that tells which province"),
    ),
)


def _meaning(match: Match) -> Draft | None:
    number = match.finding("n")
    value = counted(number)
    province = _province(match)
    if value is None or province is None:
        return None
    unit, topic = noun_unit(match["unit"])
    return Draft(value.value, value.comparator, "member", number.span, unit, topic, province)


def _province(match: Match) -> Finding | None:
    """The province of the nearest regency of the sentence or the one before, as a place found there."""
    reading, span = match.reading, match.span()
    index = reading.sentence_of(span)
    near = [
        place
        for sentence in reading.sentences[max(0, index - 1) : index + 1]
        for place in reading.within("place", sentence)
        if area_of(place).kind in ("regency", "city")
    ]
    if not near:
        return None
    place = min(near, key=lambda found: abs(found.span.start - span.start))
    area = gazetteer.load().province(area_of(place).code)
    return Finding("place", place.span, Named(area), "counts.number-province", (place,)) if area else None
