"""WARC files as others write them."""

from __future__ import annotations

import gzip
import io
from dataclasses import dataclass, field
from pathlib import Path

from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

PAGE = (
    b"<html><title>Camat Ditegur</title><p>Bawaslu menegur seorang camat dalam pilkada: ASN wajib menjaga "
    b"netralitas, kata ketua Bawaslu.</p></html>"
)


@dataclass
class Made:
    """One record; `packed` sends the body as servers do, with Content-Encoding gzip."""

    url: str
    body: bytes = PAGE
    date: str = "2024-10-25T03:00:00Z"
    kind: str = "response"
    status: str = "200 OK"
    headers: list[tuple[str, str]] = field(default_factory=lambda: [("Content-Type", "text/html; charset=UTF-8")])
    packed: bool = False


def write_warc(path: Path, *records: Made, gzipped: bool = True) -> Path:
    with path.open("wb") as file:
        writer = WARCWriter(file, gzip=gzipped)
        for made in records:
            body, headers = made.body, list(made.headers)
            if made.packed:
                body = gzip.compress(body)
                headers += [("Content-Encoding", "gzip"), ("Content-Length", str(len(body)))]
            http = StatusAndHeaders(made.status, headers, protocol="HTTP/1.1") if made.kind == "response" else None
            typed = {} if http else {"warc_content_type": dict(headers)["Content-Type"]}
            writer.write_record(
                writer.create_warc_record(
                    made.url,
                    made.kind,
                    payload=io.BytesIO(body),
                    length=len(body),
                    http_headers=http,
                    warc_headers_dict={"WARC-Date": made.date},
                    **typed,
                )
            )
    return path
