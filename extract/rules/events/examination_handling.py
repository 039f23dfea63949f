"""`Bawaslu memproses dugaan`, `camat itu diproses`: a case is in hand."""

from __future__ import annotations

import re
from functools import cache

from extract import lexicon
from extract.event import Sign
from extract.event_sign import judged, words
from extract.rule import CounterExample, Example, Refusal, Rule
from extract.tape import Match

_NEAR = 90

RULE = Rule(
    name="events.examination-handling",
    # `proses` alone is mostly a noun
    pattern=r"\b(?P<told>{handling}|proses(?=\s(?:<number>|(?:asn|pns|camat|lurah)\b)))\b",
    words=(*words("handling"), "proses"),
    meaning=lambda match: _meaning(match),
    examples=(
        Example("Bawaslu Kota Bogor memproses seorang lurah yang hadir di kampanye.", "examination - 32.71"),
        Example("Laporan terhadap Camat Kubung ditangani Bawaslu Kabupaten Solok.", "examination - 13.02"),
    ),
    counter_examples=(
        CounterExample("Bawaslu Kabupaten Solok memproses 23 dugaan pelanggaran.", "so many are figures"),
        CounterExample("Camat Kubung akan diproses Bawaslu Kabupaten Solok, kata ketuanya.", "not yet"),
        CounterExample("Imbauan netralitas itu ditindaklanjuti para camat di Kota Bogor.", "what was urged is done"),
        CounterExample("Pemkot Bogor menindaklanjuti arahan Mendagri soal netralitas ASN.", "what was urged is done"),
    ),
)


def _meaning(match: Match) -> Sign | Refusal:
    if match[0].lower().endswith("lanjuti") and (
        _before().search(match.before(_NEAR)) or _after().match(match.after(_NEAR))
    ):
        return Refusal("what was urged or pledged is acted on, no case")
    return judged("examination", match, told=match.has("told"))


@cache
def _asked_for() -> str:
    nouns = ("arahan", "amanat", "hasil rakor", "himbauan", "imbauan", "kesepakatan", "langkah", "perintah")
    return rf"(?:{'|'.join(nouns)}|SE|{lexicon.pattern('circulars')}|{lexicon.pattern('pledges')})"


@cache
def _before() -> re.Pattern[str]:
    return re.compile(rf"(?i)\b{_asked_for()}\b[^.;“”]*\Z")


@cache
def _after() -> re.Pattern[str]:
    return re.compile(
        rf"(?i)\s(?:adanya\s|surat\s)?{_asked_for()}\b|[^.;“”]{{0,60}}?\s(?:dengan|untuk)\s(?:\w+\s){{0,2}}?{lexicon.pattern('pledges')}\b"
    )
