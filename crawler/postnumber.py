"""The number by which WordPress knows a post, and its REST interface names it: as the post's own page tells it, and as
an address of its own (`/?p=7`), which leads to the post's permalink where the site has permalinks.

The guid of a feed would tell it too, but keeps the number of another database where a site was moved.
"""

from __future__ import annotations

import re

from crawler.urls import path_and_query

_ALONE = re.compile(r"^/(?:index\.php)?\?p=\d+$")
_HEADER = re.compile(r"""[?&]p=(\d+)>\s*;\s*rel="?shortlink""")
_ALTERNATE = re.compile(r"""<link\b[^>]*\bhref=["'][^"']*/wp/v2/posts/(\d+)["']""")
_SHORT = re.compile(r"""<link\b(?=[^>]*\brel=["']?shortlink)[^>]*\bhref=["'][^"']*[?&]p=(\d+)["']""")


def is_number_alone(url: str) -> bool:
    """Whether an address names a post by its number and nothing else."""
    return _ALONE.search(path_and_query(url)) is not None


def post_number(text: str, link_header: str | None) -> str | None:
    """The number in a page's short link (`Link:` header or element) or in its link to the interface; None if neither
    is there."""
    found = _HEADER.search(link_header or "") or _ALTERNATE.search(text) or _SHORT.search(text)
    return found[1] if found else None
