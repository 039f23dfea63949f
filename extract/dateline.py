"""The dateline: `BONTANG, KABARLEMBAH –` before the first sentence, naming the town and mostly the outlet.

It is kept in the text, for the town is a place of the article; but the outlet's name is none, so all who read places
must know where it stands. The span runs from the town or outlet to the end of the dash.
"""

from __future__ import annotations

import re

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
        # BONTANG | KABARLEMBAH — and the same on a line of its own
        rf"{_NAME} ?\| ?{_OUTLET}(?:{_DASH}|$)",
        # KABARLEMBAH.COM - | KabarLembah.id –
        rf"(?:{_DOMAIN}|[A-Z0-9]+\.{_CASE}(?:\.[A-Z]+)?){_DASH}",
        # BONTANG – | Tanjung Redeb - ; without a space only in capitals (MUARA TEWEH-)
        r"[A-Z][A-Z.'’-]+(?: [A-Z][A-Z.'’]+){0,3}(?:\s*(?:--|–|—)\s*| - ?|-\s|-(?=[“\"(]?[A-Z][a-z]))",
        r"[A-Z][\w.'’]+(?: [A-Z][\w.'’]+){0,3} (?:--|-|–|—) ",
        # a whole page in small letters: bontang – puluhan ...
        r"[a-z]{3,}(?: [a-z]{3,}){0,2} [–—] ",
    )
)
_LONGEST = 90
_WITHIN_LINES = 8
_NO_TOWN = re.compile(
    r"(?i)\b(?:senin|selasa|rabu|kamis|jum.?at|sabtu|minggu|ahad|penulis|editor|foto|dok|baca|pukul|halaman|wib|wita|wit|"
    r"namun|sementara|menurut|selain|sebab|terkini|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember|(?:19|20)\d\d)\b"
)
_WORDS = re.compile(r"\w+")


def dateline(text: str, title: str = "") -> Span | None:
    """The dateline in `text`, or None. It is sought in the first lines below the title, at the start of a line.

    Only a title that is itself the lead paragraph (it ends in a full stop) can hold one.
    """
    start = len(title) if title and text.startswith(title) and not title.rstrip().endswith(".") else 0
    for number, line in enumerate(re.finditer(r"[^\n]+", text[start:])):
        if number == _WITHIN_LINES:
            break
        found = _of_line(line.group())
        if found:
            return Span(start + line.start() + found.start, start + line.start() + found.end)
    return None


def _of_line(line: str) -> Span | None:
    head = line[: _LONGEST + 30]
    for form in _FORMS:
        match = form.match(head)
        if not match:
            continue
        inside = match["dateline"].rstrip()
        alone = match.end() >= len(line)
        follows = line[match.end() : match.end() + 40].strip()
        if len(inside) > _LONGEST or _NO_TOWN.search(inside) or (not alone and len(_WORDS.findall(follows)) < 2):
            continue
        if ("|" in inside and _NO_TOWN.match(follows)) or (alone and "|" not in inside):
            continue
        return Span(match.start("dateline"), match.start("dateline") + len(inside))
    return None
