"""When a page that is known is looked at again.

Outlets correct an article in its first days, or take it away; later hardly ever. So: after 1, 3, 7 and 30 days,
counted from when it was first seen, then never. A check that fails stays due every night, until the page is 60 days
old. Feeds, sitemaps and listings are asked every time and have no date.
"""

from __future__ import annotations

from datetime import datetime, timedelta

SLACK = timedelta(hours=6)
"""A page that was fetched late one night is due in the night it is meant for, even if its turn comes early."""
STEPS = tuple(timedelta(days=days) - SLACK for days in (1, 3, 7, 30))
PATIENCE = timedelta(days=60)


def after_success(first_seen: datetime, at: datetime) -> datetime | None:
    """When to look again after an answer at `at`; None: never."""
    return next((first_seen + step for step in STEPS if first_seen + step > at), None)


def after_failure(first_seen: datetime, at: datetime, due: datetime | None) -> datetime | None:
    """When to look again after a failed check that was `due`: still then, or never once patience has run out."""
    return due if at - first_seen < PATIENCE else None
