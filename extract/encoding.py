"""Bytes of a page as text.

Pages lie about their charset. What decodes as UTF-8 is UTF-8, whatever header and `meta` say; else what they declare
is tried, and Windows-1252 is what remains, as in browsers. Bytes that fit nowhere become U+FFFD.
"""

from __future__ import annotations

import codecs
import re

_BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_META = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]{2,30})", re.IGNORECASE)
_HEAD = 4096
_FALLBACK = "cp1252"


def decode(body: bytes, declared: str | None = None) -> str:
    """`body` as text; `declared` is the charset of the HTTP header, if any."""
    for bom, name in _BOMS:
        if body.startswith(bom):
            return body[len(bom) :].decode(name, "replace")
    try:
        return body.decode("utf-8")
    except UnicodeDecodeError:
        found = _META.search(body[:_HEAD])
        meta = found[1].decode("ascii", "replace") if found else None
        return body.decode(_known(declared) or _known(meta) or _FALLBACK, "replace")


def _known(name: str | None) -> str | None:
    """The name if it is a text encoding Python has; Latin-1 means Windows-1252 on the web."""
    if not name:
        return None
    try:
        b"".decode(name.strip())
    except LookupError:
        return None
    found = codecs.lookup(name.strip()).name
    return _FALLBACK if found in ("iso8859-1", "ascii") else found
