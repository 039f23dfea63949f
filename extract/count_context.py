"""What an article says of a number: unit, stage, topic, election, area, and who said it.

Nearest first: the words beside the number, its clause, its sentence, the count it is a share of, the speaker, the
article. Whatever is read elsewhere than beside the number keeps its place as evidence.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, replace

from extract import count_signs as signs
from extract import count_table as table
from extract import elections
from extract.count import Count, Draft
from extract.count_clause import Clause, clause_of
from extract.count_place import Areas
from extract.count_progress import is_further
from extract.count_status import Beside, status_of
from extract.count_topic import Topics
from extract.reading import Reading
from extract.rule import Finding
from netral.records import Span, Status

_REACH = 4
"""How many sentences back a count may stand of which a bare number tells a share, or whose area still holds."""

_PAGE = 20
"""How far back it may stand where the text says that it speaks of the whole: `dari total laporan tersebut`."""

_SHARES = ("member", "rest", "zero")
_SHARED = re.compile(r"\bdari\s+(?:total\s+)?$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Told:
    """A count already complete, with the sentence it stands in. `measure`: another election's, told for comparison."""

    count: Count
    span: Span
    sentence: int
    member: bool
    measure: bool = False


class Scene:
    """The counts of one article, completed in the order of the text."""

    def __init__(self, reading: Reading, drafts: list[Finding]) -> None:
        self._reading = reading
        self._drafts = sorted(drafts, key=lambda f: f.span.start)
        self._told: list[_Told] = []
        self.promoted: dict[Span, tuple[Status, Span]] = {}
        self._elections = elections.mentions(reading.text, reading.published)
        self._topics = Topics(reading)
        self._starts = [mention.span.start for mention in self._elections]
        days = [found.value.start for found in reading.found["date"] if found.value.precision == "day"]
        self._main = elections.main(self._elections, reading.text, reading.published, days)
        self._areas = Areas(reading)

    def complete(self, finding: Finding) -> Count | None:
        """The count of a draft; None if it turns out to be none, with the reason kept."""
        draft: Draft = finding.value
        sentence = self._reading.sentence_of(finding.span)
        clause = clause_of(self._reading, finding, self._drafts)
        if draft.form == "elliptical" and table.of_others(clause):
            self._refuse(finding, "a share of something else")
            return None
        total = self._total(draft, clause, sentence)
        if total is None and draft.form == "elliptical" and self._areas.beside(clause) is not None:
            total = self._beside(sentence)  # in Kabupaten Bogor more, four: another area's, not a share
        unit = draft.unit or (signs.unit_behind(clause) if total else None) or (total.count.unit if total else None)
        if unit is None:
            self._refuse(finding, "a share of no total")
            return None
        bare = draft.form == "elliptical" and draft.unit is None
        if bare and not signs.is_telling(clause, draft) and self._areas.beside(clause) is None:
            self._refuse(finding, "a bare number without a stage or an area")
            return None
        again = self._said_before(draft, clause)
        if again is not None:
            self._promote(again, clause)
            count = replace(again.count, unit=draft.unit or again.count.unit)  # its shares are called as it is now
            self._told.append(_Told(count, again.span, sentence, member=False))
            self._refuse(finding, "the same count said again")
            return None
        evidence: dict[str, Span] = {}
        told_last = (self._told[-1].count, self._told[-1].span) if self._told else None
        topic = self._topics.of(draft, clause, total.count if total else None, told_last, sentence)
        if topic is None:
            self._refuse(finding, "neither neutrality nor an election is spoken of")
            return None
        share = total or self._share_of(draft, clause, sentence)
        close = self._close(sentence)
        told = Beside(share.count if share else None, told_last, close.count if close else None)
        status = status_of(draft, unit, clause, told, evidence)
        if unit == "person" and status is None and not signs.of_violators(clause):
            self._refuse(finding, "persons of whom no stage of handling is said")
            return None
        whole = total or (share if signs.of_the_others(clause) else None)
        whole = None if signs.in_all(clause) else whole
        last = None if signs.in_all(clause) else self._close(sentence)  # a sum is of no single area
        before = (last.count, last.span, self._told[-1].member) if last else None
        election = self._election(finding, sentence, total or share, evidence)
        place, said_by = self._areas.of(finding, draft, clause, whole.count if whole else None, before, evidence)
        if share is not None:
            evidence["total"] = share.span
        count = Count(draft.value, draft.comparator, unit, status, topic, election, place, said_by, evidence)
        beside = total is not None and self._areas.beside(clause) is not None
        member = total is not None and (draft.form in ("member", "rest") or draft.place is not None or beside)
        member = member or (draft.form == "member" and self._in_row(finding))
        self._told.append(_Told(count, finding.span, sentence, member, self._is_measure(finding, sentence)))
        return count

    def _refuse(self, finding: Finding, reason: str) -> None:
        self._reading.refuse(finding.span, finding.rule, reason)

    def _total(self, draft: Draft, clause: Clause, sentence: int) -> _Told | None:
        """The count that this one is a share or a stage of: the last whole one close before; for an area's share the
        share before it, then the last total of the same unit."""
        if draft.form == "whole":
            return None
        of = clause.of_number()
        if of is not None:
            same = [told for told in self._told if told.count.value == of]
            return same[-1] if same else None
        if draft.form == "elliptical" and signs.in_all(clause) and self._told:
            return self._told[-1]  # jadi seluruhnya 11 orang: the sum of the shares told before
        in_table = draft.form == "member" or (draft.form == "zero" and draft.place is not None)
        if in_table:
            last = self._told[-1] if self._told else None
            if last and last.member and self._row_goes_on(clause, sentence, last):
                return last
            added = self._table_sum(draft)
            summed = [told for told in self._told if not told.member and told.count.value == added]
            summed = [told for told in summed if not (table.of_some(clause) and "total" in told.count.evidence)]
            if summed and sentence - summed[-1].sentence <= _PAGE:
                return summed[-1]
            unit = draft.unit or table.unit_before(clause)
            alike = [told for told in self._told if unit in (None, told.count.unit) and not told.member]
            alike = [told for told in alike if sentence - told.sentence <= _PAGE and not told.measure] or alike
            alike = [told for told in alike if told.count.value >= draft.value]
            if alike:  # a table that does not follow its total at once divides the whole, not one of its stages
                beside = [told for told in alike if told.sentence == alike[-1].sentence]
                # shares by stage are told beside one another: an area's share is of what they are shares of
                near = sentence - alike[-1].sentence <= 1 and len({told.count.status for told in beside}) == 1
                return max(beside if near else alike, key=lambda told: told.count.value)
            if draft.unit not in (None, "person"):
                return None
        whole = [told for told in self._told if not told.member and told.count.value >= draft.value]
        reach = _PAGE if table.of_all(clause) or draft.form == "rest" else _REACH
        return whole[-1] if whole and sentence - whole[-1].sentence <= reach else None

    def _share_of(self, draft: Draft, clause: Clause, sentence: int) -> _Told | None:
        """`dari 67 kasus, sekitar 20 kasus terkait netralitas`: a share that repeats its unit."""
        last = self._told[-1] if self._told else None
        if draft.form != "whole" or last is None:
            return None
        if signs.of_the_others(clause):
            alike = [told for told in self._told if not told.member and told.count.unit == draft.unit]
            return max(alike, key=lambda told: told.count.value, default=None)
        if (
            table.listed(clause)
            and sentence - last.sentence <= 1
            and not last.member
            and last.count.value > draft.value
        ):
            return last
        if last.sentence != sentence:
            return None
        first = next(told for told in self._told if told.sentence == sentence)
        return first if table.after_from(clause, first.span) and first.count.value >= draft.value else None

    def _table_sum(self, draft: Draft) -> int:
        """What the areas of a table add up to, with what is left of it: its total is the count of that value."""
        drafts: list[Draft] = [finding.value for finding in self._drafts]
        first = last = next(index for index, other in enumerate(drafts) if other is draft)
        while first and drafts[first - 1].form in _SHARES:
            first -= 1
        while last + 1 < len(drafts) and drafts[last + 1].form in _SHARES:
            last += 1
        return sum(other.value for other in drafts[first : last + 1])

    def _row_goes_on(self, clause: Clause, sentence: int, last: _Told) -> bool:
        if sentence == last.sentence or table.item_after(clause, last.span):
            return True
        return sentence - last.sentence == 1 and table.goes_on(clause)

    def _in_row(self, finding: Finding) -> bool:
        """Whether another area's share stands beside a share in its sentence: a table, also where no total is told."""
        at = next(index for index, other in enumerate(self._drafts) if other is finding)
        beside = self._drafts[max(0, at - 1) : at] + self._drafts[at + 1 : at + 2]
        sentence = self._reading.sentence_of(finding.span)
        return any(d.value.form == "member" and self._reading.sentence_of(d.span) == sentence for d in beside)

    def _said_before(self, draft: Draft, clause: Clause) -> _Told | None:
        """`dari 29 ASN tersebut`: the count of the same value told before."""
        if not signs.of_that_number(clause) or draft.place is not None:
            return None
        same = [told for told in self._told if told.count.value == draft.value]
        return max(same, key=lambda told: (not told.member, told.span.start), default=None)

    def _beside(self, sentence: int) -> _Told | None:
        last = self._told[-1] if self._told else None
        return last if last and sentence - last.sentence <= 1 else None

    def _promote(self, told: _Told, clause: Clause) -> None:
        """A number said again may have come further: `empat laporan itu sudah naik ke BKN` (GUIDE: the furthest).
        Not so `tiga dari empat laporan`: three of them have."""
        if _SHARED.search(clause.earlier):
            return
        for stage, span in clause.stages():
            if is_further(stage, told.count.status):
                self.promoted[told.span] = (stage, span)

    def _is_measure(self, finding: Finding, sentence: int) -> bool:
        """`naik dibanding Pilkada 2020 yang sebanyak 41 kasus`: no table divides the 41."""
        here = self._reading.sentences[sentence]
        return any(m.compared and here.covers(m.span) and m.span.end <= finding.span.start for m in self._elections)

    def _close(self, sentence: int) -> _Told | None:
        """The count told last that is no area's share, if it is close."""
        whole = [told for told in self._told if not told.member and told.count.value]
        return whole[-1] if whole and sentence - whole[-1].sentence <= _REACH else None

    def _election(self, finding: Finding, sentence: int, total: _Told | None, evidence: dict[str, Span]) -> str | None:
        """The dated election nearest in the sentence, that of the total, of the paragraph so far, of the article."""
        here = self._reading.sentences[sentence]
        inside = [mention for mention in self._elections if here.covers(mention.span) and mention.dated]
        before = [mention for mention in inside if mention.span.start < finding.span.start]
        inside = [mention for mention in inside if not mention.compared]
        if before or inside:
            pick = before[-1] if before else inside[0]
        elif total is not None:
            return total.count.election
        else:
            index = bisect_right(self._starts, finding.span.start)
            paragraph = self._reading.text.rfind("\n", 0, finding.span.start)
            earlier = [m for m in self._elections[:index] if m.span.start > paragraph and m.dated and not m.compared]
            if not earlier:
                return self._main
            pick = earlier[-1]
        evidence["election"] = pick.span
        return pick.key
