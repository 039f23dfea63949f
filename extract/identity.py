"""Ids that derive from content, so that a repeated night, or the same file read again, gives the same ones."""

from __future__ import annotations

from hashlib import sha256


def identity(url: str | None, content: str | bytes) -> str:
    """16 hex digits of the SHA-256 of the canonical URL; of the content where there is no URL."""
    data = url or content
    return sha256(data.encode("utf-8", "surrogatepass") if isinstance(data, str) else data).hexdigest()[:16]
