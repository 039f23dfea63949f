"""Where the name of an institution ends and its head's begins: `Kepala Puskesmas Semelako Dedi Haryanto`.

No comma parts the two and both are capitalised. A name that the article uses elsewhere on its own shows where it
begins; where nothing shows it, nobody can tell, and no name is better than a wrong one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from itertools import islice

from extract import vocabulary
from extract.names import Person, person_at
from extract.office import Office
from extract.reading import Reading
from extract.spellings import LANDFORM
from netral.records import Span

_WORD = re.compile(r"\S+")
_OF_A_PLACE = re.compile(
    r"\b(?:di|ke|dari|se|asal|wilayah|warga|masyarakat|daerah|kampung|desa|kelurahan|kecamatan|nagari|gampong|dusun"
    r"|puskesmas|kantor|lurah|kades|kepala\s\w+|sekretaris\s\w+|pegawai|staf)\s+$",
    re.IGNORECASE,
)

_MENTIONS = 60
"""So many are looked at, so that a page of a thousand heads takes no square of its length."""


def parted(reading: Reading, office: Office, named: Person) -> tuple[Office, Person] | None:
    """Office and person with the words between them shared out; None if nothing tells how. For an office that takes no
    institution's name both come back as they are."""
    if office.village is not None:
        return _village(reading, office, office.village, named)
    if office.title.position == "Kepala Puskesmas" and office.unit is None:
        return _health_centre(reading, office, named)
    return office, named


def _village(reading: Reading, office: Office, village: str, named: Person) -> tuple[Office, Person] | None:
    start = reading.text.rfind(village, 0, named.span.start)
    if start >= 0 and "," in reading.text[start : named.span.start]:
        return office, named  # Kepala Desa Karangsari, Kecamatan Brati Sukarman
    whole = Span(start, named.span.end)
    first = _name_behind(reading, whole) if start >= 0 else None
    if first is None:
        return None
    return replace(office, village=_joined(reading, start, first)), _person(reading, first, named.span.end)


def _name_behind(reading: Reading, span: Span) -> int | None:
    """Where the head's name begins in a village's and a head's."""
    return _behind_village(reading, span) or _begins(reading, span, earliest=1) or _given(reading, span)


def _given(reading: Reading, span: Span) -> int | None:
    """Where the second word begins, or the third behind a landform or before a side, if it is a given name with more
    behind it: `Kades Karangsari Yosef Wijaya`, but not `Kades Karangsari Andi Yosef`."""
    pieces = list(_WORD.finditer(reading.text, span.start, span.end))
    words = [piece.group() for piece in pieces]
    for index in (1, 2):
        if index >= len(words) - 1 or words[index] not in _GIVEN:
            continue
        if index == 1 or LANDFORM.fullmatch(words[0]) or words[1] in _SIDES:
            return pieces[index].start()
    return None


_GIVEN = vocabulary.load().names.given


def parted_within(reading: Reading, office: Office, span: Span) -> tuple[Office, Person] | None:
    """Village and head of an office at `span` that has swallowed its head's name; None if nothing tells so."""
    village = office.village or ""
    start = reading.text.rfind(village, span.start, span.end)
    if start < 0 or reading.text[start + len(village) : span.end].strip():
        return None
    whole = Span(start, start + len(village))
    first = _behind_village(reading, whole) or _spoken_of(reading, whole) or _given(reading, whole)
    named = person_at(reading.text, Span(first, whole.end)) if first else None
    if first is None or named is None or named.span.start != first:
        return None
    return replace(office, village=_joined(reading, start, first)), named


def _behind_village(reading: Reading, span: Span) -> int | None:
    """Where the words end that the article elsewhere calls a village, with no more of its name behind them."""
    pieces = list(_WORD.finditer(reading.text, span.start, span.end))
    for index in range(len(pieces) - 1, 0, -1):
        called = " ".join(piece.group() for piece in pieces[:index])
        if any(not span.overlaps(there) and _is_village(reading.text, there) for there in _mentions(reading, called)):
            return None if pieces[index].group().rstrip(".,") in _SIDES else pieces[index].start()
    return None


def _is_village(text: str, there: Span) -> bool:
    """Whether a village is called by the words at `there`, and by no more of them."""
    return bool(_VILLAGE.search(text[max(0, there.start - _AHEAD) : there.start])) and not _MORE.match(text, there.end)


