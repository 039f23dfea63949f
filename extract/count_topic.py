"""What a count is about: the neutrality of civil servants, of village staff, of the forces, or the election at large.

Nearest first: the words beside the number, its clause, the count it is a share of, the sentences around, the article.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cached_property

from extract import count_signs as signs
from extract.count import Count, Draft
from extract.count_clause import Clause
from extract.reading import Reading
from netral.records import Span, Topic

_SHARE = re.compile(
    r"dari\s+(?:jumlah|total|angka|keseluruhan|semua|seluruh)\b"
    r"|(?:\w+\s+){0,2}(?:pelanggaran|kasus|laporan|temuan)\s+(?:itu|tersebut)\s*,?\s*(?:di\s?antaranya|antara\s+lain)\b",
    re.IGNORECASE,
)
_VILLAGE = re.compile(
    r"\b(?:kepala desa|kades|perangkat desa|aparat(?:ur)? desa|kepala kampung|keuchik)\b", re.IGNORECASE
)
_FORCES = re.compile(
    r"\b(?<!ke )(?<!kepada )(?<!oleh )(?<!penyidik )"
    r"(?:anggota (?:polri|tni)|tni|polri|polisi|prajurit|polda|polres|kodim)\b",
    re.IGNORECASE,
)
_SERVANTS = re.compile(r"\b(?:asn|pns|pppk|aparatur sipil|pegawai negeri|camat|lurah|guru|netralitas)\b", re.IGNORECASE)
_ALIKE = re.compile(r"\b(?:serupa|sejenis|semacam)\b", re.IGNORECASE)
_THEIRS = re.compile(r"\bnetralitas\s+(?:asn|pns|pegawai|aparatur)", re.IGNORECASE)
_ELECTION = re.compile(
    r"\bpelanggaran\s+(?:(?:selama|pada|di|dalam|saat|sepanjang|tahapan|tahap|masa|pelaksanaan|serentak)\s+){0,3}"
    r"(?:pemilu|pilkada|pemilihan|kampanye|administrasi)\b",
    re.IGNORECASE,
)
_SUBSET = re.compile(
    r"(?:\d|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|puluh|belas)\s+(?:(?:kasus|laporan|di\s?antaranya)\s+)*"
    r"(?:(?:dugaan\s+)?pelanggaran\s+)?(?:soal|terkait|menyangkut|tentang|mengenai|adalah|kasus|dilakukan|melibatkan)\s+(?:\w+\s+){0,2}"
    r"(?:netralitas|asn|pns)",
    re.IGNORECASE,
)
_OWN_SERVANTS = re.compile(r"\b(?:asn|pns|pppk|aparatur sipil negara|pegawai negeri)\b(?!,? melainkan)", re.IGNORECASE)
_NAMED: tuple[tuple[re.Pattern[str], Topic], ...] = (
    (re.compile(r"\bnetralitas\s+(?:asn|pns|aparatur)", re.IGNORECASE), "asn_neutrality"),
    (_VILLAGE, "village_neutrality"),
    (_SERVANTS, "asn_neutrality"),
    (_FORCES, "forces_neutrality"),
    (_ELECTION, "election"),
)
"""What a clause names, the plainest first."""


class Topics:
    """The topics of the counts of one article."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._starts = [span.start for span in reading.sentences]

    def of(
        self, draft: Draft, clause: Clause, total: Count | None, before: tuple[Count, Span] | None, sentence: int
    ) -> Topic | None:
        """The topic of a count; `total` is the count it is a share of, `before` the one told last."""
        if draft.topic is not None:
            return draft.topic
        if (draft.form == "whole" and self._superset(clause)) or signs.of_other_kind(clause):
            return "election"
        named = _named_in(clause.text)
        if named is not None:
            return named
        if signs.of_members(clause) and _FORCES.search(self._reading.text[clause.sentence.start : clause.sentence.end]):
            return "forces_neutrality"
        if total is not None:
            return total.topic
        if (
            before is not None
            and "total" not in before[0].evidence
            and _named_in(self._reading.text[before[1].end : clause.start]) is None
        ):
            return before[0].topic  # nothing else has been spoken of since
        around = self._reading.sentences
        first, last = max(0, sentence - 2), min(len(around) - 1, sentence + 1)
        near = self._reading.text[around[first].start : around[last].end]
        named = _named_in(near)
        if named is not None:
            return named
        told = draft.unit in ("report", "finding", "violation") or bool(clause.stages() or _ALIKE.search(clause.text))
        return "asn_neutrality" if before or (told and self._about_servants) else None

    @cached_property
    def _about_servants(self) -> bool:
        """Whether the headline or the lead speaks of civil servants, or the text of their neutrality."""
        head = self._reading.text[: self._reading.sentences[min(4, len(self._reading.sentences) - 1)].end]
        return _SERVANTS.search(head) is not None or _THEIRS.search(self._reading.text) is not None

    def _superset(self, clause: Clause) -> bool:
        """`dari 67 kasus temuan, sekitar 20 kasus terkait netralitas ASN`: the 67 are of every kind, also where the
        share is told in a sentence of its own (`Dari jumlah tersebut, ...`)."""
        behind = clause.behind
        following = self._reading.sentences[bisect_right(self._starts, clause.end) :][:2]
        behind += "".join(text for span in following if _SHARE.match(text := self._reading.text[span.start : span.end]))
        return _SUBSET.search(behind) is not None and _SERVANTS.search(clause.text) is None


def _named_in(text: str) -> Topic | None:
    """What a passage names. Civil servants among others give the topic: mixed totals are theirs (GUIDE)."""
    for pattern, topic in _NAMED:
        if pattern.search(text):
            return "asn_neutrality" if topic == "village_neutrality" and _OWN_SERVANTS.search(text) else topic
    return None
