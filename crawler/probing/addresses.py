"""What the addresses of a site's articles have in common, as a pattern for `article`.

Addresses of one form (as many segments, digits and words at the same places) are generalised together: what is the
same in all of them stays, digits become `\\d`, the rest a slug. The pattern fits all samples of the forms it has; what
else it fits of the addresses that are none (front page, tags, sections, menus) is shut out by name.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from urllib.parse import parse_qsl, urlsplit

LISTS = (
    "tag", "tags", "topik", "topic", "category", "kategori", "author", "penulis", "search", "cari", "label", "feed",
    "indeks", "page", "halaman", "video", "foto",
)  # fmt: skip
PLAINLY_NONE = (
    "/", "/tag/netralitas-asn", "/tag/netralitas-asn/", "/category/politik-dan-hukum/", "/kategori/politik",
    "/author/redaksi", "/author/redaksi-satu/", "/page/2/", "/?s=netralitas", "/search?q=netralitas", "/feed/",
    "/?paged=2",
)  # fmt: skip
MOST_FORMS = 4
MOST_NAMED = 12
_FEW = 3
"""So few samples say nothing of what is the same in all articles."""


@dataclass(frozen=True, slots=True)
class Pattern:
    """A pattern with how many samples fit, those that do not, and what it fits that may be no article."""

    regex: str
    fits: int
    unfit: tuple[str, ...]
    doubtful: tuple[str, ...]


def pattern_of(samples: Collection[str], others: Collection[str] = ()) -> Pattern | None:
    """The pattern of `samples` (paths with their queries); None if there are none. `others` are no articles."""
    samples = list(dict.fromkeys(samples))
    none = [other for other in dict.fromkeys([*PLAINLY_NONE, *others]) if other not in samples]
    forms: dict[tuple[object, ...], list[str]] = defaultdict(list)
    for sample in samples:
        forms[_form(sample)].append(sample)
    enough = max(1, len(samples) // 20)
    chosen = [group for group in sorted(forms.values(), key=len, reverse=True)[:MOST_FORMS] if len(group) >= enough]
    if not chosen:
        return None
    parts = [_generalised(group, none) for group in chosen]
    regex = f"^{parts[0]}$" if len(parts) == 1 else f"^(?:{'|'.join(parts)})$"
    fitting = [sample for sample in samples if re.search(regex, sample)]
    unfit = tuple(sample for sample in samples if sample not in fitting)
    return Pattern(regex, len(fitting), unfit, tuple(other for other in none if re.search(regex, other)))


def is_list(path: str) -> bool:
    """Whether a segment of a path says that it leads to a list of articles."""
    return any(segment in LISTS for segment in urlsplit(path).path.strip("/").split("/"))


def _form(path: str) -> tuple[object, ...]:
    """What addresses share that are generalised together."""
    parts = urlsplit(path)
    segments = parts.path.strip("/").split("/") if parts.path.strip("/") else []
    kinds = tuple("n" if segment.isdecimal() else _ending(segment) for segment in segments)
    return kinds, tuple(sorted(name for name, _ in parse_qsl(parts.query)))


def _ending(segment: str) -> str:
    """A file's ending, empty for a segment without."""
    found = re.search(r"\.[a-z]{2,5}$", segment)
    return found[0] if found else ""


def _generalised(group: Sequence[str], none: Sequence[str]) -> str:
    """The strictest of a few forms that shuts out most of what is no article; what is left is shut out by name."""
    best = ""
    left: list[str] = list(none)
    for strict in range(3):
        regex = _regex(group, strict)
        wrong = [other for other in none if re.search(f"^{regex}$", other)]
        if not best or (len(wrong) < len(left) and all(re.search(f"^{regex}$", sample) for sample in group)):
            best, left = regex, wrong
        if not left:
            return best
    named = sorted({urlsplit(other).path.strip("/") for other in left if "?" not in other} - {""})[:MOST_NAMED]
    if not named or not best.startswith("/"):
        return best
    return f"/(?!(?:{'|'.join(re.escape(name) for name in named)})/?$)" + best[1:]


def _regex(group: Sequence[str], strict: int) -> str:
    """`strict` 1: no lists, by the name of their first segment; 2: slugs have a hyphen, if all samples have."""
    split = [urlsplit(sample) for sample in group]
    rows = [parts.path.strip("/").split("/") if parts.path.strip("/") else [] for parts in split]
    columns = list(zip(*rows, strict=True))
    segments = [_segment(column, columns, at, strict) for at, column in enumerate(columns)]
    slashes = {parts.path.endswith("/") for parts in split}
    ending = ("/?" if True in slashes else "") if segments and not _ending(rows[0][-1]) else ""
    loose = segments and segments[0].startswith("[")
    ahead = f"(?!(?:{'|'.join(LISTS)})/)" if strict and loose else ""
    return "/" + ahead + "/".join(segments) + ending + _query([parts.query for parts in split])


def _segment(column: Sequence[str], columns: Sequence[Sequence[str]], at: int, strict: int) -> str:
    distinct = set(column)
    if all(value.isdecimal() for value in column):
        return _digits(column, columns[at + 1] if at + 1 < len(columns) else ())
    if len(distinct) == 1 and (len(column) >= _FEW or at + 1 < len(columns)):
        return re.escape(column[0]).replace(r"\-", "-")
    ending = _ending(column[0])
    bare = [value.removesuffix(ending) for value in column]
    if all(re.fullmatch(r"[a-z]-?\d+", value) for value in bare):
        return "[a-z]-?" + r"\d+" if len({value[0] for value in bare}) > 1 else _lettered(bare)
    if all(re.fullmatch(r"\d+-.+", value) for value in bare):
        return r"\d+-[^/?]+" + re.escape(ending)
    if at + 1 < len(columns):
        return "[a-z0-9-]+" if all(re.fullmatch(r"[a-z0-9-]+", value) for value in bare) else "[^/?]+"
    hyphens = strict == 2 and all("-" in value for value in bare)
    return ("[^/?]*-[^/?]*" if hyphens else "[^/?]+") + re.escape(ending)


def _lettered(bare: Sequence[str]) -> str:
    found = re.match(r"[a-z]-?", bare[0])
    front = found[0] if found else ""
    return front + r"\d+" if all(value.startswith(front) for value in bare) else bare[0][0] + r"-?\d+"


def _digits(column: Sequence[str], following: Sequence[str]) -> str:
    """A year, month or day as such; any other number as `\\d+`."""
    if all(re.fullmatch(r"(?:19|20)\d\d", value) for value in column) and following and following[0].isdecimal():
        return r"\d{4}"
    return r"\d\d" if all(len(value) == 2 for value in column) else r"\d+"


def _query(queries: Sequence[str]) -> str:
    pairs = [dict(parse_qsl(query)) for query in queries]
    parts = list(_parameters(pairs))
    return r"\?" + "&".join(parts) if parts else ""


def _parameters(pairs: Sequence[dict[str, str]]) -> Iterator[str]:
    for name in sorted(pairs[0]):
        values = {pair[name] for pair in pairs}
        if all(value.isdecimal() for value in values):
            yield f"{re.escape(name)}=" + r"\d+"
        else:
            yield f"{re.escape(name)}=" + (re.escape(values.pop()) if len(values) == 1 else "[^&]+")
