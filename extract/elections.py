"""Elections named in a text: `Pilkada 2020`, `Pemilu Serentak 2024`, `Pilgub Sumut 2018` -> `pilkada-2018`."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from netral.records import Span

_KIND = (
    r"Pemilu(?:kada)?|Pilkada|Pilgub|Pilbup|Pilwali|Pilwalkot|Pilwako|Pilwakot|Pilpres|Pileg|Pemilihan\s+Umum(?!\s+\(?KPU)"
    r"|[Pp]emilihan(?=\s+(?:[Tt]ahun\s+)?20\d\d)|Pemilihan\s+(?:Kepala\s+Daerah|Gubernur|Bupati|Wali\s*Kota|Serentak|Presiden|Legislatif)"
)
_MENTION = re.compile(
    # not inside a body's name: Badan Pengawas Pemilu, Komisi Pemilihan Umum
    rf"(?<!(?i:pengawas) )(?<!(?i:penyelenggara) )(?<!(?i:panitia) )(?<!(?i:komisi) )\b(?P<kind>(?i:{_KIND}))"
    r"(?:(?P<between>(?:\s+\((?:Pemilu|Pilkada|Pilgub|Pilwako|Pilwali|Pilbup|Pileg|Pilpres|Pemilukada)\))?"
    r"(?:\s+(?:[Ss]erentak|[Nn]asional|[Tt]ahun|kota|provinsi|[A-Z][\w-]+)){0,5}?)\s*\(?(?P<year>(?:20|19)\d\d))?",
)
# Voting days. Source: the KPU's regulations on the stages (tahapan) of each election.
_VOTES = {
    date(2014, 4, 9): "pemilu-2014",
    date(2014, 7, 9): "pemilu-2014",
    date(2015, 12, 9): "pilkada-2015",
    date(2017, 2, 15): "pilkada-2017",
    date(2018, 6, 27): "pilkada-2018",
    date(2019, 4, 17): "pemilu-2019",
    date(2020, 12, 9): "pilkada-2020",
    date(2024, 2, 14): "pemilu-2024",
    date(2024, 11, 27): "pilkada-2024",
}
_COMPARED = re.compile(
    r"\b(?:dibanding(?:kan)?|ketimbang|daripada|(?:ber)?beda\s+dengan|(?:naik|turun|meningkat|menurun|berkurang)\s+dari)"
    r"\s+(?:\w+\s+){0,2}$",
    re.IGNORECASE,
)
_NEAR = 50
_SOON = 2
"""Elections further ahead than so many years are hoped for, not reported on."""
_YEARS = {"pemilu": (2009, 2014, 2019, 2024), "pilkada": (2015, 2017, 2018, 2020, 2024)}


@dataclass(frozen=True, slots=True)
class Election:
    """A mention of an election; `key` is `pemilu-2024` or `pilkada-2020`, `dated` whether the year was written,
    `compared` whether it is only the measure of another (`naik dibanding Pilkada 2020`)."""

    key: str
    span: Span
    dated: bool
    compared: bool = False


def mentions(text: str, published: date | None) -> list[Election]:
    """All mentions in order. Without a year the election of that kind nearest to the publication is meant."""
    found = []
    for match in _MENTION.finditer(text):
        kind = "pemilu" if _is_general(match["kind"]) else "pilkada"
        end = match.end() if match["year"] else match.end("kind")
        if match["year"]:
            compared = _COMPARED.search(text[max(0, match.start() - _NEAR) : match.start()]) is not None
            found.append(Election(f"{kind}-{match['year']}", Span(match.start(), end), True, compared))
        elif published is not None:
            found.append(Election(f"{kind}-{_nearest(kind, published)}", Span(match.start(), end), False))
    return found


def _is_general(kind: str) -> bool:
    folded = " ".join(kind.lower().split())
    return folded in ("pemilu", "pilpres", "pileg", "pemilihan umum", "pemilihan presiden", "pemilihan legislatif")


def _nearest(kind: str, published: date) -> int:
    """The election of the kind whose vote is nearest: the coming one from half a year after the last."""
    years = _YEARS[kind]
    coming = [year for year in years if year >= published.year]
    past = [year for year in years if year < published.year]
    if coming and (not past or coming[0] - published.year <= published.year - past[-1]):
        return coming[0]
    return past[-1] if past else coming[0]


_LOCAL = re.compile(
    r"\b(?:cabup|cagub|cawalkot|paslon|calon (?:wakil )?(?:bupati|gubernur|wali ?kota)|pasangan calon)\b", re.IGNORECASE
)
_VOTING = re.compile(r"\b(?:pemungutan suara|pencoblosan|masa tenang|masa kampanye|hari tenang)\b", re.IGNORECASE)
_RUNNING = re.compile(
    r"\b(?:caleg|calon\s+legislatif|capres|cawapres|calon\s+(?:wakil\s+)?presiden|paslon|pasangan\s+calon|peserta\s+pemilu)\b",
    re.I,
)
_AHEAD = timedelta(days=100)
"""How soon a vote must come that an article means without naming it."""
_PAST = timedelta(days=270)
"""An election longer ago than this is mostly named for comparison."""


def main(found: list[Election], text: str, published: date | None, days: Iterable[date]) -> str | None:
    """The election an article is about: what it names most, dated mentions and voting days counting more and bygone
    elections less; candidates for head of region tell where no election is named."""
    weights: dict[str, float] = {}
    for mention in found:
        if published is not None and int(mention.key[-4:]) > published.year + _SOON:
            continue
        weights[mention.key] = weights.get(mention.key, 0) + (2 if mention.dated else 1)
    for day in set(days) & set(_VOTES):
        weights[_VOTES[day]] = weights.get(_VOTES[day], 0) + 3
    ahead = [_VOTES[day] for day in sorted(_VOTES) if published and timedelta() <= day - published <= _AHEAD][:1]
    for key in set(ahead) & set(weights):
        weights[key] += 2
    if published is not None and weights and _LOCAL.search(text):
        coming = f"pilkada-{_nearest('pilkada', published)}"
        weights[coming] = weights.get(coming, 0) + 1.5
    if published is not None:
        gone = {key for day, key in _VOTES.items() if published - day > _PAST}
        weights = {key: weight * (0.25 if key in gone else 1) for key, weight in weights.items()}
    if weights:
        return max(weights, key=weights.__getitem__)
    if published is None:
        return None
    if ahead and (_VOTING.search(text) or _RUNNING.search(text)):
        return ahead[0]
    if _LOCAL.search(text):
        return f"pilkada-{_nearest('pilkada', published)}"
    return None
