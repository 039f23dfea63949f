"""Case counts: drafts by rules, then what the article says of each, then one record for a count told twice.

A count without a unit of its own needs a total before it (in its sentence or the three before); without one it is
refused. A number said again is the same count; the headline's is dropped where the text has it.
"""

from __future__ import annotations

import re

from extract import rulebook
from extract.count import Count, Draft
from extract.count_context import Scene
from extract.count_progress import Moves, all_of, is_further, moved
from extract.reading import Reading, apply
from extract.rule import Finding
from netral.records import CaseCount, Span, Status


def show(value: object) -> str:
    """How examples write a count: `>=12 report reported asn_neutrality pilkada-2024 32.71`, a dash for unknown."""
    if not isinstance(value, Count):
        return str(value)
    comparator = "" if value.comparator == "=" else value.comparator
    rest = (value.unit, value.status, value.topic, value.election, value.place)
    return " ".join([f"{comparator}{value.value}", *(part or "-" for part in rest)])


def read(reading: Reading) -> None:
    """Fill the layer `count`."""
    drafts = apply(reading, "count", rulebook.rules("counts"), sees=("number", "date", "place"))
    scene = Scene(reading, drafts)
    done: list[Finding] = []
    for finding in sorted(drafts, key=lambda f: f.span.start):
        count = scene.complete(finding)
        if count is not None:
            done.append(Finding("count", _around(finding), count, finding.rule, finding.parts))
    done = moved(done, scene.promoted)
    kept, moves = _once(reading, done)
    reading.found["count"] = moved(kept, {**moves, **all_of(reading, kept)})
    reading.warnings += _sums(reading.found["count"])


def _around(finding: Finding) -> Span:
    draft: Draft = finding.value
    return draft.number if draft.form == "elliptical" else finding.span


def case_counts(reading: Reading) -> list[CaseCount]:
    """The counts as records, in the order of the text."""
    return [
        CaseCount(
            value=found.value.value,
            comparator=found.value.comparator,
            unit=found.value.unit,
            status=found.value.status,
            topic=found.value.topic,
            election=found.value.election,
            place=found.value.place,
            attributed_to=found.value.attributed_to,
            text=reading.text[found.span.start : found.span.end],
            span=found.span,
            rule=found.rule,
            evidence=found.value.evidence,
        )
        for found in reading.found["count"]
    ]


def _once(reading: Reading, findings: list[Finding]) -> tuple[list[Finding], Moves]:
    """Counts without those said again: same value, same area or none, same stage or a headline's; and the further
    stage at which large ones were said again."""
    kept: list[Finding] = []
    moves: dict[Span, tuple[Status, Span]] = {}
    body = [f for f in findings if not reading.is_heading(reading.sentence_of(f.span))]
    for finding in findings:
        count: Count = finding.value
        heading = finding not in body
        told = [other for other in body if heading and _same(count, other.value)]
        if told:
            if _RANK.get(count.status, 0) > _RANK.get(told[0].value.status, _ARRIVED) and count.status:
                moves[told[0].span] = (count.status, count.evidence.get("status", finding.span))
            reading.refuse(finding.span, finding.rule, "the headline's count is told again in the text")
            continue
        if any(_again(count, other.value) for other in kept):
            reading.refuse(finding.span, finding.rule, "the same count said again")
            continue
        before = next((other for other in kept if _came_further(count, other.value)), None)
        if before is not None and count.status is not None:
            moves[before.span] = (count.status, count.evidence.get("status", finding.span))
            reading.refuse(finding.span, finding.rule, "the same count at a further stage")
            continue
        before = next((other for other in reversed(kept) if _told_over(reading, finding, other)), None)
        if before is not None:
            if count.status is not None and is_further(count.status, before.value.status):
                moves[before.span] = (count.status, count.evidence.get("status", finding.span))
            reading.refuse(finding.span, finding.rule, "the same number told over in other words")
            continue
        kept.append(finding)
    return kept, moves


