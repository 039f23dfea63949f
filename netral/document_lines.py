"""JSONL: one JSON object a line: `{"id"?, "url"?, "title"?, "published"?, "text" | "html"}`.

Keys beside these are ignored: gold files carry their annotations in the same lines.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime
from typing import Any, BinaryIO

from extract.identity import identity
from extract.moments import WIB, moment
from netral.document_shape import LIMIT, Document, decoded
from netral.errors import InputError


def from_lines(stream: BinaryIO, source: str, head: bytes = b"") -> Iterator[Document | InputError]:
    """The documents of a stream, of which `head` was already read. A bad line is an error and the next one is read."""
    number, offset, found = 0, 0, False
    for line in _lines(stream, head):
        number += 1
        start, offset = offset, offset + len(line)
        if len(line) > LIMIT:
            found = True
            yield InputError(
                f"the line is larger than the limit of {LIMIT:,} bytes a document", path=source, line=number
            )
            continue
        if not line.strip(b"\xef\xbb\xbf \t\r\n"):
            continue
        found = True
        text = decoded(line, source, number, start)
        if isinstance(text, InputError):
            yield text
        else:
            yield from _of(text, source, number)
    if not found:
        yield InputError("the file is empty", path=source)


def _lines(stream: BinaryIO, head: bytes) -> Iterator[bytes]:
    """Lines with their ends; of one above the limit only a piece that is above it, without holding the rest."""
    *whole, rest = head.split(b"\n")
    for line in whole:
        yield line + b"\n"
    while True:
        more = stream.readline(LIMIT + 2 - len(rest))
        line, rest = rest + more, b""
        if not line:
            return
        yield line
        while len(line) > LIMIT and more and not more.endswith(b"\n"):
            more = stream.readline(LIMIT)


def _of(text: str, source: str, number: int) -> Iterator[Document | InputError]:
    try:
        value = json.loads(text)
        if not isinstance(value, dict):
            raise _MisfitError(f"expected a JSON object, found {_kind(value)}")
        document = _document(value, source, number)
    except RecursionError:
        yield InputError("no JSON: nested too deeply", path=source, line=number)
    except _MisfitError as misfit:
        yield InputError(str(misfit), path=source, line=number)
    except ValueError as problem:
        yield InputError(f"no JSON: {problem}", path=source, line=number)
    else:
        if document.published is None and value.get("published"):
            shown = f"{str(value['published'])[:40]!r}"
            what = f'"published": {shown} is no day or time such as 2024-10-25T18:20:00+07:00; read without it'
            yield InputError(what, path=source, line=number)
        yield document


class _MisfitError(ValueError):
    """A value of the object that cannot be meant."""


def _document(value: dict[str, Any], source: str, number: int) -> Document:
    text, html = _string(value, "text"), _string(value, "html")
    if text is None and html is None:
        raise _MisfitError('has neither "text" nor "html"')
    if text is not None and html is not None:
        raise _MisfitError('has both "text" and "html"; keep one')
    url = _string(value, "url")
    return Document(
        id=_id(value) or identity(url, text if text is not None else html or ""),
        source=source,
        line=number,
        url=url,
        title=_string(value, "title"),
        published=_published(value),
        text=text,
        html=html.encode("utf-8", "replace") if html is not None else None,
        encoding="utf-8" if html is not None else None,
    )


def _string(value: dict[str, Any], key: str) -> str | None:
    """The string of a key; null and white space are as if it were not there."""
    found = value.get(key)
    if found is not None and not isinstance(found, str):
        raise _MisfitError(f'"{key}": expected a string, found {_kind(found)}')
    return found if found and found.strip() else None


def _id(value: dict[str, Any]) -> str | None:
    found = value.get("id")
    if isinstance(found, int) and not isinstance(found, bool):
        return str(found)
    return _string(value, "id")


def _published(value: dict[str, Any]) -> datetime | None:
    """The time in ISO 8601 or as the press writes it; without an offset, in Jakarta's."""
    found = value.get("published")
    return moment(found, WIB) if isinstance(found, str) else None


def _kind(value: object) -> str:
    names = {
        type(None): "null",
        bool: "true or false",
        int: "a number",
        float: "a number",
        str: "a string",
        list: "a list",
        dict: "an object",
    }
    return names.get(type(value), type(value).__name__)
