from __future__ import annotations

from typing import Any

import pytest
from pydantic import ValidationError

from crawler.ways import Discovery, Feed, Listing, Pages, Sitemap, Ways, placeholders


def test_the_braces_of_an_address_are_known() -> None:
    way = Listing(url="/cari?q={q}&hal={n}&hari={date:%d/%m/%Y}", item="li")
    assert placeholders(way.url) == {"q", "n", "date"}
    assert isinstance(Discovery(sitemap=Sitemap(url="/sitemap.xml")).way, Sitemap)


@pytest.mark.parametrize(
    ("model", "given", "what"),
    [
        (Listing, {"url": "/a?x={x}", "item": "li"}, "expected no braces but"),
        (Listing, {"url": "/a?x={n", "item": "li"}, "expected '}'"),
        (Listing, {"url": "a", "item": "li"}, "begins with /"),
        (Feed, {"url": "/feed/?n={n}"}, "expected no braces but {q}"),
        (Feed, {"url": "/feed/", "pages": "?q={q}"}, "expected no braces but {n}, {start}"),
        (Sitemap, {"url": "/s.xml", "follow": "("}, "not a regular expression"),
        (Sitemap, {"url": "/s.xml", "fetch": "some"}, "'matching' or 'all'"),
        (Feed, {"url": "/feed/?q={q}", "whole": True}, "a search ({q}) never names all"),
        (Pages, {"follow": ".lanjut"}, "follow needs part"),
        (Pages, {"follow": ".lanjut", "all": "/all"}, "exactly one of all, next, follow"),
        (Discovery, {}, "exactly one of wordpress, feed, sitemap, listing"),
        (Ways, {"discovery": [{"feed": {"url": "/feed/"}}], "key": "^/read/"}, "one group"),
    ],
)
def test_what_cannot_be_meant_is_refused(model: Any, given: dict[str, Any], what: str) -> None:
    with pytest.raises(ValidationError) as caught:
        model.model_validate(given)
    assert what in str(caught.value)
