"""`Kota Banjar, Bandung dan Bekasi` are three cities: a type word carries over to the members of its list."""

from __future__ import annotations

from extract import lexicon
from extract.rule import CounterExample, Example, Finding, Rule
from extract.tape import Match
from extract.toponym import Choice

RULE = Rule(
    name="places.shared-type-word",
    pattern=(
        r"\b(?P<type>{area_types})\s*(?P<first><toponym>)"
        r"(?P<rest>(?:\s*(?:,\s*(?:dan|serta)|,|dan|serta|maupun|atau|&)\s*<toponym>)+)"
        r"(?!\s*(?:{area_types})\b)"
    ),
    anchors=("kab", "kota", "prov", "kec", "distrik"),
    rank=30,
    meaning=lambda match: _meaning(match),
    examples=(
        Example("Peserta datang dari Kota Banjar, Bandung dan Bekasi.", "32.75"),
        Example("Saksi tinggal di Kecamatan Gambut dan Karang Intan di Kabupaten Banjar.", "63.03.06"),
    ),
    counter_examples=(
        CounterExample("Peserta datang dari Kota Banjar dan Kabupaten Bekasi.", "the second has its own type word"),
    ),
)


def _meaning(match: Match) -> list[Finding]:
    kind = lexicon.value("area_types", match["type"])
    found = []
    for toponym in match.findings("rest"):
        choice = Choice(toponym, (kind,), True, f"in a list that begins with a {kind}")
        found.append(Finding("place", toponym.span, choice, RULE.name, (toponym,)))
    return found
