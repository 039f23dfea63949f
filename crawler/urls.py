"""One address for one article: the canonical URL, under which state, database and exports know it.

Rules, in order:

1. Only http and https with a host; anything else has no canonical form (None).
2. courlan cleans: lower-case host, percent-encoding, double slashes, default port, known tracking parameters,
   parameters sorted.
3. The scheme becomes https; `*.localhost` keeps http and its port.
4. The labels `www.`, `m.` and `amp.` go from the front of the host, as long as a registrable domain is left.
5. The fragment goes, and every parameter that selects a form and no article: tracking, AMP, mobile, print, paging
   (`page`, `halaman`, `single`, `singlepage`). `p`, the post number of WordPress, stays.
6. From the path go a leading `/amp/`, a final `/amp`, `/print`, `/page/N`, and, after a segment with a hyphen (a
   slug), a final `/all` or `/2` ... `/9`; after a number and a slug (`/read/123/slug/15`, an offset) any of up to
   three digits. The trailing slash stays as it was: it belongs to the permalink.

What only one network does (mirror hosts, several addresses for one id) belongs to that network's family, not here:
`key` in a site file says what tells articles apart whatever their address (`crawler.ways`).
"""

from __future__ import annotations

import re
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from courlan import clean_url, extract_domain

_FORM_LABELS = ("www.", "m.", "amp.")
_FORM_PARAMETERS = frozenset({
    "amp", "noamp", "fullsite", "m", "mobile", "preview", "lang", "print", "output", "outputtype", "page", "halaman",
    "single", "singlepage",
    "replytocom", "share", "ref", "fbclid", "gclid", "gad_source", "igshid", "igsh", "mc_cid", "mc_eid", "_ga", "_gl",
})  # fmt: skip
_AMP_FRONT = re.compile(r"^/amp(?=/.)")
_AMP_END = re.compile(r"(?<=.)/(?:amp|print)(/?)$")
_PAGE_END = re.compile(r"/page/\d{1,3}(/?)$")
_PART_END = re.compile(r"(/[^/]*-[^/]*)/(?:[2-9]|all)(/?)$")
_OFFSET_END = re.compile(r"(/\d+/[^/]*-[^/]*)/\d{1,3}(/?)$")
_PAGE_PARAMETERS = frozenset({"page", "halaman"})
_FURTHER_END = re.compile(r"/page/(?!1/?$)\d{1,3}/?$|/[^/]*-[^/]*/[2-9]/?$|/\d+/[^/]*-[^/]*/\d{1,3}/?$")


def canonical(url: str) -> str | None:
    """The canonical form of an article's address, None if it has none."""
    cleaned = clean_url(url.strip())
    if not cleaned:
        return None
    parts = urlsplit(cleaned)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        return None
    local = is_loopback_host(parts.hostname)
    host = parts.hostname if local else _without_form_label(parts.hostname)
    try:
        port = parts.port
    except ValueError:
        return None
    netloc = f"{host}:{port}" if port and port != (80 if local else 443) else host
    query = [
        (name, value)
        for name, value in parse_qsl(parts.query)
        if name.lower() not in _FORM_PARAMETERS and not name.lower().startswith("utm_")
    ]
    return urlunsplit(("http" if local else "https", netloc, _path(parts.path), urlencode(query), ""))


def askable(written: str, url: str) -> str:
    """What to ask for the article `url` that discovery wrote as `written`.

    The canonical form, but with scheme and `www.` as they were written: a server may insist on them.
    """
    asked, meant = urlsplit(written.strip()), urlsplit(url)
    netloc = f"www.{meant.netloc}" if (asked.hostname or "") == f"www.{meant.hostname}" else meant.netloc
    return urlunsplit((asked.scheme, netloc, meant.path, meant.query, ""))


def is_further_page(url: str) -> bool:
    """Whether an address as it was written is that of a second or later page of an article."""
    parts = urlsplit(url)
    numbers = [value for name, value in parse_qsl(parts.query) if name.lower() in _PAGE_PARAMETERS]
    return any(value.isdigit() and int(value) > 1 for value in numbers) or _FURTHER_END.search(parts.path) is not None


def host_of(url: str) -> str:
    """The host of an address as site files write it, without `www.`; empty if there is none."""
    return (urlsplit(url).hostname or "").removeprefix("www.")


def is_loopback_host(host: str) -> bool:
    """Whether a name means this machine (RFC 6761)."""
    return host == "localhost" or host.endswith(".localhost")


def registrable(host: str) -> str:
    """The registrable domain (`bawaslu.go.id`), the host itself where there is none (`kabar.localhost`, numbers)."""
    return (None if is_loopback_host(host) else extract_domain(f"https://{host}/")) or host


def path_and_query(url: str) -> str:
    """What a site's `article` pattern is searched in."""
    parts = urlsplit(url)
    return f"{parts.path or '/'}?{parts.query}" if parts.query else parts.path or "/"


def _without_form_label(host: str) -> str:
    domain = registrable(host)
    for label in _FORM_LABELS:
        if host != domain:
            host = host.removeprefix(label)
    return host


def _path(path: str) -> str:
    path = _AMP_END.sub(r"\1", _AMP_FRONT.sub("", path or "/"))
    path = _PART_END.sub(r"\1\2", _PAGE_END.sub(r"\1", path))
    path = _OFFSET_END.sub(r"\1\2", path)
    return path or "/"
