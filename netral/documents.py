"""Documents from files, folders and standard input: HTML, MHTML, plain text, JSONL; each of them may be gzipped.

What cannot be read is yielded as an `InputError` in its place, and the rest goes on. Nothing here is ever decompressed
or read beyond `LIMIT` a document, and only regular files are opened, so that no input can hang or fill the machine.
"""

from __future__ import annotations

import gzip
import io
import logging
import os
import stat
import sys
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO, Literal

from extract.identity import identity
from netral.document_lines import from_lines
from netral.document_shape import LIMIT, WIDE, Document, Format, decoded, is_warc, is_wide
from netral.errors import InputError
from netral.saved_page import from_html, from_mhtml

__all__ = ["LIMIT", "STDIN", "Document", "read_documents"]

logger = logging.getLogger("netral.inputs")

STDIN: Literal["-"] = "-"
_STDIN_NAME = "<stdin>"
_FORMATS: dict[str, Format] = {
    ".html": "html", ".htm": "html", ".xhtml": "html",
    ".mhtml": "mhtml", ".mht": "mhtml",
    ".txt": "text", ".md": "text",
    ".jsonl": "jsonl", ".ndjson": "jsonl",
}  # fmt: skip
_SNIFF = 65536


def read_documents(
    paths: Sequence[Path | Literal["-"]], stdin: BinaryIO | None = None
) -> Iterator[Document | InputError]:
    """Every document of `paths` in order; folders are walked in sorted order, hidden files passed over.

    `-` is standard input, read as JSONL if it begins with `{`, as HTML if with `<`, else as text; so is a named file
    whose suffix says nothing. Another document with the id of an earlier one is refused; a copy of it is passed over,
    with a line that says so.
    """
    seen: dict[str, tuple[str, int]] = {}
    for path in paths:
        for found in _of(path, stdin):
            if isinstance(found, Document):
                place = f"{found.source}:{found.line}" if found.line else found.source
                content = hash(replace(found, source="", line=None))
                if found.id not in seen:
                    seen[found.id] = place, content
                elif seen[found.id][1] == content:
                    logger.info("%s: the same document as %s, passed over", place, seen[found.id][0])
                    continue
                else:
                    yield InputError(
                        f"the id {found.id!r} was already given by {seen[found.id][0]}; give this document another",
                        path=found.source,
                        line=found.line,
                    )
                    continue
            yield found


def _of(path: Path | Literal["-"], stdin: BinaryIO | None) -> Iterator[Document | InputError]:
    if path == STDIN:
        yield from _read(stdin or sys.stdin.buffer, _STDIN_NAME, None)
        return
    path = Path(path)
    try:
        mode = path.stat().st_mode
        if stat.S_ISDIR(mode):
            yield from _folder(path)
        elif stat.S_ISREG(mode):
            yield from _file(path)
        else:
            yield InputError("neither file nor folder; use - for standard input", path=path)
    except FileNotFoundError:
        yield InputError("no such file or folder", path=path)
    except PermissionError:
        yield InputError("no permission to read it; chmod it or leave it out", path=path)
    except (OSError, ValueError) as problem:  # ValueError: a NUL byte in the name
        yield InputError(f"cannot be read: {problem}", path=path)


def _folder(folder: Path) -> Iterator[Document | InputError]:
    """The files of known formats below a folder. Links to folders are not followed, so there are no circles."""
    problems: list[OSError] = []
    files = 0
    for here, names, found in os.walk(folder, onerror=problems.append):
        names[:] = sorted(name for name in names if not name.startswith(".") and not _belongs_to_page(name, found))
        for name in sorted(found):
            path = Path(here, name)
            files += is_warc(path)
            if name.startswith(".") or _format(path) is None:
                continue
            files += 1
            yield from _of(path, None)
    for problem in problems:
        yield InputError(f"the folder cannot be read: {problem.strerror}", path=problem.filename)
    if not files and not problems:
        yield InputError(f"no readable file in this folder ({', '.join(sorted(_FORMATS))}, or with .gz)", path=folder)


def _belongs_to_page(name: str, files: Sequence[str]) -> bool:
    """Whether a folder holds what a browser saved along with a page: `Judul_files` beside `Judul.html`."""
    stem = name.removesuffix("_files")
    return stem != name and any(file.rpartition(".")[0] == stem for file in files)


def _format(path: Path) -> Format | None:
    """By the suffix; wget keeps the query of an address in the name, behind it."""
    suffixes = [suffix.lower() for suffix in Path(path.name.split("?")[0]).suffixes]
    if suffixes and suffixes[-1] == ".gz":
        suffixes.pop()
    return _FORMATS.get(suffixes[-1]) if suffixes else None


def _file(path: Path) -> Iterator[Document | InputError]:
    if is_warc(path):
        yield InputError("an archive of pages; `netral ingest` takes it in", path=path)
        return
    with path.open("rb") as opened:
        zipped = opened.peek(2)[:2] == b"\x1f\x8b"
        if not zipped:
            yield from _read(opened, str(path), _format(path))
            return
        try:
            with gzip.open(opened) as unzipped:
                yield from _read(io.BufferedReader(unzipped), str(path), _format(path))
        except (EOFError, gzip.BadGzipFile, zlib.error) as problem:
            yield InputError(f"the gzip file is torn or broken: {problem}", path=path)


def _read(stream: BinaryIO, source: str, kind: Format | None) -> Iterator[Document | InputError]:
    head = b""
    while kind is None and len(head) < _SNIFF and not head.strip(b"\xef\xbb\xbf \t\r\n"):
        piece = stream.readline(_SNIFF)  # who writes lines to us waits for the answer to each
        if not piece:
            break
        head += piece
    kind = kind or _sniffed(head)
    if kind == "jsonl":
        yield from from_lines(stream, source, head)
        return
    body = head + stream.read(LIMIT + 1 - len(head))
    if len(body) > LIMIT:
        yield InputError(f"larger than the limit of {LIMIT:,} bytes a document", path=source)
    elif not body.strip(b"\xef\xbb\xbf \t\r\n\0"):
        yield InputError("the file is empty", path=source)
    elif is_wide(body):
        yield InputError(WIDE, path=source)
    elif kind == "html":
        yield from_html(body, source)
    elif kind == "mhtml":
        yield from_mhtml(body, source)
    else:
        text = decoded(body, source)
        yield text if isinstance(text, InputError) else Document(id=identity(None, body), source=source, text=text)


def _sniffed(head: bytes) -> Format:
    first = head.lstrip(b"\xef\xbb\xbf \t\r\n")[:1]
    return "jsonl" if first == b"{" else "html" if first == b"<" else "text"
