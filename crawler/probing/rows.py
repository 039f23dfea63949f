"""Lists of articles on a page that nobody has described: repeated elements with one headline each, perhaps a date.

Every link with the words of a headline is followed upwards to the largest element that holds no other headline: its
row. Then one CSS is sought that picks rows and hardly anything else: a class that they share. Of several lists on a
page long and dated ones come first, those in sidebars last. It is a guess, and what prints it says so.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timezone

from selectolax.lexbor import LexborHTMLParser, LexborNode

from crawler.discovery.dates import read_shown_date
from crawler.probing.addresses import is_list
from crawler.probing.look import Look, ancestors, links_in

FEWEST = 3
DEEPEST = 8
_LONGEST_DATE = 60
_MOST_SHARED = 100
_MOST_ELEMENTS = 50
_MOST_LISTS = 4
_MOST = 0.8
_CLASS = re.compile(r"-?[A-Za-z_][A-Za-z0-9_-]*")
_SIDE = re.compile(r"sidebar|widget|popul|related|terkait|footer|menu|aside|kanan", re.IGNORECASE)
_SOME_DAY = datetime(2100, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Rows:
    """A list found: CSS as a `listing` has it, and the canonical addresses of its rows."""

    item: str
    link: str
    date: str | None
    addresses: tuple[str, ...]


def find_rows(page: Look, zone: timezone, beside: str | None = None) -> list[Rows]:
    """The lists of articles on a page, the best first; none if nothing repeats often enough.

    With `beside`, CSS of what no row may hold, or be: the article itself, whose classes its neighbours may share.
    """
    tree = LexborHTMLParser(page.text)
    spared = {element.mem_id for node in tree.css(beside or ":not(*)") for element in (node, *ancestors(node))}
    links = links_in(tree, page.url, page.host)
    headlines = [(node, link.address) for node, link in links if link.is_headline and not is_list(link.path)]
    below: dict[int, set[str]] = {}
    for node, address in headlines:
        for element in _upwards(node):
            below.setdefault(element.mem_id, set()).add(address)
    rows = {row.mem_id: (row, node, address) for node, address in headlines for row in [_row(node, below)]}
    shared = Counter(css for row, _, _ in rows.values() for css in _selectors(row))
    found: dict[frozenset[str], tuple[float, Rows]] = {}
    for css in sorted(css for css, times in shared.most_common(_MOST_SHARED) if times >= FEWEST):
        picked = tree.css(css)
        if any(node.mem_id in spared for node in picked):
            continue
        hits = [node for node in picked if node.mem_id in rows]
        addresses = tuple(dict.fromkeys(rows[node.mem_id][2] for node in hits))
        if len(addresses) < FEWEST or len(hits) < _MOST * len(picked):
            continue
        aside = sum(_is_aside(node) for node in hits) > len(hits) / 2
        date = _date(hits, zone)
        score = len(addresses) * (0.2 if aside else 1.0) * (2.0 if date else 1.0) - 0.001 * len(css)
        best = found.get(frozenset(addresses))
        if best is None or score > best[0]:
            link = _link([rows[node.mem_id][:2] for node in hits])
            found[frozenset(addresses)] = (score, Rows(css, link, date, addresses))
    return [each for _, each in sorted(found.values(), key=lambda pair: (-pair[0], pair[1].item))][:_MOST_LISTS]


def _upwards(node: LexborNode) -> Iterator[LexborNode]:
    here: LexborNode | None = node
    for _ in range(DEEPEST):
        if here is None or here.tag in ("body", "html", "main"):
            return
        yield here
        here = here.parent


def _row(headline: LexborNode, below: dict[int, set[str]]) -> LexborNode:
    row = headline
    for element in _upwards(headline):
        if len(below[element.mem_id]) > 1:
            break
        row = element
    return row


def _classes(node: LexborNode) -> list[str]:
    return [name for name in (node.attributes.get("class") or "").split() if _CLASS.fullmatch(name)]


def _selectors(row: LexborNode) -> Iterator[str]:
    """What might pick a row and its like, and not with them the elements around it."""
    for name in _classes(row):
        yield f".{name}"
        yield f"{row.tag}.{name}"
    if row.parent is not None and not _classes(row):
        yield from (f".{name} > {row.tag}" for name in _classes(row.parent))


def _is_aside(node: LexborNode) -> bool:
    return any(
        here.tag in ("aside", "nav", "footer") or _SIDE.search(here.attributes.get("class") or "")
        for here in (node, *ancestors(node))
    )


def _link(pairs: Sequence[tuple[LexborNode, LexborNode]]) -> str:
    """CSS of the headline's link: `a` where it is a row's first, else by what stands around it, or its class."""

    def first(css: str) -> bool:
        return all(
            row.mem_id == node.mem_id or ((found := row.css_first(css)) is not None and found.mem_id == node.mem_id)
            for row, node in pairs
        )

    around = [f"{tag} a" for tag in ("h1", "h2", "h3", "h4", "h5")]
    classes = [f"a.{name}" for name in _classes(pairs[0][1])]
    return next((css for css in ["a", *around, *classes] if first(css)), "a")


def _date(rows: Sequence[LexborNode], zone: timezone) -> str | None:
    """CSS of a date that most rows have."""
    enough = _MOST * len(rows)
    if sum(row.css_first("time[datetime]") is not None for row in rows) >= enough:
        return "time[datetime]"
    told: Counter[str] = Counter()
    for row in rows:
        told.update({css for element in row.css("[class], time")[:_MOST_ELEMENTS] for css in _dated(element, zone)})
    css, times = max(told.items(), key=lambda pair: (pair[1], -len(pair[0]), pair[0]), default=("", 0))
    return css if times >= enough else None


def _dated(element: LexborNode, zone: timezone) -> Iterator[str]:
    text = element.text().strip()
    if len(text) <= _LONGEST_DATE and read_shown_date(text, zone, _SOME_DAY):
        yield from (f".{name}" for name in _classes(element))
        if element.tag == "time":
            yield "time"
