"""The clause of a number: from what ends the count before it to what begins the next one."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from extract.count import Draft
from extract.count_words import stages
from extract.reading import Reading
from extract.rule import Finding
from netral.records import Span, Status

_BREAK = re.compile(
    r"[;:]|,\s*(?:sedangkan|sementara|adapun|(?:tetapi|tapi|namun)(?!\s+(?:kemudian|akhirnya|belakangan|lalu|proses\w*|kasus\w*|perkara\w*|laporan\w*|telah|sudah|di\w+))|lalu|padahal|meski)\b|[”\"]\s*,?\s*(?=\w+)|\s-\s",
    re.I,
)
_JOINT = re.compile(
    r",\s*(?:dan|serta|lalu|disusul|kemudian)?\b|\s+(?:dan|serta|disusul|sementara|sedangkan|atau)\s+", re.I
)
_END = re.compile(r"[;:]")
_BECAUSE = re.compile(r"\s*(?:karena|lantaran|sebab|akibat|usai|setelah)\b", re.IGNORECASE)
_OF_NUMBER = re.compile(r"\s*(?:orang\s+)?(?:dari|di\s?antara)\s+(?:total\s+|ke-?)?(?=\w)", re.IGNORECASE)
_HAPPENED = re.compile(
    r"\b(?:sejak|sejauh\s+ini|hingga\s+kini|sampai\s+(?:kini|sekarang)|telah\s+terjadi|sudah\s+terjadi)\b",
    re.IGNORECASE,
)
"""`memperkirakan 20 dugaan terjadi sejak Agustus`: an estimate of what has been, no forecast."""
_FROM_THOSE = re.compile(r"\W*dari\s+(?:yang|jumlah|total|semua|seluruh)\b[^,]*,", re.IGNORECASE)
"""`Dari yang diteruskan, KASN menyatakan 64 terbukti`: what the whole had come to."""
_TOGETHER = re.compile(r"[\s,]*(?:dan|serta|,)?\s*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Clause:
    """Text around a number: `earlier` up to it, `own` the match itself, `later` after it; all inside one sentence."""

    reading: Reading
    left: int
    start: int
    end: int
    right: int
    sentence: Span
    first: bool

    @property
    def earlier(self) -> str:
        """The clause before the number."""
        return self.reading.text[self.left : self.start]

    @property
    def later(self) -> str:
        """The clause after the number and its unit."""
        return self.reading.text[self.end : self.right]

    @property
    def text(self) -> str:
        """The whole clause."""
        return self.reading.text[self.left : self.right]

    @property
    def behind(self) -> str:
        """What follows in the sentence, the clause itself left out."""
        return self.reading.text[self.right : self.sentence.end]

    def of_number(self) -> int | None:
        """`tiga dari empat kasus`: the number of the total."""
        after = _OF_NUMBER.match(self.reading.text, self.end)
        if after is None:
            return None
        found = self.reading.within("number", Span(after.end(), min(len(self.reading.text), after.end() + 24)))
        return found[0].value.value if found and found[0].span.start == after.end() else None

    def without_old_predictions(self, found: list[tuple[Status, Span]]) -> list[tuple[Status, Span]]:
        """A prediction that another stage separates from the number was of another number."""
        found = [(stage, span) for stage, span in found if stage != "predicted" or not _HAPPENED.search(self.later)]
        nearer = [span for stage, span in found if stage != "predicted" and span.end <= self.start]
        last = max((span.start for span in nearer), default=-1)
        return [(stage, span) for stage, span in found if stage != "predicted" or span.start > last]

    def stages_behind(self) -> list[tuple[Status, Span]]:
        """Stages later in the sentence: `dua ASN di Kota A dan lima ASN di Kota B diteruskan`."""
        return [(stage, Span(self.right + a, self.right + b)) for stage, a, b in stages(_END.split(self.behind)[0])]

    def stages(self) -> list[tuple[Status, Span]]:
        """The stages that the clause names; of the parts between commas the nearest that names one, on either side.
        Behind another count of the sentence what follows the number goes before what stands between the two."""
        later = self._nearest_part(self.start, self.right, forward=True)
        if later and not self.first and not _BECAUSE.match(self.later):
            return later
        return later + self._nearest_part(self.left, self.start, forward=False)

    def _nearest_part(self, start: int, end: int, *, forward: bool) -> list[tuple[Status, Span]]:
        text = self.reading.text[start:end]
        cuts = [0, *(m.end() for m in re.finditer(r",", text)), len(text)]
        parts = list(pairwise(cuts))
        for low, high in parts if forward else reversed(parts):
            if not forward and _FROM_THOSE.match(text[low:high]):
                continue
            found = stages(text[low:high])
            if found:
                return [(stage, Span(start + low + a, start + low + b)) for stage, a, b in found]
        return []


def clause_of(reading: Reading, finding: Finding, drafts: list[Finding]) -> Clause:
    """The clause of a draft among all drafts of the article."""
    sentence = reading.sentences[reading.sentence_of(finding.span)]
    draft: Draft = finding.value
    start, end = finding.span.start, finding.span.end
    if draft.form == "elliptical":
        start, end = draft.number.start, draft.number.end
    others = [d.span for d in drafts if sentence.covers(d.span) and not d.span.overlaps(finding.span)]
    before = [s for s in others if s.end <= start]
    after = [s for s in others if s.start >= end]
    of = _OF_NUMBER.match(reading.text, end)
    if of and after and of.end() == after[0].start:
        after = after[1:]  # tiga dari empat kasus sudah direkomendasikan: the stage is that of the three
    left, first = sentence.start, start
    # counts that only a conjunction joins share the verb before the first: memproses delapan kades dan dua polisi
    while before and _TOGETHER.fullmatch(reading.text, before[-1].end, first):
        first = before.pop().start
    if before:
        left = _last_joint(reading.text, before[-1].end, first)
    right = sentence.end
    if after:
        right = _cut_before(reading.text, end, after[0].start)
    for match in _BREAK.finditer(reading.text, left, start):
        left = match.end()
    found = _BREAK.search(reading.text, end, right)
    if found:
        right = found.start()
    return Clause(reading, min(left, start), start, end, max(right, end), sentence, first=not before)


def _last_joint(text: str, low: int, high: int) -> int:
    """After the last comma or conjunction between two counts; what stands before belongs to the earlier one."""
    joints = list(_JOINT.finditer(text, low, high))
    return joints[-1].end() if joints else low


def _cut_before(text: str, low: int, high: int) -> int:
    joints = list(_JOINT.finditer(text, low, high))
    return joints[-1].start() if joints else high
