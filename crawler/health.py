"""How far a site is trusted tonight: what its file says, and how its nights went.

A site that nobody vouched for is on trial until its first good night, which makes it active: it is asked half as often
and for a quarter of the pages. A site that failed `PATIENCE` nights running rests, and is tried again a week after its
last failure, on trial; one night that is not failed brings it back. Sites on this machine are never on trial.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from crawler.row import Quarantine
from crawler.site import Site
from netral.records import SiteHistory

PATIENCE = 5
RETRY = timedelta(days=7)
SLOWER = 2
SMALLER = 4


def tonight(site: Site, history: SiteHistory, day: date) -> Site:
    """The site as it is to be crawled on `day`."""
    if site.quarantine is not None:
        return site
    if history.failed < PATIENCE or history.last_failed is None:
        if site.status == "active" or history.proven:
            return site.model_copy(update={"status": "active"})
        return _on_trial(site)
    again = history.last_failed + RETRY
    if day >= again:
        return _on_trial(site.model_copy(update={"status": "unverified"}))
    reason = f"failed {history.failed} nights running, the last time: {history.why}; tried again on {again}"
    resting = Quarantine(reason=reason, since=history.failing_since or history.last_failed)
    return site.model_copy(update={"status": "quarantined", "quarantine": resting})


def _on_trial(site: Site) -> Site:
    if site.is_loopback:
        return site
    gentle: dict[str, Any] = {"delay": site.delay * SLOWER, "budget": max(1, site.budget // SMALLER)}
    return site.model_copy(update=gentle)
