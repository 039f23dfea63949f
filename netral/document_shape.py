"""A document before it is read as an article, and what all formats of input share."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Literal

from netral.errors import InputError

LIMIT = 10_000_000
"""Bytes; a document above it is refused."""

WIDE = "every other byte is NUL: UTF-16 without a byte order mark, or no text; convert it to UTF-8, with iconv"
_MARKS = (b"\xff\xfe", b"\xfe\xff", b"\0\0\xfe\xff")

Format = Literal["html", "mhtml", "text", "jsonl"]
WARC_SUFFIXES = (".warc", ".warc.gz", ".arc", ".arc.gz")


def is_warc(path: Path) -> bool:
    """Whether a file is called as WARC files are: archives of pages, that `netral.ingesting` takes in."""
    return path.name.lower().endswith(WARC_SUFFIXES)


@dataclass(frozen=True, slots=True)
class Document:
    """One document: `text` or `html`, never both. `id` is the given one, or derives from URL or content.

    `encoding` is the charset of `html` where it is known for certain; `source` the file, `line` the line of a JSONL
    file. `published` is aware; a bare day is its midnight in Jakarta.
    """

    id: str
    source: str
    line: int | None = None
    url: str | None = None
    title: str | None = None
    published: datetime | None = None
    text: str | None = None
    html: bytes | None = None
    encoding: str | None = None


def decoded(data: bytes, source: str, line: int | None = None, offset: int = 0) -> str | InputError:
    """UTF-8 as text, without a byte order mark; else the error names the byte, counted from the start of the file."""
    if is_wide(data):
        return InputError(WIDE, path=source, line=line)
    try:
        return data.decode("utf-8-sig" if not offset else "utf-8")
    except UnicodeDecodeError as problem:
        what = f"byte {offset + problem.start:,} is not UTF-8; convert the file, with iconv for example"
        return InputError(what, path=source, line=line)


def is_wide(data: bytes) -> bool:
    """Whether these are characters of two or four bytes without a mark that says so: ASCII among them leaves NULs.

    A single NUL, such as a broken page may hold, is none of this.
    """
    start = data[:4096]
    return not start.startswith(_MARKS) and start.count(0) * 5 > len(start)
