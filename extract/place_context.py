"""Which of several areas a name means, by what else the article names."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

from extract.gazetteer import Candidate, fold
from extract.reading import Reading
from extract.rule import Finding
from netral.records import Span

_REGENCY_WORDS = re.compile(r"\b(?:bupati|wabup|pemkab|kabupaten)\b", re.IGNORECASE)
_CITY_WORDS = re.compile(r"\b(?:wali\s?kota|pemkot|pemko)\b", re.IGNORECASE)

_REGIONAL = re.compile(r"\b(?:Kanreg|Kantor\s+Regional)\s+[IVX\d]+\s+(?:BKN\s+|Badan\s+Kepegawaian\s+Negara\s+)?\Z")
_OFFICE = 60
"""How long the name of such an office may be: `Kantor Regional IX Badan Kepegawaian Negara`."""

_ROW = 12
"""How far behind an area of a table its number may begin."""

Decision = tuple[Candidate | None, str]
UNDECIDED = "regency or city? nothing in the article decides"
"""Why a name that a regency and a city share is no place."""


@dataclass(frozen=True, slots=True)
class _Firm:
    span: Span
    candidate: Candidate


class Context:
    """The places that are certain, and choices by them."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._firm: list[_Firm] = []
        self._codes: set[str] = set()
        self._provinces: Counter[str] = Counter()

    def add(self, span: Span, candidate: Candidate) -> None:
        """A place that needed no context."""
        self._firm.append(_Firm(span, candidate))
        self._codes.add(candidate.area.code)
        if candidate.area.code != "ID":
            self._provinces[candidate.area.code[:2]] += 1

    @property
    def _outlet(self) -> str | None:
        return self._reading.article.outlet_area

    def choose(self, finding: Finding, surface: str, fitting: list[Candidate]) -> Decision:
        """The candidate meant, or None and why it cannot be told. `surface` is the folded name."""
        if all(c.area.kind == "district" for c in fitting):
            return self._district(finding, fitting)
        here = self._local(fitting)
        if here is not None:
            return here, "a district of a regency of the article, and the larger namesake is far away"
        fitting = [c for c in fitting if c.area.kind != "district"]
        if len({c.area.code for c in fitting}) == 1:
            return fitting[0], "the only area of that name"
        return self._namesakes(finding, surface, fitting)

    def _local(self, fitting: list[Candidate]) -> Candidate | None:
        """The one district of the article's regencies, where all larger areas of the name lie in other provinces."""
        codes, provinces = self._codes, self._provinces
        districts = [c for c in fitting if c.area.kind == "district" and c.area.code[:5] in codes]
        larger = [c for c in fitting if c.area.kind != "district"]
        if len(districts) == 1 and not any(c.area.code[:2] in provinces for c in larger):
            return districts[0]
        return None

    def _district(self, finding: Finding, fitting: list[Candidate]) -> Decision:
        """A district counts if its regency is named in the article; with a type word also if it is the only one
        of its name in the country or in a province of the article."""
        regencies = {code[:5] for code in self._codes if len(code) >= 5}
        if self._outlet and len(self._outlet) >= 5:
            regencies.add(self._outlet[:5])
        inside = [c for c in fitting if c.area.code[:5] in regencies]
        if len(inside) == 1:
            return inside[0], "its regency is named"
        if len(inside) > 1:
            return self._nearest(finding, inside)
        if not finding.value.vouched or finding.value.dateline:
            return None, "a district's name, but its regency is not in the article"
        provinces = self._provinces
        near = [c for c in fitting if c.area.code[:2] in provinces]
        pool = near or fitting
        if len(pool) == 1:
            return pool[0], "the only district of that name" + (" in the province" if near else "")
        return None, f"{len(fitting)} districts bear this name and no regency of the article decides"

    def _nearest(self, finding: Finding, inside: list[Candidate]) -> Decision:
        """Of districts in several named regencies, the one whose regency was named last before it, else first after."""
        by_code = {c.area.code[:5]: c for c in inside}
        firm = [f for f in self._firm if f.candidate.area.code[:5] in by_code and len(f.candidate.area.code) == 5]
        before = [f for f in firm if f.span.start <= finding.span.start]
        pick = (
            max(before, key=lambda f: f.span.start) if before else min(firm, key=lambda f: f.span.start, default=None)
        )
        if pick is None:
            return None, "districts of this name lie in several regencies of the article"
        return by_code[pick.candidate.area.code], "its regency is the nearest named"

    def _namesakes(self, finding: Finding, surface: str, fitting: list[Candidate]) -> Decision:
        """A regency and a city, or a province and its capital, of one name."""
        codes = {c.area.code for c in fitting}
        same = [f for f in self._firm if f.candidate.area.code in codes and fold(f.candidate.area.bare) == surface]
        decided = {f.candidate.area.code for f in same}
        capital = next((c for c in fitting if c.area.code in _CAPITALS), None)
        if finding.value.dateline and capital is not None and not self._about_only(decided):
            return capital, "a dateline names a town: the capital of the province"
        if capital is not None and _REGIONAL.search(self._reading.text[: finding.span.start][-_OFFICE:]):
            return capital, "a regional office of the state sits in the capital"
        twin = self._other_row(finding, fitting, same)
        if twin is not None:
            return twin, "the other row of the table is the city of that name"
        if len(decided) == 1:
            return _of(fitting, same[0]), "named in full elsewhere"
        if len(decided) > 1:
            before = [f for f in same if f.span.start < finding.span.start]
            cities = [f for f in same if f.candidate.area.kind == "city"]
            if finding.value.dateline and cities:
                return _of(fitting, cities[0]), "a dateline names a town"
            if before:
                return _of(fitting, max(before, key=lambda f: f.span.start)), "the one named last before"
            return None, "the article names both areas of that name"
        provinces = [c for c in fitting if c.area.kind == "province"]
        if provinces:
            return provinces[0], "the province, of which the others are parts"
        here = self._provinces
        near = [c for c in fitting if c.area.code[:2] in here] or fitting
        if len({c.area.code for c in near}) == 1:
            return near[0], "the one in a province of the article"
        at_outlet = [c for c in near if self._outlet and c.area.code.startswith(self._outlet[:5])]
        if len(at_outlet) == 1:
            return at_outlet[0], "the outlet's own area"
        return self._by_office_words(near)

    def _other_row(self, finding: Finding, fitting: list[Candidate], same: list[_Firm]) -> Candidate | None:
        """`Kediri 5, Kota Kediri 2`: of two rows of a table, the one without `Kota` is the regency."""
        here = self._reading.sentences[self._reading.sentence_of(finding.span)]
        rows = [f for f in same if here.covers(f.span) and f.candidate.area.kind == "city" and self._counted(f.span)]
        regencies = [c for c in fitting if c.area.kind == "regency"]
        return regencies[0] if rows and len(regencies) == 1 and self._counted(finding.span) else None

    def _counted(self, span: Span) -> bool:
        return bool(self._reading.within("number", Span(span.end, min(span.end + _ROW, len(self._reading.text)))))

    def _about_only(self, decided: set[str]) -> bool:
        """Whether those are the only regencies and cities of the article."""
        return bool(decided) and {code for code in self._codes if len(code) == len("11.01")} == decided

    def _by_office_words(self, near: list[Candidate]) -> Decision:
        """`pemkab`, `bupati` without a name, or `pemkot`, `wali kota`, tell which one the article is about."""
        text = self._reading.text
        regency, city = bool(_REGENCY_WORDS.search(text)), bool(_CITY_WORDS.search(text))
        if regency != city:
            kind = "regency" if regency else "city"
            fit = [c for c in near if c.area.kind == kind]
            if len(fit) == 1:
                return fit[0], f"the article speaks of a {kind} only"
        capitals = [c for c in near if c.area.kind == "city" and c.area.code in _CAPITALS]
        if len(capitals) == 1:
            return capitals[0], "the capital of the province"
        return None, UNDECIDED


def _of(fitting: list[Candidate], firm: _Firm) -> Candidate:
    """The candidate of the area that is firm elsewhere: how that one was named says nothing of this one."""
    return next(c for c in fitting if c.area.code == firm.candidate.area.code)


# The cities that are seats of provinces and share their name with a regency.
_CAPITALS = {"32.73", "33.74", "36.73", "53.71", "75.71", "91.71", "96.71"}
