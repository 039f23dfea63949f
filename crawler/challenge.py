"""Pages that stand in for the one that was asked for and want a browser to solve something first.

They come with 403 or 503, and as often with 200, where they would pass for an article or a broken feed. Ordinary pages
behind the same services carry some of their scripts, so only what stands on the interstitial page alone tells it.
"""

from __future__ import annotations

from collections.abc import Callable

_LARGEST = 64 * 1024
"""Bytes: all known ones are a screen with a script."""
_SIGNS = {
    b"_cf_chl_opt": "Cloudflare",
    b"<title>just a moment...</title>": "Cloudflare",
    b"sucuri_cloudproxy_js": "Sucuri",
    b"<title>ddos-guard</title>": "DDoS-Guard",
    b"incapsula incident id": "Imperva",
    b"/_incapsula_resource?swudnsai": "Imperva",
    b"imunify360-webshield": "Imunify360",
    b"/.lsrecap/": "LiteSpeed",
    b"slowaes.decrypt(": "free hosting",  # a cookie that a script computes: ByetHost, InfinityFree
}


def challenge(content_type: str, body: bytes, header: Callable[[str], str | None]) -> str | None:
    """Who asks for a proof instead of answering; None if nobody does."""
    if (header("cf-mitigated") or "").lower() == "challenge":
        return "Cloudflare"
    if content_type not in ("text/html", "application/xhtml+xml", "") or len(body) > _LARGEST:
        return None
    small = body.lower()
    return next((name for sign, name in _SIGNS.items() if sign in small), None)
