"""The number by which the REST interface of a WordPress knows a post, as the post's own page tells it.

The guid of a feed would tell it too, but keeps the number of another database where a site was moved.
"""

from __future__ import annotations

import re

_HEADER = re.compile(r"""[?&]p=(\d+)>\s*;\s*rel="?shortlink""")
_ALTERNATE = re.compile(r"""<link\b[^>]*\bhref=["'][^"']*/wp/v2/posts/(\d+)["']""")
_SHORT = re.compile(r"""<link\b(?=[^>]*\brel=["']?shortlink)[^>]*\bhref=["'][^"']*[?&]p=(\d+)["']""")


def post_number(text: str, link_header: str | None) -> str | None:
    """The number in a page's short link (`Link:` header or element) or in its link to the interface; None if neither
    is there."""
    found = _HEADER.search(link_header or "") or _ALTERNATE.search(text) or _SHORT.search(text)
    return found[1] if found else None
