"""`Kalsel 41`, `Medan (5)`, `Kabupaten Kediri dengan 33 dugaan`: an area's share in a table in prose."""

from __future__ import annotations

import re

from extract import tape
from extract.count import Draft, Form
from extract.count_words import counted, counts_for_itself, dateline_covers, distinct, noun_unit
from extract.office import area_of
from extract.rule import CounterExample, Example, Finding, Rule
from extract.tape import Match
from netral.records import Span

RULE = Rule(
    name="counts.area-number",
    pattern=(
        r"(?P<places><place>(?:(?:\s*\((?:[A-Za-z]{2,15}|<place>)\))?\s*(?:,\s*(?:dan\s+|serta\s+)?|dan\s+|serta\s+|&\s*)<place>)*+)(?:\s*\((?:[A-Za-z]{2,15}|<place>)\))?(?P<joint>\s*,?\s*)"
        r"(?:dengan\s+(?=masing|sama))?(?P<each>masing-masing\s+|sama-sama\s+)?(?P<shares>(?:{share_words}\s*|(?:menempati|menjadi|berada|tertinggi|terbanyak)\s[^,.]{0,40}?dengan\s+){0,2})"
        r"\(?\s*(?:ada\s+)?(?P<n><number>)(?:\s*(?P<unit>{count_units}|{count_persons}|orang|org))?"
        r"(?P<second>\s+dan\s+(?P<m><number>)(?:\s*(?P<unit2>{count_units}|orang))?)?"
    ),
    needs=("number", "place"),
    rank=60,
    meaning=lambda match: _meaning(match),
    examples=(
        Example(
            "Bawaslu Sumut mencatat 29 dugaan pelanggaran netralitas ASN pada Pemilu 2019: Medan (5), Simalungun 6.",
            "5 violation alleged asn_neutrality pemilu-2019 12.71",
        ),
        Example(
            "Bawaslu Jatim mencatat 60 dugaan pelanggaran netralitas ASN. Banyuwangi dan Situbondo masing-masing 16.",
            "16 violation alleged asn_neutrality - 35.12",
        ),
    ),
    counter_examples=(
        CounterExample("Warga Medan 5 hari menunggu.", "no total before it, and days"),
        CounterExample(
            "Bawaslu Sumut mencatat 29 kasus netralitas ASN pada Pemilu 2019. Di Medan, 85 kepala dinas hadir.",
            "heads of departments are counted",
        ),
        CounterExample("Pilkada Medan 2020 diikuti ASN.", "a year"),
    ),
)


_OF_SOMETHING_ELSE = re.compile(
    r"\s+(?!dan\b|serta\b|sedangkan\b|sementara\b|lalu\b|kemudian\b|disusul\b|diikuti\b|orang\b|yang\b|di\b|dari\b|pada\b|kali\b|laporan|temuan)[a-z]{3,}",
    re.IGNORECASE,
)
"""`Di Kabupaten Sigi, 85 kepala OPD mengikuti`: the noun behind the number says what is counted."""
_ROW_BEFORE = re.compile(
    rf"{tape.any_of('place')}\s+(?:\w+\s+){{0,2}}{tape.any_of('number')}\s*\w*\s*[,.]\s*(?:serta\s+|dan\s+)?"
    rf"(?:(?:\w+|{tape.any_of('number')})\s+)?$",
    re.IGNORECASE,
)
"""In a table of areas, `Makassar dan Sidrap 3 orang` gives each its three."""
_NUMBER_FIRST = re.compile(rf"\s*(?:di\s+|dari\s+)?{tape.any_of('place')}")


def _meaning(match: Match) -> list[Finding] | None:
    number = match.finding("n")
    value = counted(number)
    places = distinct(match.findings("places"))
    if value is None or any(area_of(place).kind == "district" for place in places):
        return None
    kind, topic = noun_unit(match["unit"] or match["unit2"])
    if "," in match["joint"] and _NUMBER_FIRST.match(match.after(40)):
        return None  # 1 kasus di Tanah Datar, 1 Pasaman Barat: each number stands before its area
    if not match["unit"] and _OF_SOMETHING_ELSE.match(match.after(20)):
        return None
    heading = match.text_of(places[0]).isupper() and match["shares"].strip() in (":", "-", "–")
    if heading or any(dateline_covers(match, place) for place in places):
        return None
    in_table = len(places) == 2 and match.has("unit") and _ROW_BEFORE.search(match.before(60)) is not None
    if len(places) == 1 or match.has("each") or in_table:
        numbers = [number] * len(places)
        if match.has("m") and len(places) == 2:
            numbers[1] = match.finding("m")
    else:
        places, numbers = places[-1:], [number]
    if counts_for_itself(match, places[-1]):
        return None
    found = []
    for index, (place, figure) in enumerate(zip(places, numbers, strict=True)):
        amount = counted(figure)
        if amount is None:
            return None
        form: Form = "member" if amount.value else "zero"
        draft = Draft(amount.value, amount.comparator, form, figure.span, kind, topic, place)
        # the last one reaches over the numbers, so that no other rule reads them again
        span = Span(place.span.start, match.span().end) if index == len(places) - 1 else place.span
        found.append(Finding("count", span, draft, RULE.name, (place, figure)))
    return found
