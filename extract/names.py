"""Personal names on a tape: where one begins after a position, where it ends before degrees, commas and verbs.

Names of all regions are kept whole: single names (Sutiaji), marga, `I Made`, `Andi ... Daeng ...`, `Lalu`, `Baiq`,
`Teuku`, `Dt.`, `M.`, `Muh.`; academic, religious and military titles go (GUIDE). Words in capitals only are acronyms
and degrees, so a text in capitals gives no names rather than wrong ones.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from extract import lexicon, tape, titles, vocabulary
from extract.tape import Match
from netral.records import Span

_PARTS = vocabulary.load().names
_LEADING = titles.load().leading.pattern
_TRAILING = titles.load().trailing.pattern

_ABBREVIATED = "|".join(
    sorted(
        (re.escape(form) for form in _PARTS.abbreviated | _PARTS.stays if len(form) <= 4), key=lambda f: (-len(f), f)
    )
)
_WORD = r"[A-ZÀ-Ý][a-zà-ÿ]+(?:['’`‘][A-Za-z]?[a-zà-ÿ]*)*(?:-[A-Za-zà-ÿ]['’`]?[a-zà-ÿ]+)*"
_INNER_CAPITALS = r"[A-Z][a-z]+[A-Z][a-z]+"
_INITIAL = r"[A-Z]\.(?:\s?[A-Z]\.(?!\w))*+"  # possessive: a page of initials is one
_ROYAL = r"(?:KGPH|KPH|KRA|KRT|KRMT|BRM|GKR|RM|RA)\.?(?=\s)"
# `di` is a Portuguese particle, but before a capital here nearly always the word "in"
_PARTICLE = "|".join(sorted(map(re.escape, _PARTS.particles - {"di"}), key=lambda f: (-len(f), f)))
_TOKEN = (
    rf"(?:(?:{_ABBREVIATED})\.|{_INITIAL}|{_ROYAL}|{_INNER_CAPITALS}|{_WORD}|[A-Z](?=\s+[A-ZÀ-Ý])"
    rf"|{tape.any_of('place')})(?!\d)"  # Rp4 juta
)
_FIRST = (
    rf"(?:(?:{_ABBREVIATED}|ST|TB|RD|LD|WD|MUH|MOH)\.|{_INITIAL}|{_ROYAL}|{_INNER_CAPITALS}|{_WORD}"
    r"|[A-Z](?=\s+[A-ZÀ-Ý][a-zà-ÿ]))"
)

_NO_INITIALS = "|".join(sorted(map(re.escape, _PARTS.no_initials)))
_PAIR = rf"(?!(?:{_NO_INITIALS})\b)[A-Z]{{2}}"
_PAIR_BEFORE = rf"(?<=[,.:;(]\s){_PAIR}(?=\s+[A-Z][a-z]{{2,}})"
"""Initials without stops (`LM Syahrir`, La Ode Muhammad), where a comma or a rank shows that a name begins."""
_PAIR_BEHIND = rf"(?:(?!{_TRAILING})\s+{_PAIR}(?=\s*[,.;:)]|\s+[a-z]|\s*$))?"
"""Initials behind a name that are no degree: `Hamdan HS`."""

NAME = (
    rf"(?-i:(?<!\w)(?>{_FIRST}|{_PAIR_BEFORE})"
    rf"(?:(?>(?<=\.){_TOKEN}|\s+(?:(?:{_PARTICLE})\s+)?{_TOKEN})){{0,6}}{_PAIR_BEHIND})"
)
"""A name as a pattern, each piece read one way only; `person` then cuts it where a word shows that it has ended."""

TITLED = rf"(?P<leading>(?:{_LEADING})?)(?P<name>{NAME})(?P<trailing>(?-i:{_TRAILING})?)"
"""A name between its titles: the groups `leading`, `name`, `trailing`."""

_TITLE = re.compile(_TRAILING)
_PIECE = re.compile(r"\S+")
_ONE = re.compile(TITLED)
_SHORT = 3
_UNIT_WORDS = lexicon.alternation(lexicon.classes()["unit_words"])
_DEPARTMENT = re.compile(
    rf"(?i:(?:(?:{_UNIT_WORDS}|(?:pe|ke)[a-z]{{4,}}an)(?!\w)\W*)+)"
)  # Partisipasi, Pendidikan Pemilih
_DOUBLED = re.compile(r"(?i)(\w{3,})-\1")  # Sama-sama: a word, no name

_TWO_PEOPLE = re.compile(r"\w\s+[A-Z][a-z]{2,}-[A-Z][a-z]{2,}\s+\w")  # a pair that runs: Budi Santoso-Siti Aminah


@dataclass(frozen=True, slots=True)
class Person:
    """A name without titles, and where it stands."""

    name: str
    span: Span


def person(match: Match, group: str = "name", *, inside: bool = False) -> Person | None:
    """The person named in a group of a match; None if what stands there is no name. `inside`: the name may begin
    behind capitalised words that belong to the sentence (`Menurut Irwanto`)."""
    named = _person(match.reading.text, match.span(group), inside=inside)
    if inside and named is not None:
        around = match.reading.within_or_over("place", named.span)
        return None if any(place.span.covers(named.span) for place in around) else named  # Forkopimda Solok, Camat X
    return named


def person_at(text: str, span: Span) -> Person | None:
    """The person named in a stretch of the text; None if what stands there is no name."""
    return _person(text, span)


def _person(text: str, span: Span, *, inside: bool = False) -> Person | None:
    first, last = None, None
    for piece in _PIECE.finditer(text, span.start, span.end):
        word = piece.group().rstrip(".,")
        if first is None and _opens_none(word) and not _is_first_name(word, text, piece.end()):
            if inside:
                continue
            return None
        if _DOUBLED.fullmatch(word):
            return None
        inner = _is_first_name(word, text, piece.end())
        if first is not None and last is not None and ((_ends_name(word) and not inner) or _is_title(text, last)):
            break
        if first is None:
            first = piece.start()
        last = piece.end()
    if first is None or last is None:
        return None
    last = _with_doubtful(text, first, last)
    if _TITLE.fullmatch(", " + text[first:last]) or _DEPARTMENT.fullmatch(text[first:last]):
        return None
    name = text[first:last].rstrip(".,") if not _keeps_stop(text[first:last]) else text[first:last].rstrip(",")
    if _TWO_PEOPLE.search(name) or name.isupper():
        return None
    if not any(len(word) >= _SHORT and word.isalpha() for word in re.findall(r"[^\W\d_]+", name)):
        return None
    return Person(" ".join(name.split()), Span(first, first + len(name)))


def _with_doubtful(text: str, first: int, last: int) -> int:
    """The end of a single name behind its initials `MS`, which are a degree only behind a comma or a doctor."""
    initials = _DOUBTFUL.match(text, last)
    if initials is None or " " in text[first:last] or _DOCTOR.search(text[max(0, first - 20) : first]):
        return last
    return initials.end()


_DOUBTFUL = re.compile(r"\sMS(?=\s*[,;)]|\s+[a-z])")
_DOCTOR = re.compile(r"\b(?:Dr|Drs|Dra|Ir|Prof|dr|drg|drh)\.?\s*(?:Hj?\.?\s*)?\Z")


def people(match: Match, group: str) -> list[Person]:
    """All persons named one after another in a group, titles left out."""
    found = []
    start = match.group_start(group)
    for one in _ONE.finditer(match[group]):
        someone = _person(match.reading.text, match.span_within(start + one.start("name"), start + one.end("name")))
        if someone is not None:
            found.append(someone)
    return found


def _is_title(text: str, end: int) -> bool:
    """Whether a degree follows what was read so far, also without a comma: `Jon Pandu S.H. hadir`. Letters that look
    like one are initials if the name goes on: `Teuku M.A. Rahman`."""
    degree = _TITLE.match(text, end)
    if degree is None:
        return False
    following = re.match(r"\s+([A-Z][a-z]+)", text[degree.end() :])
    return following is None or following[1] in _PARTS.never


def _keeps_stop(name: str) -> bool:
    """`Budi S.` keeps the stop of its initial."""
    return bool(re.search(r"(?:^|\s)[A-Z]\.$", name))


def _opens_none(word: str) -> bool:
    return word in _PARTS.never or _is_head(word) or _is_verb(word)


def _is_first_name(word: str, text: str, end: int) -> bool:
    """Whether a word that mostly is none begins or goes on a name here: Hari Suseno, Budi Hari Suseno; not Hari
    Raya."""
    following = re.match(r"\s+([A-Z][a-z]+)", text[end:])
    return (
        word in _PARTS.also_first
        and following is not None
        and following[1] not in _PARTS.never | _PARTS.not_followed_by
    )


_DIRECTIONS = {"Barat", "Timur", "Utara", "Selatan", "Tengah", "Negara", "Raja", "Ratu"}


def _ends_name(word: str) -> bool:
    return (word in _PARTS.never and word not in _DIRECTIONS | _PARTS.also_last) or _is_verb(word)


def _is_verb(word: str) -> bool:
    """A verb as headlines capitalise it: `Imbau`, `Ingatkan`, `Dijatuhi`. Some passives no list holds."""
    return word.casefold() in _VERBS or bool(_PASSIVE.fullmatch(word))


_VERBS = vocabulary.load().speech.ends_name - {
    form.casefold() for form in _PARTS.stays | _PARTS.also_first | _PARTS.also_last
}
_PASSIVE = re.compile(r"Di(?:per[a-z]{4,}|[a-z]{3,}kan)")


def _is_head(word: str) -> bool:
    return vocabulary.key(word) in vocabulary.load().positions
