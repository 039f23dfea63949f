"""Which sites failed a night: what the exit code of a run stands on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from crawler.health import PATIENCE
from crawler.night import OUR_ERROR
from crawler.site import Site
from netral.records import SiteHistory, SiteNight
from store.health import ours

_UNKNOWN = SiteHistory()


def failed_sites(
    sites: Sequence[Site], nights: Sequence[SiteNight], before: Mapping[str, SiteHistory] | None = None
) -> list[str]:
    """A line for each site that was to work and did not, if that is news; `sites` as they are declared.

    An active site that failed is news in its first failed night, one that only good nights vouch for in its second:
    a night without an answer is weather. Both are again when they come to rest. A site below its floor or above its
    ceiling is news every time, and so is a mistake of this program. Sites that nothing vouches for (`unverified`) or
    that rest (`quarantined`) fail without noise. Where nearly all failed that is one line, and the first.
    """
    declared = {site.host: site for site in sites}
    histories = before or {}
    lines = outage(nights)
    for night in nights:
        site, history = declared[night.site], histories.get(night.site, _UNKNOWN)
        why = _why(night, site, history)
        if why and site.status != "quarantined":
            lines.append(f"{night.site}: {why}")
    return lines


def outage(nights: Sequence[SiteNight]) -> list[str]:
    """One line if so many sites failed that the fault is here; such a night counts against no site."""
    asked = [night for night in nights if night.verdict is not None]
    failed = [night for night in asked if night.verdict == "failed"]
    if not ours(len(asked), len(failed)):
        return []
    example = f"{failed[0].site}: {failed[0].note}"
    return [f"{len(failed)} of {len(asked)} sites failed: is this machine cut off from the network? ({example})"]


def _why(night: SiteNight, site: Site, history: SiteHistory) -> str | None:
    vouched = site.status == "active"
    if night.note is not None and night.note.startswith(OUR_ERROR):
        return night.note
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
