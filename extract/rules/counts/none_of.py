"""`belum ada laporan`, `tanpa kasus`, `tidak ditemukan pelanggaran`, `belum menerima satu pun laporan`: a zero."""

from __future__ import annotations

import re

from extract import lexicon
from extract.count import Draft
from extract.count_words import hoped, other_matter
from extract.office import area_of
from extract.rule import CounterExample, Example, Finding, Refusal, Rule
from extract.tape import Match
from netral.records import Span

RULE = Rule(
    name="counts.none-of",
    pattern=(
        r"(?:\bdi\s+(?P<areas><place>(?:\s*,\s*<place>)*+\s*,?\s*(?:maupun|dan|serta)\s+<place>)\s*,?\s*(?:[\w\s]{1,30}?,?\s+)?)?"
        r"(?<!\w)(?P<none>(?:belum|tidak|tak|tdk)\s+(?:pernah\s+)?(?:ada|terdapat|ditemukan|menemukan|menerima|mencatat|terjadi|mendapat(?:kan)?|punya|memiliki)"
        r"(?:\s+(?:adanya|<number>(?:\s+pun)?|sama\s+sekali|lagi|seorang\s+pun))?|tanpa(?:\s+ada(?:nya)?)?|(?P<zero><number>)(?:\s+dari)?|zero)"
        r"\s+(?:(?:indikasi|potensi)\s+)?(?P<unit>{count_units})\b(?:\s+(?:maupun|ataupun|atau)\s+(?P<other>{count_units})\b)?"
    ),
    anchors=("belum", "tidak", "tak ", "tanpa", "nihil", "nol", "tdk", "zero"),
    rank=65,
    meaning=lambda match: _meaning(match),
    examples=(
        Example(
            "Sampai hari ini belum ada laporan soal ASN Kota Bogor pada Pilkada 2024.",
            "0 report none asn_neutrality pilkada-2024 32.71",
        ),
        Example(
            "Kota Bogor, menurut dia, tanpa kasus pelanggaran netralitas ASN pada Pemilu 2024.",
            "0 case none asn_neutrality pemilu-2024 32.71",
        ),
        Example(
            "Di Kota Bogor belum ada temuan maupun laporan soal ASN pada Pilkada 2024.",
            "0 report none asn_neutrality pilkada-2024 32.71",
        ),
        Example(
            "Di Kota Bogor maupun Depok, menurut dia, belum ada laporan soal ASN pada Pilkada 2024.",
            "0 report none asn_neutrality pilkada-2024 32.76",
        ),
        Example(
            "Bawaslu Kota Bogor belum menerima satu pun laporan netralitas ASN pada Pilkada 2024.",
            "0 report none asn_neutrality pilkada-2024 32.71",
        ),
    ),
    counter_examples=(
        CounterExample("Kami berharap tidak ada pelanggaran netralitas ASN di Kota Bogor.", "a hope"),
        CounterExample(
            "Setelah klarifikasi Bawaslu Kota Bogor tidak menemukan pelanggaran netralitas ASN di Pilkada 2024.",
            "what an inquiry into a case came to",
        ),
        CounterExample("Tidak ada toleransi bagi ASN Kota Bogor.", "nothing is counted"),
    ),
)


_OF_A_REPORT = re.compile(
    r"\s+(?:resmi\s+|tertulis\s+|hasil\s+)?(?:dari|oleh)\s+(?:pihak\s+)?(?:Bawaslu|Panwaslu|KASN|BKN|inspektorat)\b",
    re.IGNORECASE,
)
_OF_A_CASE = re.compile(
    r"\b(?:(?:laporan|kasus|perkara|dugaan|temuan|pelanggaran|foto|video)[\w\s]{0,60}\b(?:itu|tersebut|ini)|gakk?umdu|pleno|kajian|klarifikasi"
    r"|penelusuran|penyelidikan|pemeriksaan)\b",
    re.IGNORECASE,
)
_BY_SOMEBODY = re.compile(
    r"\s+(?:\w+\s+){0,3}(?:oleh|dilakukan|dari\s+(?:yang\s+bersangkutan|terlapor))\b", re.IGNORECASE
)
_UNDATED = re.compile(r"\b(?:sampai|hingga|sejauh|selama|sepanjang)\b", re.IGNORECASE)


def _meaning(match: Match) -> Draft | list[Finding] | Refusal | None:
    if match.has("zero") and match.finding("zero").value.value != 0:
        return None
    if hoped(match):
        return Refusal("a hope or a target, not a count")
    if lexicon.value("count_units", match["unit"]) == "violation" and _of_a_case(match):
        return Refusal("what an inquiry into a case came to, no count")
    if _OF_A_REPORT.match(match.after(40)):
        return Refusal("a report on the matter that has not come yet")
    matter = other_matter(match)
    if matter:
        return Refusal(f"another matter: {matter}")
    places = match.findings("areas") if match.has("areas") else []
    if places and not match.has("other") and not any(area_of(place).kind == "district" for place in places):
        return [_of(match, place, last=place is places[-1]) for place in places]
    first = Draft(0, "=", "zero", match.span("none"), lexicon.value("count_units", match["unit"]))
    if not match.has("other"):
        return first
    one, other = match.span("unit"), match.span("other")
    second = Draft(0, "=", "zero", match.span("none"), lexicon.value("count_units", match["other"]))
    return [
        Finding("count", Span(match.span().start, one.end), first, RULE.name),
        Finding("count", other, second, RULE.name),
    ]


def _of_a_case(match: Match) -> bool:
    before = match.before(200)
    if _UNDATED.search(before):
        return False
    return _OF_A_CASE.search(before) is not None or _BY_SOMEBODY.match(match.after(60)) is not None


def _of(match: Match, place: Finding, *, last: bool) -> Finding:
    """The zero of one area of several; the last reaches over the words that say none."""
    draft = Draft(0, "=", "zero", match.span("none"), lexicon.value("count_units", match["unit"]), None, place)
    return Finding(
        "count", Span(place.span.start, match.span().end) if last else place.span, draft, RULE.name, (place,)
    )
