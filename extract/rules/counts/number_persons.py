"""`empat ASN dijatuhi sanksi`, `29 orang ASN diduga`: persons who are suspected, reported, proven or sanctioned."""

from __future__ import annotations

import re

from extract import lexicon, tape
from extract.count import Draft
from extract.count_signs import VIOLATING
from extract.count_words import counted, stages, status_in_sentence
from extract.rule import CounterExample, Example, Finding, Refusal, Rule
from extract.tape import Match

RULE = Rule(
    name="counts.number-persons",
    pattern=(
        r"(?P<n><number>)(?:\s*\(\s*[\w\s]+\))?\s*(?:(?:lagi|lainnya|orang|nama)\s+)?(?:oknum\s+)?(?P<who>{count_persons})\b"
        r"(?P<after>(?:\s+(?:{count_persons}))?)"
    ),
    needs=("number",),
    rank=40,
    meaning=lambda match: _meaning(match),
    examples=(
        Example(
            "Empat ASN Pemkot Bogor dijatuhi sanksi pada Pilkada 2020.",
            "4 person sanctioned asn_neutrality pilkada-2020 32.71",
        ),
        Example(
            "Bawaslu Kota Bogor meneruskan 7 orang ASN ke KASN pada Pilkada 2020.",
            "7 person referred asn_neutrality pilkada-2020 32.71",
        ),
        Example(
            "Bawaslu Kabupaten Solok memproses delapan kepala desa pada Pilkada 2020.",
            "8 person in_process village_neutrality pilkada-2020 13.02",
        ),
    ),
    counter_examples=(
        CounterExample("Sebanyak 50 ASN Kota Bogor mengikuti sosialisasi netralitas.", "participants"),
        CounterExample("Netralitas 15.000 ASN Kota Bogor dijaga.", "a workforce"),
        CounterExample("Rapat yang dihadiri 27 ASN Kota Bogor itu diproses notulis.", "participants"),
        CounterExample("Bawaslu memeriksa tiga orang saksi netralitas ASN.", "witnesses"),
        CounterExample(
            "Sebanyak 11 dari 17 camat yang ada di Kota Bogor diperiksa terkait netralitas.", "all there are, not 17"
        ),
        CounterExample("Seorang camat diperiksa.", "an article, not a number"),
    ),
)

_PRESENT = re.compile(
    r"\b(?:dihadiri|diikuti|menghadirkan|mengundang|mengumpulkan|peserta|beranggotakan)\s+(?:oleh\s+)?$", re.IGNORECASE
)
_LISTED = re.compile(r"\b(?:terdiri\s+(?:dari|atas)|yakni|yaitu|meliputi)\b[^.;:]*$", re.IGNORECASE)
_BASE = re.compile(rf"{tape.any_of('number')}\s+(?:di\s?antara|dari)\s+$", re.IGNORECASE)
_ALL_THERE = re.compile(r"\s+(?:yang\s+(?:ada|tersebar)|se-?\w|di\s+seluruh)\b", re.IGNORECASE)
_NOUN_BEFORE = re.compile(
    rf"\b(?P<who>{lexicon.pattern('count_persons')})\s+(?:[Pp]em[a-z]+\s+)?(?:{tape.any_of('place')}\s+)?(?:sebanyak\s+|ada\s+|berjumlah\s+)?$",
    re.IGNORECASE,
)
"""`Dengan rincian ASN 76 orang, kepala desa 19 orang`: who they are stands before the number."""
_PEOPLE = ("orang", "org")
_EACH = re.compile(r"\b(?:tiap|setiap|per|tiap-tiap)\s+$", re.IGNORECASE)
_BROKEN_DOWN = re.compile(r"\b(?:rinciannya|perinciannya|dengan\s+rincian)\b[^.;]*$", re.IGNORECASE)
_WORDS = re.compile(r"^\s*(?:(?:sebagai|selaku|yang\s+menjadi)\s+)?(?P<word>(?:anggota\s+)?[a-z]+)", re.IGNORECASE)


def _meaning(match: Match) -> Draft | Finding | Refusal | None:
    number = match.finding("n")
    value = counted(number)
    if value is None:
        return None
    if value.value == 1 and value.comparator != "=":
        return Refusal("more than one, how many is not said")
    if _EACH.search(match.before(16)):
        return Refusal("each of them, not how many")
    nxt = _WORDS.match(match.after(30))
    if nxt and nxt["word"].lower() in lexicon.classes()["not_offenders"]:
        return Refusal(f"{nxt['word']}: not those whose neutrality is concerned")
    if _PRESENT.search(match.before(40)):
        return Refusal("participants")
    if _BASE.search(match.before(12)) and _ALL_THERE.match(match.after(24)):
        return Refusal("all there are, of whom some are counted")
    named = _NOUN_BEFORE.search(match.before(40))
    if named and match["who"].lower() in _PEOPLE and not match["after"]:
        topic = lexicon.classes()["count_persons"][" ".join(named["who"].lower().split())]
        draft = Draft(value.value, value.comparator, "elliptical", number.span, "person", topic)
        return Finding("count", match.span(), draft, RULE.name, (number,))
    if _LISTED.search(match.before(80)) and match["who"].lower() not in (*_PEOPLE, "asn", "pns"):
        topics = lexicon.classes()["count_persons"]
        topic = topics[" ".join(match["who"].lower().split())]
        draft = Draft(value.value, value.comparator, "elliptical", number.span, "person", topic)
        return Finding("count", match.span(), draft, RULE.name, (number,))
    if _BROKEN_DOWN.search(match.before(200)) and not stages(match.after(60).split(",")[0]):
        topic = lexicon.classes()["count_persons"][" ".join(match["who"].lower().split())]
        draft = Draft(value.value, value.comparator, "elliptical", number.span, "person", topic)
        return Finding("count", match.span(), draft, RULE.name, (number,))
    if not status_in_sentence(match) and not VIOLATING.match(match.after(90)):
        if match["who"].lower() in _PEOPLE and not match["after"]:
            draft = Draft(value.value, value.comparator, "elliptical", number.span)
            return Finding("count", number.span, draft, RULE.name, (number,))
        return Refusal("persons of whom no stage of handling is said: participants or a workforce")
    topics = lexicon.classes()["count_persons"]
    second = " ".join(match["after"].lower().split())
    topic = topics.get(second) or topics[" ".join(match["who"].lower().split())]
    return Draft(value.value, value.comparator, "whole", number.span, "person", topic)
