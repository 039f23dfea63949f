"""Whose count it is: the area beside the number, that of its clause, of its total, of whoever speaks."""

from __future__ import annotations

import re

from extract import elections
from extract.count import Count, Draft
from extract.count_clause import Clause
from extract.count_voices import Voice, voices
from extract.nationwide import speaker_of_provinces
from extract.office import area_of
from extract.reading import Reading
from extract.rule import Finding
from netral.records import Span

_NATIONAL = re.compile(
    r"\b(?:(?<!kepegawaian )(?<!komisi )(?<!ketahanan )nasional|se-?\s?indonesia|seluruh\s+indonesia|di\s+indonesia)\b",
    re.I,
)
_SPREAD = re.compile(r"\b(?:tersebar|(?:daerah|kabupaten|kota|wilayah)\s+lain)", re.IGNORECASE)
_THAT_AREA = re.compile(r"\b(?:kota|kabupaten|daerah|wilayah)\s+(?:itu|tersebut)\b|\bdi\s+sana\b", re.IGNORECASE)
_EXAMPLES = re.compile(r"\b(?:antara\s+lain|di\s?antaranya|misalnya|seperti|termasuk)\b", re.IGNORECASE)
_LIST = re.compile(
    r"\s*(?:,|,?\s*(?:dan|serta|maupun|&))\s*(?:(?:dan|serta)\s+)?(?:(?:Kabupaten|Kab\.|Kota|Provinsi)\s+)?"
)
_ROW = 12
_AT = re.compile(
    r"(?:^|\b(?:di|dari|se|untuk|oleh|lingkungan|lingkup|pemkab|pemkot|pemko|pemprov|pemerintah|wilayah|asn|pns|orang|pegawai)"
    r"(?:\s+(?:kabupaten|kota|provinsi))?)[\s-]*$",
    re.I,
)


_SHORT_FORM = re.compile(r"^\s*\([A-Za-z]{2,12}\)\s*")
_SPOKEN_ON = re.compile(r"\s*,?\s*(?:pada\s+)?(?:Senin|Selasa|Rabu|Kamis|Jum['’]?at|Sabtu|Minggu|Ahad)\b(?!\s+lalu)")
"""`dalam keterangannya di Banda Aceh, Kamis, menyampaikan ada enam ASN`: where it was said."""
_WITHIN = re.compile(r"\s*(?:\([^()]{1,20}\)\s*)?,?\s*(?:di\s+)?")
_OF_RECEIVER = re.compile(
    r"\b(?:KASN|BKN|Komisi\s+ASN|Aparatur\s+Sipil\s+Negara|Kepegawaian\s+Negara|Kemendagri|Kemenpan\s?-?RB|Bawaslu\s+RI|DKPP|pusat)\b[\s()A-Z]*(?:,|di)?\s*$"
)
"""`direkomendasikan kepada KASN di Jakarta`: where the receiver sits."""
_BY_BODY = re.compile(
    r"\s*(?:yang\s+)?(?:sudah\s+|telah\s+|juga\s+)?(?:diterima|ditangani|ditemukan|diproses|dicatat|ditindaklanjuti|masuk)\s+(?:oleh\s+|ke\s+)?"
    r"(?:Bawaslu|Panwaslu|Panwaslih|Badan\s+Pengawas\s+Pemilu)\s*(?:\([^()]{1,12}\)\s*)?$",
    re.IGNORECASE,
)
"""`dua laporan diterima Bawaslu Merauke`."""


