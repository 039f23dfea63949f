from __future__ import annotations

import pytest
from protego import Protego

from crawler.pace import adapting, slots
from crawler.robots import delay_of
from crawler.site import Site

AGENT = "netral/0.1 (+https://kabar.example)"


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("", 0.0),
        ("User-agent: *\nDisallow: /x\n", 0.0),
        ("User-agent: *\nCrawl-delay: 10\n", 10.0),
        ("User-agent: *\nRequest-rate: 1/5\n", 5.0),
        ("User-agent: *\nCrawl-delay: 10\n\nUser-agent: netral\nCrawl-delay: 3\n", 3.0),
    ],
)
def test_a_robots_txt_may_ask_for_a_delay(text: str, seconds: float) -> None:
    assert delay_of(Protego.parse(text), AGENT) == seconds


def test_a_network_is_asked_at_the_pace_of_its_slowest_site() -> None:
    common = {"name": "K", "provinces": ["33"], "discovery": [{"feed": {"url": "/"}}]}
    sites = [
        Site.model_validate({**common, "host": "lampung.bawaslu.go.id", "delay": 3}),
        Site.model_validate({**common, "host": "aceh.bawaslu.go.id", "delay": 5}),
        Site.model_validate({**common, "host": "kabar.localhost", "delay": 0.1}),
    ]
    assert slots(sites) == {
        "bawaslu.go.id": {"concurrency": 1, "delay": 5.0, "jitter": 0},
        "kabar.localhost": {"concurrency": 1, "delay": 0.1, "jitter": 0},
    }
    assert adapting(sites) == ["bawaslu.go.id"], "a site on this machine keeps the delay of its file"
