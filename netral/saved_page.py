"""A page that a browser, wget or an archiver saved: the HTML, and the address it came from if it says so.

An address is believed in this order: what the saver noted (Chrome, SingleFile, the header of MHTML), the page's own
canonical link, `og:url`. The front page is no article's address: sites exist that name it on every page.
"""

from __future__ import annotations

import email
import email.policy
import html
import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from crawler.urls import canonical
from extract.identity import identity
from netral.document_shape import Document
from netral.errors import InputError

_HEAD = 200_000
_PARTS = 100
_NOTED = re.compile(
    rb"<!--\s*(?:saved from url=\(\d+\)|page saved with singlefile\s+url:\s*)(https?://[^\s>]+?)(?=\s|-->)", re.I
)
_TAG = re.compile(rb"<(?:link|meta)\s[^>]{1,2000}>", re.I)
_CANONICAL = re.compile(rb"\brel\s*=\s*[\"']?canonical\b", re.I)
_OG_URL = re.compile(rb"\bproperty\s*=\s*[\"']?og:url\b", re.I)
_VALUE = re.compile(rb"(?<![\w-])(?:href|content)\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s>]+))", re.I)


def from_html(body: bytes, source: str, *, encoding: str | None = None, noted: str | None = None) -> Document:
    """The document of an HTML file; its id is that of the article if its address is known, else of the content."""
    for address in [noted, *_addresses(body[:_HEAD])]:
        url = canonical(address) if address else None
        if url is not None and urlsplit(url).path != "/":
            return Document(id=identity(url, body), source=source, url=url, html=body, encoding=encoding)
    return Document(id=identity(None, body), source=source, html=body, encoding=encoding)


def from_mhtml(body: bytes, source: str) -> Document | InputError:
    """The document of a page that was saved with all it shows in one file (RFC 2557)."""
    if body.count(b"multipart/") > _PARTS:
        return InputError(f"more than {_PARTS} parts within parts; no browser saves such a page", path=source)
    message = email.message_from_bytes(body, policy=email.policy.compat32)
    for part in message.walk():
        if part.get_content_type() == "text/html":
            content = part.get_payload(decode=True)
            if isinstance(content, bytes) and content.strip():
                noted = str(message.get("Snapshot-Content-Location") or part.get("Content-Location") or "")
                return from_html(content, source, encoding=part.get_content_charset(), noted=noted)
    return InputError("no HTML page is in this MHTML file", path=source)


def _addresses(head: bytes) -> Iterator[str]:
    """Addresses that a page names as its own, the surest first."""
    if found := _NOTED.search(head):
        yield found[1].decode("ascii", "replace")
    tags = _TAG.findall(head)
    for wanted in (_CANONICAL, _OG_URL):
        for tag in tags:
            value = _VALUE.search(tag) if wanted.search(tag) else None
            if value is not None:
                yield html.unescape((value[1] or value[2] or value[3] or b"").decode("utf-8", "replace").strip())
