"""WARC files as others wrote them (Common Crawl, wget, browsers' tools) or as we did: the pages in them, one by one.

WARC 1.0 and 1.1 and ARC, gzipped record by record or not at all. A page is a `response` with its HTTP headers, a
`resource`, or a `conversion` that is HTML. Everything else (requests, metadata, revisits) is no page. Bodies come
decoded, and never more than `MAX_BYTES` of one are read.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import urlsplit

import brotli
from warcio.archiveiterator import ArchiveIterator
from warcio.bufferedreaders import ChunkedDataException, ChunkedDataReader
from warcio.exceptions import ArchiveLoadFailed
from warcio.recordloader import ArcWarcRecord

from crawler.guard import MAX_BYTES
from netral.errors import InputError

_FIRST_YEAR = 1990
_KINDS = frozenset({"response", "resource", "conversion"})
_CHARSET = re.compile(r"charset=[\"']?([\w.:-]+)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Capture:
    """One page as it was at a time; header values as sent. `made`: not as it came, but made from what came.

    `offset`: where its record begins in the file.
    """

    url: str
    at: datetime
    status: int
    body: bytes
    pairs: tuple[tuple[str, str], ...] = ()
    made: bool = False
    offset: int = 0

    @property
    def content_type(self) -> str:
        """The media type without parameters, lower-case; empty if nothing named one."""
        return (self.header("Content-Type") or "").split(";")[0].strip().lower()

    @property
    def charset(self) -> str | None:
        """The charset that the Content-Type names."""
        found = _CHARSET.search(self.header("Content-Type") or "")
        return found[1].lower() if found else None

    @property
    def text(self) -> str:
        """The body for a look at its tags; letters beyond ASCII may be wrong."""
        return self.body.decode("utf-8", "replace")

    def header(self, name: str) -> str | None:
        """A header's first value."""
        return next(iter(self.headers(name)), None)

    def headers(self, name: str) -> list[str]:
        """All values of a header."""
        return [value for key, value in self.pairs if key.lower() == name.lower()]


def captures(path: Path, offset: int = 0) -> Iterator[Capture | InputError]:
    """The pages of a file in its order, from the record at `offset` on.

    What is wrong with one, or with the rest of the file, is yielded in its place.
    """
    try:
        if not path.is_file():
            yield InputError("no file" if path.exists() else "no such file", path=path)
            return
        with path.open("rb") as file:
            file.seek(offset)
            records = ArchiveIterator(file, arc2warc=True)
            yield from _captures(path, records)
            if records.offset < path.stat().st_size:
                yield _torn(path, "the last record is not whole")
    except (ArchiveLoadFailed, EOFError, zlib.error) as problem:
        yield _torn(path, " ".join(str(problem).split()))
    except OSError as problem:
        yield InputError(f"cannot be read: {problem.strerror}", path=path)


def _torn(path: Path, why: str) -> InputError:
    return InputError(f"torn or no WARC from here on: {why}; what came before was read", path=path)


def _captures(path: Path, records: ArchiveIterator) -> Iterator[Capture | InputError]:
    while (record := _next(records)) is not None:
        offset = records.offset
        if record.rec_type not in _KINDS:
            continue
        found = _capture(record, offset)
        yield InputError(f"{_url(record)}: {found}; it is left out", path=path) if isinstance(found, str) else found


def _next(records: ArchiveIterator) -> ArcWarcRecord | None:
    try:
        return next(records, None)
    except AttributeError:  # warcio, of a record whose headers break off
        raise EOFError("the headers of the last record are not whole") from None


def _capture(record: ArcWarcRecord, offset: int) -> Capture | str:
    """The page of a record, or why it is none."""
    try:
        body = _body(record)
        at = _time(record.rec_headers.get_header("WARC-Date") or "")
        url = _url(record)
        status = _status(record)
        _ = urlsplit(url).port
    except _UndecodedError as problem:
        return f"its body cannot be decoded: {problem}"
    except ValueError as problem:
        return str(problem)
    if len(body) > MAX_BYTES:
        return f"larger than {MAX_BYTES // 1024 // 1024} MB"
    if _is_short(record):
        return "shorter than it says"
    return Capture(url, at, status, body, _headers(record), record.rec_type == "conversion", offset)


class _UndecodedError(Exception):
    """A body that is not encoded as it says."""


def _body(record: ArcWarcRecord) -> bytes:
    """The decoded body, as far as `MAX_BYTES` and one more.

    Brotli is decoded here: warcio's way to it does not go with the brotli of today.
    """
    encoding = record.http_headers.get_header("content-encoding") if record.http_headers else None
    brotli_coded = (encoding or "").strip().lower() == "br"
    try:
        if not brotli_coded:
            body: bytes = record.content_stream().read(MAX_BYTES + 1)
            return body
        transfer = record.http_headers.get_header("transfer-encoding") or ""
        raw = ChunkedDataReader(record.raw_stream) if "chunked" in transfer.lower() else record.raw_stream
        decompressor, plain = brotli.Decompressor(), b""
        while len(plain) <= MAX_BYTES and (piece := raw.read(8192)):
            plain += decompressor.process(piece, output_buffer_limit=MAX_BYTES + 1)
        return plain[: MAX_BYTES + 1]
    except (brotli.error, zlib.error, ChunkedDataException) as problem:
        raise _UndecodedError(str(problem)) from None


def _url(record: ArcWarcRecord) -> str:
    return (record.rec_headers.get_header("WARC-Target-URI") or "").strip("<>")


def _is_short(record: ArcWarcRecord) -> bool:
    """Whether the file ended before the record did; what of it was not read is read and dropped."""
    while record.raw_stream.read(8192):
        pass
    return bool(getattr(record.raw_stream, "limit", 0))


def _time(written: str) -> datetime:
    """ValueError for no time, and for one that no page can have been captured at."""
    try:
        at = datetime.fromisoformat(written)
    except ValueError:
        raise ValueError("no time of capture that can be read") from None
    if not _FIRST_YEAR <= at.year <= datetime.now(UTC).year + 1:
        raise ValueError(f"captured in {at.year}, which cannot be")
    at = at if at.tzinfo else at.replace(tzinfo=UTC)
    if at > datetime.now(UTC) + timedelta(days=1):
        raise ValueError(f"captured on {at:%Y-%m-%d}, which is yet to come")
    return at


def _status(record: ArcWarcRecord) -> int:
    code = record.http_headers.get_statuscode() if record.http_headers else "200"
    return int(code) if code.isascii() and code.isdigit() else 0


def _headers(record: ArcWarcRecord) -> tuple[tuple[str, str], ...]:
    if record.http_headers:
        return tuple((str(name), str(value)) for name, value in record.http_headers.headers)
    return (("Content-Type", record.rec_headers.get_header("Content-Type") or ""),)
