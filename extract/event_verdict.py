"""What a court decided. What a prosecutor demands, or the law threatens, decides nothing."""

from __future__ import annotations

import re
from collections.abc import Iterable

from extract.reading import Reading
from netral.records import Span

_TERM = re.compile(
    r"(?i)\b(?P<months>\w+)\s+(?P<unit>bulan|tahun|hari)\s+(?:pidana\s+)?(?:penjara|kurungan|percobaan|bui)\b"
    r"|\b(?:penjara|kurungan|bui)\s+(?:selama\s+)?(?P<months2>\w+)\s+(?P<unit2>bulan|tahun|hari)\b"
    r"|\bdenda\s+(?:sebesar\s+)?(?P<fine>rp\.?\s?[\d.,]*\d(?:\s(?:juta|ribu))?)"
)
_FREED = re.compile(
    r"(?i)\b(?:(?:di|mem)?vonis|(?:di|mem)?putus(?:kan|an)?)\s+(?:bebas|lepas)\b|\bonslag\b"
    r"|\b(?:bebas|lepas)\s+dari\s+(?:\w+\s+){0,2}?(?:dakwaan|tuntutan)\b"
    r"|\b(?:membebaskan|dibebaskan|melepaskan|dilepaskan)\b[^.;]{0,120}?\bdari\s+(?:\w+\s+){0,2}?(?:dakwaan|tuntutan)\b"
    r"|\b(?:hakim|pengadilan|PN)\b[^.;]{0,80}?\bmembebaskan\b"
)
_UNPROVEN = re.compile(
    # of several charges one may fail, and the other stand
    r"(?i)\bdakwaan\b(?!\s+(?:prim|subsid|pertama|kesatu|kedua|ketiga|alternatif))[^.;]{0,160}?\bt(?:id)?ak\s+terbukti\b"
    r"|\bt(?:id)?ak\s+terbukti\s+(?:secara\s+sah|bersalah|melakukan\s+tindak\s+pidana)\b"
)
_OVERTURNED = re.compile(r"(?i)\b(?:(?:mem|di)?batalkan|(?:meng|di)?anulir)\b[^.;]{0,60}?\b(?:bebas|lepas)\b")
_RULES = re.compile(
    r"(?i)\b(?:divonis|memvonis|(?<!sidang )vonis|diputus|memutus|memutuskan|menjatuhkan|dijatuhkan|menjatuhi|dijatuhi|"
    r"jatuhkan|jatuhi|menghukum|dihukum|dipidana|mempidana|diganjar|mengganjar|didenda|dibui|membebaskan|dibebaskan|"
    r"(?:me|di)nyatakan\b[^.;]{0,120}?\b(?:bersalah|terbukti))\b"
)
_GOVERNS = re.compile(
    r"(?i)\b(?:(?:me|di)?nuntut|tuntut|dituntut|tuntutan|(?:meng|di|ter)?ancam(?:an|kan)?|maksimal|paling|akan|bakal|bisa|dapat|jika|bila|"
    r"apabila|agar|supaya|(?:me|di)?minta|(?:me|di)?mohon|memohon|berharap|harap|sebelumnya|(?:mem|di)?batalkan|"
    r"(?:meng|di)?anulir|menunggu|belum)\b"
)
_FREES = re.compile(
    r"(?i)(?:[,;:]|\b(?:dan|namun|tetapi|tapi|sedangkan|sementara|meski(?:pun)?|lalu|kemudian|sebelum|akhirnya)\b).*?"
    r"\b(?:hakim|majelis|pengadilan|divonis|memvonis|vonis|diputus|memutus(?:kan)?|putusan)\b"
)
_FAR = 300
"""How far back, in characters, words govern a sentence or a verdict."""
_DEMANDED = re.compile(r"(?i)[\s,]*(?:yang\s+|seperti\s+)?(?:dituntut|tuntutan)\b")


def sentence(reading: Reading, sentences: Iterable[int]) -> tuple[str, Span] | None:
    """`acquitted` or `sentenced: dua bulan`, as the first of `sentences` that tells a verdict says.

    None where another court undid it."""
    unproven: Span | None = None
    spans = [reading.sentences[index] for index in sentences]
    if any(_OVERTURNED.search(reading.text, span.start, span.end) for span in spans):
        return None
    for span in spans:
        told = [found for found in _FREED.finditer(reading.text, span.start, span.end) if _told(reading, span, found)]
        if _RULES.search(reading.text, span.start, span.end):
            told += [
                found for found in _TERM.finditer(reading.text, span.start, span.end) if _told(reading, span, found)
            ]
        if told:
            first = min(told, key=re.Match.start)
            return (_term(first) if first.re is _TERM else "acquitted"), Span(first.start(), first.end())
        failed = _UNPROVEN.search(reading.text, span.start, span.end)
        if failed and unproven is None and _told(reading, span, failed):
            unproven = Span(failed.start(), failed.end())
    return ("acquitted", unproven) if unproven else None


def rules(reading: Reading, index: int) -> bool:
    """Whether the sentence `index` says that somebody was judged, and not only that it is demanded or due."""
    span = reading.sentences[index]
    return any(_told(reading, span, found) for found in _RULES.finditer(reading.text, span.start, span.end))


def _told(reading: Reading, span: Span, found: re.Match[str]) -> bool:
    before = reading.text[max(span.start, found.start() - _FAR) : found.start()]
    if _DEMANDED.match(reading.text, found.end(), span.end):
        return False
    governors = list(_GOVERNS.finditer(before))
    return not governors or bool(_FREES.search(before[governors[-1].end() :] + found[0]))


def _term(found: re.Match[str]) -> str:
    if found["fine"]:
        return f"sentenced: denda {found['fine'][:1].upper()}{found['fine'][1:].lower()}"
    months, unit = found["months"] or found["months2"], found["unit"] or found["unit2"]
    return f"sentenced: {months.lower()} {unit.lower()}"
