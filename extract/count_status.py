"""How far a number has come: what its clause names, else what the count it is a share of, or a noun, says.

Of several stages the furthest stands, save where a noun decides (GUIDE): `dugaan` beside the number is a suspicion
whatever the verb, `laporan atau temuan` was reported.
"""

from __future__ import annotations

from dataclasses import dataclass

from extract import count_signs as signs
from extract import count_table as table
from extract.count import Count, Draft
from extract.count_clause import Clause
from netral.records import Span, Status, Unit

_STAGES: tuple[Status, ...] = (
    "predicted", "sanctioned", "dismissed", "referred", "proven", "in_process", "found", "reported", "alleged",
)  # fmt: skip
"""The furthest stage first: supervisors refer what they find proven. A prediction is none of the others."""
_DEFAULT: dict[Unit, Status | None] = {
    "report": "reported", "finding": "found", "violation": "alleged", "case": "reported", "person": None,
}  # fmt: skip
_OF_NOUN: dict[Unit, Status] = {"report": "reported", "finding": "found"}
_OWN: frozenset[Status | None] = frozenset(("alleged", "reported", "found"))
"""Stages that a share's own noun overrides: a report was reported, whatever the whole is called."""


@dataclass(frozen=True, slots=True)
class Beside:
    """Counts that were told before this one. `total`: it is a share of that; `last`: the one told last, and where;
    `whole`: the last that is no area's share, close before."""

    total: Count | None
    last: tuple[Count, Span] | None
    whole: Count | None


def status_of(draft: Draft, unit: Unit, clause: Clause, beside: Beside, evidence: dict[str, Span]) -> Status | None:
    """The stage of a count; where it was read goes into `evidence`."""
    total = beside.total
    if draft.form == "zero":
        return "none"
    if total is not None and signs.denied(clause):
        return "dismissed"
    if draft.form == "member" and table.headed_by_suspicion(clause):
        return "alleged"
    found = _named(draft, unit, clause)
    stages = _decided(unit, clause, {stage for stage, _ in found})
    by_noun = _by_noun(clause, stages)
    if by_noun is not None:
        return by_noun
    if "reported" in stages and signs.to_authority(clause):
        found = [("referred" if stage == "reported" else stage, span) for stage, span in found]
        stages = {stage for stage, _ in found if stage in stages | {"referred"}}
    for stage in _STAGES:
        if stage in stages:
            evidence["status"] = next(span for named, span in found if named == stage)
            if stage in ("reported", "found") and unit == "violation" and signs.of_suspicion(clause):
                return "alleged"
            return "found" if stage == "reported" and unit == "finding" else stage
    return _inherited(draft, unit, clause, beside, evidence)


def _named(draft: Draft, unit: Unit, clause: Clause) -> list[tuple[Status, Span]]:
    """The stages that the clause names of this number."""
    found = clause.stages()
    if not found and unit == "person" and draft.form == "whole":
        found = clause.stages_behind()
    found = clause.without_old_predictions(found)
    if unit in ("violation", "case"):
        return found
    # laporan dugaan pelanggaran: the noun of the count is laporan
    others = [(stage, span) for stage, span in found if not signs.is_noun_of_suspicion(clause, span)]
    if unit == "person" and len(found) > len(others) and {stage for stage, _ in others} <= {"found"}:
        return [(stage, span) for stage, span in found if stage == "alleged"]  # menemukan dugaan atas tujuh ASN
    return others


def _decided(unit: Unit, clause: Clause, named: set[Status]) -> set[Status]:
    """The stages without those that say less than another beside them."""
    if unit in _OF_NOUN and named == {"alleged"}:
        return set()  # diduga melanggar, dengan total 21 laporan
    only_watched = "alleged" in named and named <= _OWN | {"in_process"}
    if only_watched and signs.of_reports_of_persons(clause):
        return {"reported"}
    if only_watched and (unit == "violation" or (signs.alleged_beside(clause) and "in_process" not in named)):
        return {"alleged"}
    if signs.of_suspicion(clause) and named <= _OWN:
        return named & {"alleged"}
    return named


def _by_noun(clause: Clause, stages: set[Status]) -> Status | None:
    """`empat berasal dari laporan`, `37 temuan atau laporan`."""
    if not stages <= _OWN:
        return None
    came_from = signs.unit_behind(clause)
    if came_from in _OF_NOUN:
        return _OF_NOUN[came_from]
    return "reported" if signs.of_either(clause) else None


def _inherited(draft: Draft, unit: Unit, clause: Clause, beside: Beside, evidence: dict[str, Span]) -> Status | None:
    total, last, whole = beside.total, beside.last, beside.whole
    if total is None and draft.form == "whole" and not clause.first and last is not None:
        before, span = last
        if clause.sentence.covers(span) and before.unit == unit and before.status not in ("predicted", "none"):
            return before.status  # 52 kasus yang ditangani, naik dari 38 kasus
    if total is not None and not signs.compared(clause) and total.status != "none":
        own = _OF_NOUN.get(unit) if unit != total.unit or draft.unit else None
        overrides = total.status in _OWN or (total.status == "dismissed" and unit != total.unit)
        return own if own is not None and overrides else _taken(total, evidence)
    if unit == "violation" and not signs.of_suspicion(clause):
        return "reported"
    of_whole = whole is not None and whole.value > draft.value and whole.status in _OWN
    if whole is not None and of_whole and (unit == "case" or (unit == whole.unit and whole.status == "found")):
        return _taken(whole, evidence)  # of 127 findings, X is first with 29 cases
    return _DEFAULT[unit]


def _taken(count: Count, evidence: dict[str, Span]) -> Status | None:
    if "status" in count.evidence:
        evidence["status"] = count.evidence["status"]
    return count.status
