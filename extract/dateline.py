"""The dateline: `BONTANG, KABARLEMBAH –` before the first sentence, naming the town and mostly the outlet.

It is kept in the text, for the town is a place of the article; but the outlet's name is none, so all who read places
must know where it stands. The span runs from the town or outlet to the end of the dash.
"""

from __future__ import annotations

import re
from itertools import islice, zip_longest

from netral.records import Span

_DOMAIN = r"[A-Za-z0-9][\w-]*(?:\.[\w-]+)*\.(?:com|co\.id|or\.id|go\.id|id|net|org|co|news|tv|info|asia|my\.id|web\.id)"
_NAME = r"[A-Z0-9][\w.'’/-]*(?: [A-Z0-9(][\w.'’/)-]*){0,4}"
_OUTLET = rf"(?:{_DOMAIN}|[a-z]?{_NAME}|[a-z]{{4,20}})"
_DAY = r"(?:,? \d{1,2}/\d{1,2}(?:/\d{2,4})?)?"
_DASH = r"(?:\s*(?:-{1,3}|–|—)\s*|\s+[|:]\s+)"
_CASE = r"(?i:COM|CO\.ID|ID|NET|NEWS)"

_FORMS = tuple(
    re.compile(rf"\s*(?P<dateline>(?:{form}))")
    for form in (
        # BONTANG, KabarLembah.id – | KABARLEMBAH.COM, BONTANG - | Bontang, Kalimantan Timur, Kabar Lembah –
        rf"{_NAME}, ?(?:{_NAME}, ?)?{_OUTLET}{_DASH}",
        rf"{_DOMAIN},? {_NAME}{_DASH}",
        # SURABAYA (Kabar Lembah) - | Bontang, 10/1 (KabarLembah) -
        rf"{_NAME}{_DAY} ?\([\w .’'-]{{2,30}}\) ?{_DASH}",
        # BONTANG | KABARLEMBAH —
        rf"{_NAME} ?\| ?{_OUTLET}{_DASH}",
        # KABARLEMBAH.COM - | KabarLembah.id –
        rf"(?:{_DOMAIN}|[A-Z0-9]+\.{_CASE}(?:\.[A-Z]+)?){_DASH}",
        # BONTANG – | Tanjung Redeb - ; without a space only in capitals (MUARA TEWEH-)
        r"[A-Z][A-Z.'’-]+(?: [A-Z][A-Z.'’]+){0,3}(?:\s*(?:--|–|—)\s*| - ?|-\s|-(?=[“\"(]?[A-Z][a-z]))",
        r"[A-Z][\w.'’]+(?: [A-Z][\w.'’]+){0,3} (?:--|-|–|—) ",
        # BONTANG : Bawaslu memanggil ...; a colon is otherwise a label's
        r"[A-Z]{4,}(?: [A-Z]{3,}){0,2} :(?= [A-Z][a-z])",
        # a whole page in small letters: bontang – puluhan ...
        r"[a-z]{3,}(?: [a-z]{3,}){0,2} [–—] ",
    )
)
_ALONE = tuple(
    re.compile(form)
    for form in (
        # BONTANG | Kabar Lembah
        rf"{_NAME} ?\| ?{_OUTLET}(?:{_DASH})?",
        # Bontang - | Bontang, KabarLembah -
        rf"{_NAME}(?:, ?{_OUTLET})? ?[-–—]{{1,2}}",
        # Bontang, KabarLembah. | Bontang, kabarlembah.com
        rf"{_NAME}, ?(?:{_DOMAIN}|[A-Z][a-z]+[A-Z]\w+|[A-Z]\w*(?:news|post?|online|kabar|tribun)\w*)\.?",
    )
)
"""Datelines on a line of their own, above the first sentence."""
_LONGEST = 90
_LEAST_WORDS_BELOW = 6
_WITHIN_LINES = 8
_NO_TOWN = re.compile(
    r"(?i)\b(?:senin|selasa|rabu|kamis|jum.?at|sabtu|minggu|ahad|penulis|editor|foto|dok|baca|pukul|halaman|wib|wita|wit|"
    r"opini|video|infografis|liputan|laporan|breaking|viral|update|kronologi|catatan|survei|advertorial|terpopuler|hoaks|"
    r"namun|sementara|menurut|selain|sebab|terkini|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember|(?:19|20)\d\d)\b"
)
_LEAST_WORDS_BEHIND = 2
_SITE = re.compile(_DOMAIN, re.IGNORECASE)
_WORDS = re.compile(r"\w+")


def dateline(text: str, title: str = "") -> Span | None:
    """The dateline in `text`, or None. It is sought in the first lines below the title, at the start of a line.

    A title that is itself the lead paragraph can hold one: it ends in a full stop, or names the outlet by its domain.
    """
    start = len(title) if title and text.startswith(title) and not _is_lead(title) else 0
    lines = [*islice(re.finditer(r"[^\n]+", text[start:]), _WITHIN_LINES + 1)]
    for line, below in zip_longest(lines[:_WITHIN_LINES], lines[1:]):
        found = _of_line(line.group()) or _alone(line.group(), below.group() if below else "")
        if found:
            return Span(start + line.start() + found.start, start + line.start() + found.end)
    return None


def _is_lead(title: str) -> bool:
    found = _of_line(title)
    return found is not None and (
        title.rstrip().endswith(".") or _SITE.search(title, found.start, found.end) is not None
    )


def _of_line(line: str) -> Span | None:
    """The dateline that a line begins with, its sentence behind it."""
    head = line[: _LONGEST + 30]
    for form in _FORMS:
        match = form.match(head)
        if not match:
            continue
        inside = match["dateline"].rstrip()
        follows = line[match.end() : match.end() + 40].strip()
        if len(inside) > _LONGEST or _NO_TOWN.search(inside) or len(_WORDS.findall(follows)) < _LEAST_WORDS_BEHIND:
            continue
        if "|" in inside and _NO_TOWN.match(follows):
            continue
        return Span(match.start("dateline"), match.start("dateline") + len(inside))
    return None


def _alone(line: str, below: str) -> Span | None:
    """The dateline that is all of a line; a sentence stands below it, or it may be a writer's name."""
    inside = line.strip()
    if len(inside) > _LONGEST or len(_WORDS.findall(below)) < _LEAST_WORDS_BELOW or _NO_TOWN.search(inside):
        return None
    if not any(form.fullmatch(inside) for form in _ALONE):
        return None
    start = line.index(inside)
    return Span(start, start + len(inside))
