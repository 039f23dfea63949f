"""`Budi Santoso (ASN Muna Barat)`, `hadir ASN Pemda Solok, A, B, dan C.`: civil servants of whom no post is told."""

from __future__ import annotations

import re

from extract.names import TITLED, Person, people, person
from extract.office import CIVIL_SERVANT, CONTRACT, Office, area_of
from extract.person import Holder, is_noun
from extract.rule import CounterExample, Example, Finding, Rule
from extract.tape import Match

_NAMELESS = TITLED.replace("(?P<leading>", "(?:").replace("(?P<name>", "(?:").replace("(?P<trailing>", "(?:")
_SERVANT = r"(?-i:ASN|PNS|PPPK|P3K)"
_OF = r"(?:\s+(?:di|pada|asal))?(?:\s+(?:lingkup|lingkungan))?(?:\s+(?:pemkab|pemkot|pemko|pemprov|<body>))?\s+"

RULE = Rule(
    name="officials.civil-servant-noted",
    pattern=(
        rf"{TITLED}\s*\(\s*(?:seorang\s+)?(?P<noted>{_SERVANT})\)?(?:{_OF}(?P<area><place>))?\s*\)"
        rf"|\b(?P<listed>{_SERVANT}){_OF}(?P<of><place>)\s*[,:]\s*(?P<names>{_NAMELESS}(?:\s*[,;]\s*{_NAMELESS})*"
        rf"\s*,?\s+(?:dan|serta)\s+{_NAMELESS})(?=\s*(?:[.;]|$))"
    ),
    words=("asn", "pns", "pppk", "p3k"),
    rank=-5,
    meaning=lambda match: _meaning(match),
    examples=(
        Example(
            "Terlapor Budi Santoso (ASN Kota Bogor) dipanggil.",
            "Budi Santoso | Aparatur Sipil Negara | Kota Bogor | 32.71",
        ),
        Example("Terlapor Budi Santoso (PNS) dipanggil.", "Budi Santoso | Aparatur Sipil Negara | - | -"),
        Example(
            "Hadir ASN Pemda Kota Bogor, Budi Santoso, Rina, dan Candra Wijaya.",
            "Rina | Aparatur Sipil Negara | Kota Bogor | 32.71",
        ),
    ),
    counter_examples=(
        CounterExample("Surat itu dari Komite (ASN) di Kota Bogor.", "a single word may be anything"),
        CounterExample("Para Abdi Negara (ASN) hadir.", "the words that are shortened"),
        CounterExample("Netralitas Apartur Sipil Negara (ASN) dijaga.", "the same misspelt"),
        CounterExample("Kepada ASN Kota Bogor, Budi dan Rina berpesan.", "they speak to them"),
        CounterExample("Hadir ASN Kota Bogor, TNI, dan Polri.", "no names"),
    ),
)

_SHORTENED = re.compile(r"\b(?:Abdi|Sipil|Negara|Negeri|Aparat\w*)\b")


def _meaning(match: Match) -> list[Finding] | None:
    noted = match.has("noted")
    one = person(match, inside=True) if noted else None
    named: list[Person] = ([one] if one else []) if noted else people(match, "names")
    if not named or (not noted and len(named) < 2) or any(_SHORTENED.search(someone.name) for someone in named):
        return None
    if any(is_noun(match.reading, someone.name) or (noted and " " not in someone.name) for someone in named):
        return None
    said = "noted" if noted else "listed"
    title = CIVIL_SERVANT if match[said] in ("ASN", "PNS") else CONTRACT
    area = next((match.finding(group) for group in ("area", "of") if match.has(group)), None)
    office = Office(title.position, title, area=area_of(area) if area else None, area_span=area.span if area else None)
    noun = Finding("office", match.span(said), office, "")
    return [Finding("official", someone.span, Holder(someone, office), "", (noun,)) for someone in named]