_VILLAGE = re.compile(
    r"\b(?:kelurahan|desa|kalurahan|nagari|gampong|kampung|lurah|kades|kepala\s+desa|pekon|tiyuh|negeri)\s+\Z",
    re.IGNORECASE,
)
_MORE = re.compile(r"[\w’'-]|\s+[A-Z]")
_AHEAD = 40
_SIDES = {"Barat", "Timur", "Utara", "Selatan", "Tengah", "Tenggara", "Laut", "Hulu", "Hilir", "Atas", "Bawah", "Baru"}


def _spoken_of(reading: Reading, span: Span) -> int | None:
    """Where the first word begins that the article elsewhere lets speak, or calls Pak or Bu."""
    pieces = list(_WORD.finditer(reading.text, span.start, span.end))
    for piece in pieces[1:]:
        for there in _mentions(reading, piece.group()):
            ahead = reading.text[max(0, there.start - _AHEAD) : there.start]
            if not span.overlaps(there) and _SAYS.search(ahead) and not _GOES_ON.match(reading.text, there.end):
                return piece.start()
    return None


_SAYS = re.compile(rf"(?:{vocabulary.alternation(vocabulary.load().speech.quoting)}|[Pp]ak|[Bb]u)\s+\Z")
_GOES_ON = re.compile(r"\w|\s+[A-Z]")


def _mentions(reading: Reading, words: str) -> Iterator[Span]:
    """Where the article has these words, without regard to case: the first so many that begin like them."""
    whole = re.compile(r"\s+".join(map(re.escape, words.split())), re.IGNORECASE)
    first = words.split()[0].rstrip(".,").casefold()
    for start in islice(_offsets(reading.text).get(first, ()), _MENTIONS):
        found = whole.match(reading.text, start)
        if found is not None:
            yield Span(*found.span())


@lru_cache(maxsize=1)
def _offsets(text: str) -> dict[str, list[int]]:
    """Where each word of the text begins, folded: looked up once per head, a text is read through once."""
    where: dict[str, list[int]] = {}
    for word in re.finditer(r"\w[\w’'-]*", text):
        where.setdefault(word.group().casefold(), []).append(word.start())
    return where


def _health_centre(reading: Reading, office: Office, named: Person) -> tuple[Office, Person] | None:
    start, end = named.span.start, named.span.end
    for toponym in reading.found["toponym"]:
        if toponym.span.start == start and toponym.span.end < end:
            rest = reading.text[toponym.span.end : end]
            first: int | None = end - len(rest.lstrip())
            break
    else:
        first = _begins(reading, named.span, earliest=0)
    if first is None:
        return None
    if first == start:
        return office, named
    return replace(office, unit=f"Puskesmas {_joined(reading, start, first)}"), _person(reading, first, end)


def _begins(reading: Reading, span: Span, *, earliest: int) -> int | None:
    """Where the first word begins that the article uses elsewhere without the one before it. A last word may be a
    surname, so it only tells where nothing but one word stands before it."""
    pieces = list(_WORD.finditer(reading.text, span.start, span.end))
    for index in range(earliest, len(pieces)):
        if index == len(pieces) - 1 and index > 1:
            return None
        before = pieces[index - 1].group() if index else None
        if _stands_alone(reading, pieces[index].group(), before, span):
            return pieces[index].start()
    return None


def _stands_alone(reading: Reading, word: str, before: str | None, own: Span) -> bool:
    for there in _mentions(reading, word):
        if reading.text[there.start : there.end] != word or _LETTER.match(reading.text, there.end):
            continue
        ahead = reading.text[max(0, there.start - 40) : there.start]
        if own.overlaps(there) or (before and ahead.rstrip().endswith(before)) or _OF_A_PLACE.search(ahead):
            continue
        if not any(reading.within_or_over(layer, there) for layer in ("place", "body", "office", "toponym")):
            return True
    return False


_LETTER = re.compile(r"\w")


def _joined(reading: Reading, start: int, end: int) -> str:
    return " ".join(reading.text[start:end].split())


def _person(reading: Reading, start: int, end: int) -> Person:
    return Person(_joined(reading, start, end), Span(start, end))
