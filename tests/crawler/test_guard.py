from __future__ import annotations

import pytest
from twisted.internet.error import DNSLookupError

from crawler.guard import Guard, address_refusal
from crawler.resolver import public
from crawler.site import Site

OURS = "is this machine, and this pipeline does not allow that: `loopback: true` does"


def site(host: str) -> Site:
    return Site.model_validate(
        {"host": host, "name": host, "provinces": ["33"], "discovery": [{"feed": {"url": "/feed/"}}]}
    )


LIVE = Guard([site("lembah.kabar.co.id"), site("kabar.localhost")])
DEMO = Guard([site("kabar.localhost"), site("lembah.kabar.co.id")], allow_loopback=True, loopback_port=8199)


@pytest.mark.parametrize(
    "url",
    [
        "https://lembah.kabar.co.id/berita/a-b",
        "http://www.lembah.kabar.co.id/",
        "https://kabar.co.id/a-b",
        "https://lembah.kabar.co.id:443/a-b",
    ],
)
def test_hosts_of_a_site_s_domain_may_be_asked(url: str) -> None:
    assert LIVE.refusal(url) is None


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("ftp://lembah.kabar.co.id/", "only http and https are asked, not ftp"),
        ("file:///etc/passwd", "only http and https are asked, not file"),
        ("https://lain.co.id/a-b", "lain.co.id is no host of this pipeline"),
        ("https://kabar.co.id.lain.id/", "kabar.co.id.lain.id is no host of this pipeline"),
        ("https://redaksi:rahasia@kabar.co.id/", "it carries a user name"),
        ("https://kabar.co.id@lain.id/", "it carries a user name"),
        ("https://kabar.co.id:8080/", "port 8080 is not asked"),
        ("https://kabar.co.id:x/", "its port is no number"),
        ("http://127.0.0.1/", "127.0.0.1 is not a public address"),
        ("http://10.1.2.3/", "10.1.2.3 is not a public address"),
        ("http://[::1]/", "::1 is not a public address"),
        ("http://169.254.169.254/latest/", "169.254.169.254 is not a public address"),
        ("http://8.8.8.8/", "8.8.8.8 is no host of this pipeline"),
        (
            "http://localhost/",
            f"localhost {OURS}",
        ),
        (
            "http://kabar.localhost/",
            f"kabar.localhost {OURS}",
        ),
    ],
)
def test_everything_else_is_refused_with_its_reason(url: str, reason: str) -> None:
    assert reason in (LIVE.refusal(url) or "")


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("http://kabar.localhost:8199/a-b", None),
        ("http://kabar.localhost:5432/", "kabar.localhost is asked at port 8199 alone, not at 5432"),
        ("http://lain.localhost:8199/", "lain.localhost is no host of this pipeline"),
        ("http://127.0.0.1:8199/", "not a public address"),
    ],
)
def test_the_demo_may_ask_its_own_sites_on_this_machine_and_nothing_else_of_it(url: str, reason: str | None) -> None:
    found = DEMO.refusal(url)
    assert found is None if reason is None else reason in (found or "")


@pytest.mark.parametrize("address", ["192.168.0.1", "100.64.0.1", "0.0.0.0", "224.0.0.1", "fe80::1", "::ffff:10.0.0.1"])
def test_addresses_that_are_not_public_are_refused(address: str) -> None:
    assert address_refusal(address)


def test_a_name_that_leads_to_a_private_address_does_not_resolve() -> None:
    assert public("203.0.112.9", "kabar.co.id") == "203.0.112.9"
    with pytest.raises(DNSLookupError, match=r"kabar\.co\.id was refused: 10\.0\.0\.8 is not a public address"):
        public("10.0.0.8", "kabar.co.id")
