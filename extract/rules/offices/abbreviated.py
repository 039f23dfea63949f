"""`Ketua Panitia Pengawas Pemilu Kabupaten (Panwaskab) Magelang`: long words, however spelled, and the body's short
form behind them in brackets, which tells what body it is."""

from __future__ import annotations

import re
from dataclasses import replace

from extract import vocabulary
from extract.office import Office, body_of, position_of
from extract.office_words import AREA, BEFORE, capitalised, office, text_of
from extract.rule import CounterExample, Example, Refusal, Rule
from extract.tape import Match
from extract.vocabulary import Body

_WORD = r"(?><body>|(?-i:[A-Z])[\w’'-]*+|(?:dan|serta|{unit_words})(?!\w))"

RULE = Rule(
    name="offices.abbreviated",
    pattern=(
        rf"{BEFORE}(?P<head><head>)\s+(?P<long>{_WORD}(?:\s*,?\s+{_WORD}){{0,9}})\s*\(\s*(?P<body><body>)\s*\)"
        rf"(?:\s+(?P<state>ri\b|republik\s+indonesia))?{AREA}?"
    ),
    needs=("head", "body"),
    rank=8,
    meaning=lambda match: _meaning(match),
    examples=(
        Example(
            "Ketua Panitia Pengawas Pemilu Kabupaten (Panwaskab) Solok, Budi, hadir.",
            "Ketua | Panwaslu Kabupaten Solok | 13.02",
        ),
        Example(
            "Ketua Badan Pengawas Pemilhan Umun (Bawaslu) Kota Bogor, Budi, hadir.",
            "Ketua | Bawaslu Kota Bogor | 32.71",
        ),
        Example(
            "Kepala Dinas Komunikasi dan informasi (Diskominfo) Kota Bogor Budi Santoso hadir.",
            "Kepala Dinas Komunikasi dan Informasi | Kota Bogor | 32.71",
        ),
    ),
    counter_examples=(
        CounterExample("Ketua Forum Warga (KPU) Kota Bogor, Budi, hadir.", "the words are not the body's"),
        CounterExample("Ketua RT melapor ke Panitia (Bawaslu) Solok.", "a verb stands between"),
    ),
)

_ALIKE = 5


def _meaning(match: Match) -> Office | Refusal | None:
    title = position_of(text_of(match, match.finding("head")))
    body = body_of(text_of(match, match.finding("body")))
    long = match.text_of_group("long")
    if title.of not in ("body", "unit") or not _means(body, long):
        return None
    if body.kind != "unit":
        if title.of != "body":
            return None
        meant = office(match, body=match.finding("body"))
        return replace(meant, of_the_state=match.has("state")) if isinstance(meant, Office) else meant
    meant = office(match)
    if isinstance(meant, Refusal):
        return meant
    return replace(meant, position=f"{title.position} {capitalised(long)}")


def _means(body: Body, long: str) -> bool:
    """Whether the long words are the body's, spelled as they may be: they share a beginning with its name."""
    own = {
        word[:_ALIKE].casefold()
        for form, listed in vocabulary.load().bodies.items()
        if listed.body == body.body
        for word in form.split()
        if len(word) > _ALIKE
    }
    return any(word[:_ALIKE].casefold() in own for word in re.findall(r"\w{6,}", long))
