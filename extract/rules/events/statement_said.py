"""`Ketua Bawaslu mengatakan`, `hal itu disampaikan`: where an article tells nothing else, that somebody spoke."""

from __future__ import annotations

from extract import vocabulary
from extract.event import Sign
from extract.rule import CounterExample, Example, Rule

_SPEECH = vocabulary.load().speech
_VERBS = _SPEECH.saying | _SPEECH.said_by

RULE = Rule(
    name="events.statement-said",
    pattern=vocabulary.alternation(_VERBS),
    words=tuple(sorted({max(verb.split(), key=len) for verb in _VERBS})),
    meaning=lambda _: Sign("statement", told=False, aside=True),
    examples=(
        Example("Bupati Solok mengatakan netralitas itu harga mati, Kamis (24/10/2024).", "statement 2024-10-24 13.02"),
        Example("Hal itu disampaikan Wali Kota Bogor, Rabu (23/10/2024).", "statement 2024-10-23 32.71"),
    ),
    counter_examples=(
        CounterExample("Bawaslu Kota Bogor mengatakan lurah itu diperiksa.", "a case is told"),
        CounterExample("ASN di Kota Bogor tetap netral.", "nobody speaks"),
    ),
)
