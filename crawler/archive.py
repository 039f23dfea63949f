"""The archive: every response that mattered, in WARC files (ISO 28500), one gzip member a record.

A file is called `netral-<start of the run>-<number>.warc.gz` and is never opened again for writing: what a killed run
left behind stays as it is, torn tail and all, and the next run begins a file of its own. Bodies are kept decoded
(content and transfer encoding taken off, `Content-Length` corrected), and `WARC-Payload-Digest` is their sha256.
An article joined from several pages is a `conversion` record beside the responses it was made from.
"""

from __future__ import annotations

import hashlib
import io
import zlib
from collections.abc import Iterable, Mapping
from concurrent.futures import Future
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from http import HTTPStatus
from pathlib import Path
from types import TracebackType
from typing import Any, Self
from urllib.parse import quote

from warcio.archiveiterator import ArchiveIterator
from warcio.exceptions import ArchiveLoadFailed
from warcio.recordbuilder import RecordBuilder
from warcio.recordloader import ArcWarcRecord
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from crawler.warcfiles import WarcFiles
from netral.errors import ArchiveError
from netral.records import ArchiveRef

ROTATE_AT = 1 << 30
_ENCODED = frozenset({"content-encoding", "transfer-encoding", "content-length"})
_PRINTABLE = "".join(map(chr, range(32, 127)))
_GZIP = b"\x1f\x8b"
_KEPT_TYPES = frozenset({"response", "conversion"})


@dataclass(frozen=True, slots=True)
class Exchange:
    """One request and its response as they are archived; header names and values as sent, the body decoded.

    Without `request_headers` nothing is known of the request, and none is kept.
    """

    url: str
    at: datetime
    status: int
    body: bytes
    request_headers: tuple[tuple[str, str], ...] | None = ()
    response_headers: tuple[tuple[str, str], ...] = ()
    ip: str | None = None


class ArchiveWriter:
    """Writes one run's records below `folder`, which is made if missing; whatever is kept may raise `ArchiveError`."""

    def __init__(
        self, folder: Path, started: datetime, *, about: Mapping[str, str] | None = None, rotate_at: int = ROTATE_AT
    ) -> None:
        self._about = {"format": "WARC File Format 1.1"} | dict(about or {})
        self._builder = RecordBuilder(warc_version="WARC/1.1")
        stem = f"netral-{started.astimezone(UTC):%Y%m%dT%H%M%SZ}"
        self._files = WarcFiles(folder, stem, self._warcinfo, rotate_at)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Write what is waiting, and end."""
        self._files.close()

    def exchange(self, exchange: Exchange) -> ArchiveRef:
        """Keep a response and its request; they are on the disk when this returns."""
        return self.exchanging(exchange).result()

    def exchanging(self, exchange: Exchange) -> Future[ArchiveRef]:
        """The same, without waiting: they are on the disk when there is a result."""
        return self._files.append(partial(self._exchanged, exchange))

    def conversion(self, url: str, at: datetime, body: bytes, content_type: str) -> ArchiveRef:
        """Keep what was made from archived responses of `url`."""
        extra = {"WARC-Refers-To-Target-URI": url}
        record = partial(self._record, url, "conversion", at, body, extra, warc_content_type=content_type)
        return self._files.append(lambda: _whole(record())).result()

    def _exchanged(self, exchange: Exchange) -> tuple[str, list[bytes]]:
        path = "/" + "/".join(exchange.url.split("/")[3:])
        answer = [*_decoded_headers(exchange.response_headers), ("Content-Length", str(len(exchange.body)))]
        status = StatusAndHeaders(f"{exchange.status} {_phrase(exchange.status)}", answer, protocol="HTTP/1.1")
        ip = {"WARC-IP-Address": exchange.ip} if exchange.ip else {}
        response = self._record(exchange.url, "response", exchange.at, exchange.body, ip, http_headers=status)
        if exchange.request_headers is None:
            return _whole(response)
        asked = StatusAndHeaders(f"GET {path} HTTP/1.1", list(exchange.request_headers), is_http_request=True)
        link = {"WARC-Concurrent-To": response.rec_headers.get_header("WARC-Record-ID")}
        request = self._record(exchange.url, "request", exchange.at, b"", link, http_headers=asked)
        return _whole(response, request)

    def _record(
        self, url: str, kind: str, at: datetime, body: bytes, extra: dict[str, str], **form: Any
    ) -> ArcWarcRecord:
        headers = {
            "WARC-Date": f"{at.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}",
            "WARC-Payload-Digest": f"sha256:{hashlib.sha256(body).hexdigest()}",
        }
        return self._builder.create_warc_record(
            url, kind, payload=io.BytesIO(body), length=len(body), warc_headers_dict=headers | extra, **form
        )

    def _warcinfo(self, name: str) -> bytes:
        return _serialised(self._builder.create_warcinfo_record(name, self._about))


def read_page(folder: Path, ref: ArchiveRef) -> bytes:
    """The body that `ref` names; `ArchiveError` if it is missing, torn, no page, or hashes to something else."""
    where = f"{folder / ref.file} at {ref.offset}"
    if Path(ref.file).name != ref.file:
        raise ArchiveError(f"{where}: the name leads out of the archive")
    try:
        with (folder / ref.file).open("rb") as file:
            file.seek(ref.offset)
            raw = file.read(ref.length)
    except FileNotFoundError:
        raise ArchiveError(
            f"{where}: no such file; the archive was moved, or the database belongs to another"
        ) from None
    except OSError as problem:
        raise ArchiveError(f"{where}: cannot be read: {problem}") from None
    if len(raw) < ref.length:
        raise ArchiveError(f"{where}: torn: {len(raw)} of {ref.length} bytes are there")
    if not raw.startswith(_GZIP):  # warcio takes some bytes that are no gzip member for an ARC record
        raise ArchiveError(f"{where}: not a WARC record: no gzip member begins there")
    try:
        record = next(iter(ArchiveIterator(io.BytesIO(raw))), None)
        if record is None or record.rec_type not in _KEPT_TYPES:
            raise ArchiveError(f"{where}: no page begins there")
        body: bytes = record.content_stream().read()
    except (ArchiveLoadFailed, EOFError, zlib.error) as problem:
        raise ArchiveError(f"{where}: not a WARC record: {' '.join(str(problem).split())}") from None
    if hashlib.sha256(body).hexdigest() != ref.sha256:
        raise ArchiveError(f"{where}: the page has another sha256 than the index says")
    return body


def _whole(first: ArcWarcRecord, *others: ArcWarcRecord) -> tuple[str, list[bytes]]:
    """The sha256 of the first's body, and the records as they are written."""
    digest = str(first.rec_headers.get_header("WARC-Payload-Digest")).removeprefix("sha256:")
    return digest, [_serialised(record) for record in (first, *others)]


def _serialised(record: ArcWarcRecord) -> bytes:
    buffer = io.BytesIO()
    WARCWriter(buffer, gzip=False).write_record(record)
    return buffer.getvalue()


def _phrase(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return "Unknown"


def _decoded_headers(headers: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    """Headers of the body as it is kept, in ASCII: what servers send beyond it warcio does not write."""
    plain = ((_ascii(name), _ascii(value)) for name, value in headers)
    return [(f"X-Archive-Orig-{name}" if name.lower() in _ENCODED else name, value) for name, value in plain]


def _ascii(text: str) -> str:
    """Bytes beyond ASCII, and those that would end the line, percent-encoded."""
    return text if text.isascii() and text.isprintable() else quote(text, safe=_PRINTABLE)
