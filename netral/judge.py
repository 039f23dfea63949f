"""Which sites failed a night: what the exit code of a run stands on."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from crawler.health import PATIENCE
from crawler.site import Site
from netral.records import SiteHistory, SiteNight

_UNKNOWN = SiteHistory()


def failed_sites(
    sites: Iterable[Site], nights: Iterable[SiteNight], before: Mapping[str, SiteHistory] | None = None
) -> list[str]:
    """A line for each site that was to work and did not, if that is news; `sites` as they are declared.

    An active site that failed is news in its first failed night, one that only good nights vouch for in its second:
    a night without an answer is weather. Both are again when they come to rest. A site below its floor or above its
    ceiling is news every time. Sites that nothing vouches for (`unverified`) or that rest (`quarantined`) fail
    without noise.
    """
    declared = {site.host: site for site in sites}
    histories = before or {}
    lines = []
    for night in nights:
        site, history = declared[night.site], histories.get(night.site, _UNKNOWN)
        why = _why(night, site, history)
        if why and site.status != "quarantined":
            lines.append(f"{night.site}: {why}")
    return lines


def _why(night: SiteNight, site: Site, history: SiteHistory) -> str | None:
    vouched = site.status == "active"
    if night.verdict == "failed" and (vouched or history.proven):
        nth = history.failed + 1
        if nth == PATIENCE:
            return f"{night.note}; the {nth}th night running: it rests now, and is tried again in a week"
        return night.note if nth == (1 if vouched else 2) else None
    if night.verdict is None:
        return None
    if night.candidates < night.floor:
        return f"named {night.candidates} articles, its floor is {night.floor}"
    if site.ceiling is not None and night.candidates > site.ceiling:
        return f"named {night.candidates} articles, its ceiling is {site.ceiling}"
    return night.note if vouched else None