def _told_over(reading: Reading, finding: Finding, other: Finding) -> bool:
    """`12 ASN terbukti ... ada 12 kasus pelanggaran oleh ASN`: some sentences on the same number of the same area, now
    in another unit, of persons, or at another stage under way; not a second share of one total, nor `3 ASN lagi`."""
    count, before = finding.value, other.value
    if (count.value, count.place, count.election) != (before.value, before.place, before.election):
        return False
    if count.value < _SEVERAL or (count.topic != before.topic and not {count.topic, before.topic} <= _MIXED):
        return False
    if finding.rule in _SHARES or other.rule in _SHARES or not {count.status, before.status} <= _PASSING:
        return False
    if reading.sentence_of(finding.span) == reading.sentence_of(other.span):
        return False
    if _FURTHER_ONES.match(reading.text, finding.span.end):
        return False
    totals = count.evidence.get("total"), before.evidence.get("total")
    if totals[0] is not None and totals[0] == totals[1]:
        return False
    return count.value >= _LARGE or count.unit == before.unit or "person" in (count.unit, before.unit)


def _came_further(count: Count, before: Count) -> bool:
    """`19 pelanggaran tercatat ... 19 kasus diteruskan ke KASN`: a large number told of the same area again."""
    return (
        count.value >= _LARGE
        and (count.value, count.comparator, count.topic, count.place, count.election)
        == (before.value, before.comparator, before.topic, before.place, before.election)
        and count.status is not None
        and is_further(count.status, before.status)
    )


def _same(headline: Count, told: Count) -> bool:
    return headline.value == told.value and (headline.value != 0 or headline.place == told.place)


_INITIAL = frozenset(("alleged", "reported", "found"))
_PASSING: frozenset[Status | None] = frozenset(
    (None, "alleged", "reported", "found", "in_process", "proven", "referred")
)
_MIXED = {"asn_neutrality", "election"}
_SHARES = ("counts.rest", "counts.number-status", "counts.area-number", "counts.number-in-area")
_FURTHER_ONES = re.compile(r"\s*(?:\w+\s+)?(?:lain(?:nya)?|lagi)\b", re.IGNORECASE)
_RANK: dict[Status | None, int] = {
    "alleged": 1,
    "reported": 1,
    "found": 1,
    "in_process": 2,
    "proven": 3,
    "referred": 4,
    "sanctioned": 5,
}
_ARRIVED = 9
_UNDER_WAY = ("in_process", "referred")
_BEFORE_REFERRAL = ("in_process", "proven")
_SEVERAL = 3
_MANY = 5
_LARGE = 10


def _again(count: Count, before: Count) -> bool:
    """The same number again for the same area, topic and election: a zero (of reports and of findings are two); at the
    same stage, of which suspected, reported and found are one, or once more called suspected; a large number in
    whatever unit (GUIDE: it keeps its first)."""
    if (count.value, count.place, count.election) != (before.value, before.place, before.election):
        return False
    if count.topic != before.topic:  # 7 kasus pelanggaran netralitas, and once more 7 kasus pelanggaran pemilu
        topics = {count.topic, before.topic}
        return topics == {"asn_neutrality", "election"} and count.value >= _MANY and count.unit == before.unit
    if count.value == 0:
        return {count.unit, before.unit} != {"report", "finding"}
    if count.comparator != before.comparator:
        return False
    same = count.status == before.status or {count.status, before.status} <= _INITIAL
    same = same or (count.status == "alleged" and before.status in _UNDER_WAY and count.value >= _SEVERAL)
    same = same or (count.status in _BEFORE_REFERRAL and before.status == "referred" and count.value >= _LARGE)
    return same and (count.unit == before.unit or count.value >= _LARGE)


def _sums(counts: list[Finding]) -> list[str]:
    """A total whose stages are all given, and do not add up, is worth a warning."""
    warnings = []
    for index, total in enumerate(counts):
        parts = [
            f.value
            for f in counts[index + 1 :]
            if "total" in f.value.evidence and f.value.evidence["total"] == total.span
        ]
        stages = [p for p in parts if p.place == total.value.place and p.status != total.value.status and p.value]
        added = sum(part.value for part in stages)
        if len(stages) > 1 and added != total.value.value and {p.status for p in stages} >= {"proven", "dismissed"}:
            numbers = " + ".join(str(part.value) for part in stages)
            warnings.append(f"{numbers} is not {total.value.value}")
    return warnings
