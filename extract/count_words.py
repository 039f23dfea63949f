"""What stands around a number that counts cases: hopes, other matters, stages of handling."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from extract import lexicon
from extract.office import area_of
from extract.rule import Finding
from extract.tape import Match
from extract.values import NumberValue
from netral.records import Status, Topic, Unit


@cache
def _statuses() -> dict[str, Status]:
    return {" ".join(form.split()): stage for form, stage in lexicon.classes()["statuses"].items()}


def _spaced(form: str) -> str:
    """A verb whose prefix di- may stand apart, as newspapers often write it: `di hentikan`."""
    words = [re.escape(word) for word in form.split()]
    if words[0].startswith("di") and len(words[0]) > 4:
        words[0] = r"di\s?" + words[0][2:]
    return r"\s+".join(words)


STATUS = "(?:" + "|".join(_spaced(form) for form in sorted(_statuses(), key=lambda f: (-len(f), f))) + r")(?:nya)?\b"
"""Any word that tells a stage of handling."""

_STATUS = re.compile(rf"\b{STATUS}", re.IGNORECASE)
_HOPE = re.compile(rf"\b{lexicon.pattern('hopes')}(?:nya)?\b[^.;]{{0,60}}$", re.IGNORECASE)
_OTHER = re.compile(rf"^\W*(?:\w+\s+)?({lexicon.pattern('other_matters')})\b", re.IGNORECASE)


def stages(text: str) -> list[tuple[Status, int, int]]:
    """The stages named in a text, with where each stands."""
    found: list[tuple[Status, int, int]] = []
    for match in _STATUS.finditer(text):
        word = re.sub(r"^di\s", "di", " ".join(match[0].lower().split()))
        stage = _statuses().get(word) or _statuses().get(word.removesuffix("nya"))
        if stage is not None:
            if _NOT.search(text, 0, match.start()):
                continue
            if word in _RECEIVING and not _RECEIVED.match(text, match.end()):
                continue  # 312 pegawai menerima SK
            if stage == "sanctioned" and _WANTED.search(text, 0, match.start()):
                continue
            recommended = stage == "sanctioned" and found and found[-1][0] == "referred"
            if recommended and match.start() - found[-1][2] <= _CONTENT:
                continue  # direkomendasikan untuk disanksi: the sanction is what is recommended
            found.append((stage, match.start(), match.end()))
    return found


_CONTENT = 30
_RECEIVING = ("menerima", "terima")
_RECEIVED = re.compile(
    r"(?:\W+[\w.,()/-]+){0,6}?\W+(?:laporan|aduan|pengaduan|kasus|temuan|dugaan|pelanggaran|perkara)\b", re.IGNORECASE
)
_NOT = re.compile(
    r"\b(?:belum|tidak|tak|bukan|tanpa)\s+(?:(?:pernah|ada\s+yang|juga|bisa|dapat|sempat|akan)\s+)?\Z", re.IGNORECASE
)
_WANTED = re.compile(
    r"\b(?:untuk|agar|supaya|guna|terancam|harus|bakal|akan|bisa|dapat)\s+(?:segera\s+|juga\s+)?\Z", re.IGNORECASE
)


def dateline_covers(match: Match, place: Finding) -> bool:
    """`JAMBI - Sebanyak 999 pelanggaran`: the town of the dateline owns no number."""
    dateline = match.reading.article.dateline
    return dateline is not None and dateline.overlaps(place.span)


def counts_for_itself(match: Match, place: Finding) -> bool:
    """`Bawaslu Jateng mencatat 30 dugaan`: the body of that area counts, it is no area of a table."""
    found = match.reading.found
    return any(body.span.end <= place.span.start <= body.span.end + 16 for body in found["body"]) or any(
        office.span.covers(place.span) for office in found["office"]
    )


def distinct(places: Sequence[Finding]) -> list[Finding]:
    """Areas without the abbreviation behind the name: `Penajam Paser Utara (PPU)` is one."""
    return [place for at, place in enumerate(places) if not at or area_of(place).code != area_of(places[at - 1]).code]


def counted(number: Finding) -> NumberValue | None:
    """The value of a number that says how many; None for years, laws, money, percentages, ranges, articles."""
    value: NumberValue = number.value
    return value if value.kind in ("count", "zero") else None


def hoped(match: Match) -> bool:
    """Whether a hope, target or warning stands before the match in its clause."""
    return _HOPE.search(match.before(90)) is not None


def other_matter(match: Match, within: str = "") -> str | None:
    """The word that shows that cases of something else are counted."""
    found = _OTHER.search(within) or _OTHER.search(match.after(40))
    return found[1] if found else None


def noun_unit(noun: str) -> tuple[Unit | None, Topic | None]:
    """The unit and topic that a noun beside a number gives; `orang` gives the unit only, an empty one nothing."""
    folded = " ".join(noun.lower().split())
    if not folded:
        return None, None
    unit: Unit | None = lexicon.classes()["count_units"].get(folded)
    if unit is not None:
        return unit, None
    topic: Topic | None = lexicon.classes()["count_persons"].get(folded)
    return "person", topic


_PERSON_STATUS_BEFORE = 90


def status_in_sentence(match: Match) -> bool:
    """Whether a stage of handling is said in the clause of the match: after it, or as a verb before it."""
    after = re.split(r"[;:.]", match.after(140))[0]
    before = re.split(r"[;:.]", match.before(_PERSON_STATUS_BEFORE))[-1]
    return bool(stages(after) or stages(before))
