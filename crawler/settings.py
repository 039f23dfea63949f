"""Scrapy's settings for a crawl. What is switched off is as deliberate as what is on.

Off: the telnet console and the remote control (an HTTP server on loopback that runs the Python code it is sent, with
its key in a file of the user's profile: nothing that an unattended job should open), cookies (no site is to know us
by more than the user agent), meta refresh, feed exports, statistics (a night has its own), Scrapy's own robots and
offsite middlewares (ours are stricter) and its log handler. Certificates are not verified, as in Scrapy's default:
many small outlets let theirs expire, and what is read is public; the archive keeps what came.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from crawler import guard, pace
from crawler.replay import Replay
from crawler.site import Site


def settings(
    sites: Sequence[Site], the_guard: guard.Guard, *, agent: str, contact: str | None, replay: Replay | None = None
) -> dict[str, Any]:
    """Settings for these sites; requests name `agent` and, where there is one, the contact.

    With `replay` nobody is asked, and nothing waits.
    """
    chosen = _of_web(sites, the_guard, agent, contact)
    if replay is None:
        return chosen
    handlers = dict.fromkeys(("http", "https"), "crawler.replay.ReplayHandler")
    slots = {network: {**slot, "delay": 0.0} for network, slot in chosen["DOWNLOAD_SLOTS"].items()}
    at_once = {"NETRAL_ADAPTS": [], "DOWNLOAD_SLOTS": slots}
    return chosen | at_once | {"NETRAL_REPLAY": replay, "DOWNLOAD_HANDLERS": handlers}


def _of_web(sites: Sequence[Site], the_guard: guard.Guard, agent: str, contact: str | None) -> dict[str, Any]:
    return {
        "NETRAL_GUARD": the_guard,
        "NETRAL_ADAPTS": pace.adapting(sites),
        "USER_AGENT": f"{agent} (+{contact})" if contact else agent,
        "DEFAULT_REQUEST_HEADERS": {
            "Accept": "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
            "Accept-Language": "id,en;q=0.5",
        },
        "DOWNLOAD_SLOTS": pace.slots(sites),
        "DOWNLOAD_TIMEOUT": guard.MAX_SECONDS,
        "DOWNLOAD_MAXSIZE": guard.MAX_BYTES,
        "DOWNLOAD_WARNSIZE": 0,
        "REDIRECT_MAX_TIMES": guard.MAX_REDIRECTS,
        "METAREFRESH_ENABLED": False,
        "COOKIES_ENABLED": False,
        "RETRY_TIMES": 1,
        "RETRY_HTTP_CODES": [408, 500, 502, 504, 522, 524],
        "RETRY_GIVE_UP_LOG_LEVEL": "DEBUG",
        "TWISTED_DNS_RESOLVER": "crawler.resolver.GuardedResolver",
        "DOWNLOADER_MIDDLEWARES": {
            "scrapy.downloadermiddlewares.offsite.OffsiteMiddleware": None,
            "scrapy.downloadermiddlewares.robotstxt.RobotsTxtMiddleware": None,
            "crawler.guard.GuardMiddleware": 50,
            "crawler.robots.RobotsMiddleware": 100,
        },
        "EXTENSIONS": {"crawler.pace.Pace": 0},
        "TELNETCONSOLE_ENABLED": False,
        "REMOTE_CONTROL_ENABLED": False,
        "MEMUSAGE_ENABLED": False,
        "LOG_INSTALL_ROOT_HANDLER": False,
        "LOGSTATS_INTERVAL": 0,
        "STATS_DUMP": False,
        "STATS_CLASS": "scrapy.statscollectors.DummyStatsCollector",
        "DOWNLOADER_STATS": False,
    }
