"""Which sites failed a night: what the exit code of a run stands on."""

from __future__ import annotations

from collections.abc import Iterable

from crawler.site import Site
from netral.records import SiteNight


def failed_sites(sites: Iterable[Site], nights: Iterable[SiteNight]) -> list[str]:
    """A line for each site that was to work and did not: an active one that gave nothing, one below its floor
    or above its ceiling.

    Sites that nobody has vouched for yet (`unverified`) or that rest (`quarantined`) fail without noise.
    """
    declared = {site.host: site for site in sites}
    lines = []
    for night in nights:
        site = declared[night.site]
        why = _why(night, site)
        if why and site.status != "quarantined":
            lines.append(f"{night.site}: {why}")
    return lines


def _why(night: SiteNight, site: Site) -> str | None:
    active = site.status == "active"
    if active and night.note:
        return night.note
    had = night.new + night.changed + night.unchanged + night.skipped
    if active and night.failed and not had:
        return f"none of its pages could be had, {night.failed} failed"
    if night.candidates < night.floor:
        return f"named {night.candidates} articles, its floor is {night.floor}"
    if site.ceiling is not None and night.candidates > site.ceiling:
        return f"named {night.candidates} articles, its ceiling is {site.ceiling}"
    return None
