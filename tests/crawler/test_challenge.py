from __future__ import annotations

import pytest

from crawler.challenge import challenge

ORDINARY = b"""<html><title>Camat Ditegur</title><p>Just a moment... kata camat itu.</p>
<script src="/cdn-cgi/challenge-platform/scripts/jsd/main.js"></script></html>"""


@pytest.mark.parametrize(
    ("body", "who"),
    [
        (b"<html><TITLE>Just a moment...</TITLE>", "Cloudflare"),
        (b"<script>window._cf_chl_opt={cvId:'3'}</script>", "Cloudflare"),
        (b"<script>var sucuri_cloudproxy_js='';</script>", "Sucuri"),
        (b"<title>DDoS-Guard</title>", "DDoS-Guard"),
        (b"<iframe src='/_Incapsula_Resource?SWUDNSAI=9&xinfo=1'>", "Imperva"),
        (b"<script src='/_Incapsula_Resource?SWJIYLWA=1&ns=6'></script><p>Camat ditegur.</p>", None),
        (b"<script src='/.lsrecap/recaptcha'></script>", "LiteSpeed"),
        (b"<a href='/imunify360-webshield'>", "Imunify360"),
        (b"<script>slowAES.decrypt(c,2,a,b)</script>", "free hosting"),
        (ORDINARY, None),
        (b"_cf_chl_opt " + b"x" * 70_000, None),
    ],
)
def test_what_stands_on_the_interstitial_page_alone_tells_it(body: bytes, who: str | None) -> None:
    assert challenge("text/html", body, lambda _: None) == who


def test_cloudflare_says_so_itself() -> None:
    assert challenge("application/json", b"{}", lambda name: "challenge" if name == "cf-mitigated" else None) == (
        "Cloudflare"
    )


def test_a_feed_is_not_searched() -> None:
    assert challenge("application/rss+xml", b"_cf_chl_opt", lambda _: None) is None
