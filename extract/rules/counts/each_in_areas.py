"""`masing-masing satu ASN di Banyuwangi, Blitar dan Kota Surabaya`: the same number for every area of the list."""

from __future__ import annotations

from extract.count import Draft
from extract.count_words import counted, noun_unit
from extract.office import area_of
from extract.rule import CounterExample, Example, Finding, Rule
from extract.tape import Match
from netral.records import Span

RULE = Rule(
    name="counts.each-in-areas",
    pattern=(
        r"\b(?:masing-masing|sama-sama|masing\s+masing)\s+(?:ada\s+|sebanyak\s+)?(?P<n><number>)\s*(?:orang\s+)?(?:oknum\s+)?"
        r"(?P<unit>{count_units}|{count_persons})?\s*(?:di|dari|untuk|berasal\s+dari)\s+"
        r"(?P<places><place>(?:\s*(?:,\s*(?:dan\s+|serta\s+)?|dan\s+|serta\s+)(?:di\s+)?<place>)+)"
    ),
    anchors=("masing", "sama-sama"),
    needs=("number", "place"),
    rank=70,
    meaning=lambda match: _meaning(match),
    examples=(
        Example(
            "Bawaslu Jatim meneruskan 4 ASN pada Pilkada 2020, masing-masing satu ASN di Tuban dan Kota Surabaya.",
            "1 person referred asn_neutrality pilkada-2020 35.78",
        ),
        Example(
            "Bawaslu Jatim mencatat 4 laporan netralitas ASN di Pilkada 2020, masing-masing dua dari Tuban dan Ngawi.",
            "2 report reported asn_neutrality pilkada-2020 35.21",
        ),
    ),
    counter_examples=(
        CounterExample("Masing-masing dua kotak suara di Tuban dan Ngawi dibuka.", "no total before it"),
    ),
)


def _meaning(match: Match) -> list[Finding] | None:
    number = match.finding("n")
    value = counted(number)
    places = match.findings("places")
    if value is None or any(area_of(place).kind == "district" for place in places):
        return None
    unit, topic = noun_unit(match["unit"])
    found = []
    for index, place in enumerate(places):
        draft = Draft(value.value, value.comparator, "member", number.span, unit, topic, place)
        # the first one reaches over the number, so that no other rule reads it again
        span = Span(match.span().start, place.span.end) if index == 0 else place.span
        found.append(Finding("count", span, draft, RULE.name, (number, place)))
    return found