class Areas:
    """The areas of an article's counts."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._dateline = reading.article.dateline
        self._elections = [mention.span for mention in elections.mentions(reading.text, reading.published)]
        self._voices = voices(reading)

    def of(
        self,
        finding: Finding,
        draft: Draft,
        clause: Clause,
        total: Count | None,
        before: tuple[Count, Span, bool] | None,
        evidence: dict[str, Span],
    ) -> tuple[str | None, str | None]:
        """The code of a count's area, and who said it. `before`: the count told last, close
        before, and whether a table of areas follows it."""
        voice = self._voice(finding)
        said_by = voice.name if voice else None
        if draft.place is not None and finding.rule == "counts.number-in-area" and self._among_others(draft.place):
            return None, said_by
        if draft.place is not None:
            evidence["place"] = draft.place.span
            return area_of(draft.place).code, said_by
        if draft.form == "rest" and ((before is not None and before[2]) or _SPREAD.search(clause.later)):
            return None, said_by  # what is left of a table of areas lies in no single one
        beside = self._behind(clause)
        national = _NATIONAL.search(clause.text) if beside is None else None
        if national:
            evidence["place"] = Span(clause.left + national.start(), clause.left + national.end())
            return "ID", said_by
        there = self._that_area(clause)
        if there is not None and voice is not None and voice.is_open and there.span.start < voice.span.start:
            there = None  # `kata Bawaslu Malang, di sana ...`
        beside = beside or self.beside(clause) or there
        if beside is not None and self._among_others(beside):
            return None, said_by
        if beside is not None:
            evidence["place"] = beside.span
            return area_of(beside).code, said_by
        if total is not None:
            if "place" in total.evidence:
                evidence["place"] = total.evidence["place"]
            return total.place, said_by
        if voice is not None and voice.is_open:
            return None, said_by
        if before is not None and before[0].place and self._same_voice(voice, before[1]):
            if "place" in before[0].evidence:
                evidence["place"] = before[0].evidence["place"]
            return before[0].place, said_by
        if voice is not None:
            evidence["place"] = voice.span
            return voice.code, said_by
        country = speaker_of_provinces(self._reading)
        if country is not None:
            evidence["place"] = country
            return "ID", said_by
        return None, said_by

    def _among_others(self, place: Finding) -> bool:
        """`38 di Kabupaten Madiun, Ngawi, dan Magetan`: an area of a list of which only one number is told."""
        listed = self._reading.within("place", self._reading.sentences[self._reading.sentence_of(place.span)])
        at = next((index for index, other in enumerate(listed) if other.span == place.span), None)
        if at is None:
            return False
        last = at
        while last + 1 < len(listed) and self._joined(listed[last], listed[last + 1]):
            last += 1
        behind = Span(listed[last].span.end, min(listed[last].span.end + _ROW, len(self._reading.text)))
        return last > at and not self._reading.within("number", behind)

    def _joined(self, one: Finding, other: Finding) -> bool:
        inside = area_of(one).code.startswith(area_of(other).code) or area_of(other).code.startswith(area_of(one).code)
        return not inside and _LIST.fullmatch(self._reading.text, one.span.end, other.span.start) is not None

    def _same_voice(self, voice: Voice | None, told: Span) -> bool:
        """Whether nobody of another area has spoken since a count was told."""
        return voice is None or voice.code is None or voice.span.start < told.start

    def _that_area(self, clause: Clause) -> Finding | None:
        """`tiga ASN di kota itu`: the regency or city named last."""
        if not _THAT_AREA.search(clause.text):
            return None
        known = [p for p in self._reading.found["place"] if area_of(p).kind in ("regency", "city")]
        earlier = [p for p in known if p.span.start < clause.start]
        return earlier[-1] if earlier else None

    def beside(self, clause: Clause) -> Finding | None:
        """An area in the clause: first after the number (`dua ASN di Banjarbaru`), then the last before it."""
        behind = self._behind(clause)
        if behind is not None:
            return behind
        earlier = self._within(clause.left, clause.start)
        if len(earlier) > 1 and self._inside(earlier[-2], earlier[-1]):
            return earlier[-2]  # Kabupaten Nunukan, Kalimantan Utara
        return earlier[-1] if earlier else None

    def _inside(self, one: Finding, other: Finding) -> bool:
        """`Kabupaten Nunukan, Kalimantan Utara`."""
        between = self._reading.text[one.span.end : other.span.start]
        return area_of(one).code.startswith(area_of(other).code + ".") and _WITHIN.fullmatch(between) is not None

    def _behind(self, clause: Clause) -> Finding | None:
        examples = _EXAMPLES.search(self._reading.text, clause.end, clause.right)
        for place in self._within(clause.start, examples.start() if examples else clause.right):
            before = self._reading.text[clause.end : place.span.start] if place.span.start >= clause.end else ""
            before = _SHORT_FORM.sub(" ", before)
            if _OF_RECEIVER.search(before):
                continue
            if _AT.search(before) or not before.strip() or _BY_BODY.match(before):
                return place
        return None

    def _within(self, start: int, end: int) -> list[Finding]:
        if start >= end:
            return []
        return [
            place
            for place in self._reading.within("place", Span(start, end))
            if area_of(place).kind not in ("district", "country")
            and not any(election.overlaps(place.span) for election in self._elections)
            and not (self._dateline and self._dateline.overlaps(place.span))
            and not self._is_venue(place)
        ]

    def _is_venue(self, place: Finding) -> bool:
        """`jumpa pers di Medan, Kamis`: where it was said, not what was counted."""
        if _SPOKEN_ON.match(self._reading.text, place.span.end):
            return True
        before = self._reading.text[max(0, place.span.start - 30) : place.span.start]
        return (
            re.search(r"\b(?:pers|rilis|hotel|ditemui|konferensi|kantornya|sosialisasi|acara)\s+di\s+$", before, re.I)
            is not None
        )

    def _voice(self, finding: Finding) -> Voice | None:
        """Whoever spoke or was named last before the count; the first of the article where nobody was."""
        before = [v for v in self._voices if v.span.start < finding.span.start]
        if before:
            return before[-1]
        return self._voices[0] if self._voices else None
