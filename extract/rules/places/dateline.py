"""`GUNUNG SUGIH (Outlet) -`: the town of the dateline, a district's or a regency's."""

from __future__ import annotations

import re

from extract.reading import Reading
from extract.rule import CounterExample, Example, Finding, Rule
from extract.tape import Match
from extract.toponym import ALL, Choice, no_place

RULE = Rule(
    name="places.dateline",
    pattern=r"(?P<t><toponym>)",
    needs=("toponym",),
    rank=20,
    meaning=lambda match: _meaning(match),
    examples=(
        Example("GUNUNG SUGIH (Kabar Fiktif) - Bawaslu Lampung Tengah melimpahkan berkas.", "18.02.04"),
        Example("MARTAPURA, KABARFIKTIF – Bawaslu Kabupaten Banjar meneruskan berkas.", "63.03.05"),
        Example("WATES (Mataram Fiktif) - Bawaslu Kulon Progo menemukan mobil.", "34.01.02"),
        Example(
            "SOFIFI, CAHAYA MALUT – Bawaslu Kota Tidore Kepulauan rapat.",
            "no place: the outlet behind the dateline's comma",
        ),
        Example(
            "TERNATE (Cahaya Maluku) - Bawaslu Kota Ternate rapat.", "no place: the outlet in the dateline's brackets"
        ),
    ),
    counter_examples=(CounterExample("Rapat digelar di Martapura kemarin.", "not at the head of the text"),),
)


_TYPE_WORD = re.compile(r"[\s\W]*(?:(?:kota|kabupaten|kab\.?|provinsi|prov\.?)\s+)?", re.IGNORECASE)


def _meaning(match: Match) -> Finding | None:
    assert isinstance(match.reading, Reading)
    toponym = match.finding("t")
    dateline = match.reading.article.dateline
    if dateline is None or not dateline.covers(toponym.span):
        return None
    if match.reading.text.rfind("(", dateline.start, toponym.span.start) > match.reading.text.rfind(
        ")", dateline.start, toponym.span.start
    ):
        return no_place(match, "the outlet in the dateline's brackets")
    behind_comma = match.reading.text[dateline.start : toponym.span.start].rpartition(",")
    if behind_comma[1] and not _TYPE_WORD.fullmatch(behind_comma[2]):
        return no_place(match, "the outlet behind the dateline's comma")
    choice = Choice(toponym, ALL, True, "in the dateline", dateline=True)
    return Finding("place", toponym.span, choice, RULE.name, (toponym,))
