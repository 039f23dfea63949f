"""The articles behind the replica sites: front matter and blocks, read strictly."""

from __future__ import annotations

import re
from dataclasses import dataclass, fields
from datetime import datetime
from pathlib import Path
from typing import Literal, cast, get_args

FOLDER = Path(__file__).parent / "articles"
Kind = Literal["on_topic", "near", "off_topic"]
BlockKind = Literal["paragraph", "heading", "item", "related", "break"]


@dataclass(frozen=True, slots=True)
class Block:
    """A piece of an article. The text of `related` is the slug of the article linked to; a `break` has none."""

    kind: BlockKind
    text: str = ""


@dataclass(frozen=True, slots=True)
class Article:
    """One invented article. Times are aware, in the site's own zone; `dateline` is the town as it is printed."""

    id: int
    slug: str
    title: str
    published: datetime
    modified: datetime
    author: str
    editor: str
    category: str
    tags: tuple[str, ...]
    dateline: str
    kind: Kind
    kicker: str
    caption: str
    credit: str
    blocks: tuple[Block, ...]

    @property
    def pages(self) -> list[list[Block]]:
        """The blocks, parted at the page breaks; at least one page."""
        pages: list[list[Block]] = [[]]
        for block in self.blocks:
            if block.kind == "break":
                pages.append([])
            else:
                pages[-1].append(block)
        return pages

    @property
    def prose(self) -> list[str]:
        """What the journalist wrote, block for block: no links to other articles, no breaks."""
        return [block.text for block in self.blocks if block.kind in ("paragraph", "heading", "item")]

    @property
    def teaser(self) -> str:
        """The first paragraph."""
        return next(block.text for block in self.blocks if block.kind == "paragraph")


KEYS = tuple(field.name for field in fields(Article) if field.name != "blocks")
OPTIONAL = {"kicker", "caption", "credit"}


def load(site: str, folder: Path = FOLDER) -> list[Article]:
    """All articles of a site, newest first. A file that breaks the form is a ValueError naming file and line."""
    return sorted((read(path) for path in (folder / site).glob("*.md")), key=lambda a: a.published, reverse=True)


def read(path: Path) -> Article:
    """One file: `---`, a line `key: value` for each of `KEYS`, `---`, blocks parted by blank lines.

    Keys in `OPTIONAL` may be left out. `## ` opens a heading, `- ` an item of a list; `[halaman]` (page) is a page
    break, `[baca-juga: slug]` (read also) a link to another article of the site; the rest are paragraphs.
    """
    opening, front, body = re.split(r"^---\n", path.read_text(encoding="utf-8"), maxsplit=2, flags=re.MULTILINE)
    if opening:
        raise ValueError(f"{path}:1: an article starts with a line of three dashes")
    values: dict[str, str] = {}
    for number, line in enumerate(front.splitlines(), start=2):
        key, colon, value = line.partition(": ")
        if not colon or key not in KEYS or key in values:
            raise ValueError(f"{path}:{number}: expected one of {', '.join(KEYS)}, each once, as 'key: value'")
        values[key] = value.strip()
    missing = set(KEYS) - set(values) - OPTIONAL
    if missing:
        raise ValueError(f"{path}: lacks {', '.join(sorted(missing))}")
    if values["kind"] not in get_args(Kind):
        raise ValueError(f"{path}: kind is one of {', '.join(get_args(Kind))}, found {values['kind']!r}")
    return Article(
        id=int(values["id"]),
        slug=values["slug"],
        title=values["title"],
        published=_moment(values["published"], path),
        modified=_moment(values["modified"], path),
        author=values["author"],
        editor=values["editor"],
        category=values["category"],
        tags=tuple(tag.strip() for tag in values["tags"].split(",")),
        dateline=values["dateline"],
        kind=cast(Kind, values["kind"]),
        kicker=values.get("kicker", ""),
        caption=values.get("caption", ""),
        credit=values.get("credit", ""),
        blocks=tuple(_block(" ".join(part.split())) for part in body.split("\n\n") if part.strip()),
    )


def _moment(value: str, path: Path) -> datetime:
    moment = datetime.fromisoformat(value)
    if moment.tzinfo is None:
        raise ValueError(f"{path}: {value} lacks its offset from UTC, such as +07:00")
    return moment


def _block(text: str) -> Block:
    if text == "[halaman]":
        return Block("break")
    if related := re.fullmatch(r"\[baca-juga: ([a-z0-9-]+)\]", text):
        return Block("related", related[1])
    if text.startswith("## "):
        return Block("heading", text[3:])
    if text.startswith("- "):
        return Block("item", text[2:])
    return Block("paragraph", text)
