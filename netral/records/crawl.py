"""What the crawler hands to the store, and what it asks of it.

Times are aware datetimes.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Literal, Protocol

Outcome = Literal["new", "changed", "unchanged", "skipped", "robots", "refused", "failed", "gone"]
Verdict = Literal["good", "silent", "failed"]


@dataclass(frozen=True, slots=True)
class ArchiveRef:
    """Where a response lies in the archive: file name below the archive folder, byte offset and length, body hash."""

    file: str
    offset: int
    length: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Hint:
    """What a feed, sitemap or API said of a page before it was fetched; weaker than the page's own word.

    `summary` is plain text, for the decision whether to fetch, and kept nowhere. `key` is what tells the article from
    others of its site whatever its address: the number in the address, or that of the site's own interface.
    """

    title: str | None = None
    published: datetime | None = None
    modified: datetime | None = None
    html: str | None = None
    summary: str | None = None
    key: str | None = None


@dataclass(frozen=True, slots=True)
class Page:
    """One page as it came from the web or from a file. `url` is canonical, `final_url` what answered."""

    url: str
    body: bytes
    site: str = ""
    final_url: str = ""
    fetched_at: datetime | None = None
    status: int = 200
    content_type: str = "text/html"
    encoding: str | None = None
    hint: Hint = field(default_factory=Hint)
    archive: ArchiveRef | None = None


@dataclass(frozen=True, slots=True)
class KnownPage:
    """What the store remembers of a URL: validators for a conditional GET, last body hash, when to look again.

    `seen`: when it last answered with what is known. `modified`: the time of editing that was told by then.
    """

    etag: str | None = None
    last_modified: str | None = None
    sha256: str | None = None
    recheck_at: datetime | None = None
    seen: datetime | None = None
    modified: datetime | None = None


@dataclass(frozen=True, slots=True)
class DuePage:
    """A known article that is to be looked at again. `address` is what answered last, `key` as in `Hint`."""

    url: str
    address: str
    key: str | None = None


@dataclass(frozen=True, slots=True)
class Visit:
    """What came of asking for one URL. `reason` is a sentence wherever the outcome is no success.

    `page` is there for outcomes `new` and `changed`; its body is already in the archive.
    `kind` is `article` for pages that may hold an article, `discovery` for feeds, sitemaps, REST answers, listings.
    `modified` is the time of editing that discovery told, wherever the page answered.
    """

    url: str
    site: str
    at: datetime
    outcome: Outcome
    kind: Literal["article", "discovery"] = "article"
    status: int | None = None
    reason: str | None = None
    etag: str | None = None
    last_modified: str | None = None
    bytes: int = 0
    seconds: float = 0.0
    page: Page | None = None
    modified: datetime | None = None


@dataclass(frozen=True, slots=True)
class SiteNight:
    """One site in one run, counted: the row of coverage. `note` says why a site gave nothing.

    `verdict`: `good` named articles or said how many it published, `silent` answered and named none, `failed` gave
    nothing that was asked of it; None: it was not asked, or not to the end. `relevant` counts the articles new or
    changed in this run that are about the topic, None until they have been read. `published_n` is how many articles
    the site published in the window, on topic or not; None where unknown. `passed_over` counts, by reason, the
    candidates that were not asked for because title, summary and address are off topic (`crawler.candidates`); they
    are among `skipped`, and have no visit of their own.
    """

    site: str
    provinces: tuple[str, ...] = ()
    tried: int = 0
    ok: int = 0
    unchanged: int = 0
    skipped: int = 0
    robots: int = 0
    refused: int = 0
    failed: int = 0
    gone: int = 0
    candidates: int = 0
    new: int = 0
    changed: int = 0
    published_n: int | None = None
    bytes: int = 0
    seconds: float = 0.0
    floor: int = 0
    note: str | None = None
    passed_over: Mapping[str, int] = field(default_factory=dict)
    verdict: Verdict | None = None
    relevant: int | None = None


@dataclass(frozen=True, slots=True)
class SiteHistory:
    """How a site's nights went so far; a night is a day of the calendar, and as good as the best of its runs.

    `failed` counts the failed nights since one that was not, and `failing_since`, `last_failed` and `why` tell of
    them; nights without a verdict count for nothing. `proven`: it had a good night once. `last_good`: the latest.
    """

    failed: int = 0
    failing_since: date | None = None
    last_failed: date | None = None
    why: str | None = None
    proven: bool = False
    last_good: date | None = None


class CrawlState(Protocol):
    """What the crawler asks of, and tells to, whoever remembers; the store implements it."""

    def known(self, url: str) -> KnownPage | None:
        """What is remembered of a canonical URL, None if it never answered; one that answered 200 and was skipped is
        known by when it was seen."""

    def url_of(self, site: str, key: str) -> str | None:
        """The canonical URL under which the article with this key (see `Hint`) is known, None if it is not."""

    def due(self, site: str, now: datetime) -> Iterable[DuePage]:
        """The known articles of a site that are to be looked at again by `now`, those that wait longest first."""

    def record(self, visit: Visit) -> None:
        """Keep what came of a visit, at once and durably."""

    def close(self, night: SiteNight) -> None:
        """Keep the row of a site whose night is over, at once and durably; a later one of the same run replaces it."""
