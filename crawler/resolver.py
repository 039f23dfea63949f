"""Names to addresses: `*.localhost` is this machine (RFC 6761), and no other name may lead to a private address."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from scrapy.resolver import CachingThreadedResolver
from twisted.internet import defer
from twisted.internet.error import DNSLookupError

from crawler.guard import address_refusal
from crawler.urls import is_loopback_host

if TYPE_CHECKING:
    from twisted.internet.defer import Deferred

LOOPBACK = "127.0.0.1"


class GuardedResolver(CachingThreadedResolver):
    """Whether `*.localhost` may be asked at all is decided before (`crawler.guard`)."""

    def getHostByName(self, name: str, timeout: Sequence[int] = ()) -> Deferred[str]:  # noqa: N802
        """The address of `name`; fails with `DNSLookupError` where it may not be connected to."""
        if is_loopback_host(name):
            return defer.succeed(LOOPBACK)
        return super().getHostByName(name, timeout).addCallback(public, name)


def public(address: str, name: str) -> str:
    """`address`, if it is a public one."""
    reason = address_refusal(address)
    if reason:
        raise DNSLookupError(f"{name} was refused: {reason}")
    return address
