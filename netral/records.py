"""The shapes that the stages hand to one another: frozen, free of behaviour but for their own arithmetic.

Times are aware datetimes; days are `datetime.date`; areas are Kemendagri codes (`31` province, `31.73` regency or
city, `31.73.01` district, `ID` the whole country). Offsets are Unicode code points into `Article.text`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Literal, Protocol

Outcome = Literal["new", "changed", "unchanged", "skipped", "robots", "refused", "failed", "gone"]
DateSource = Literal["json-ld", "meta", "visible", "url", "feed", "given"]
Precision = Literal["day", "month", "year"]
DateKind = Literal["event", "publication", "reference", "deadline"]
Level = Literal["country", "province", "regency", "district"]
Role = Literal["speaker", "subject", "decider", "attendee", "mentioned"]
Acting = Literal["Pj", "Pjs", "Plt", "Plh"]
Comparator = Literal["=", "~", ">", ">=", "<", "<="]
Unit = Literal["case", "report", "finding", "violation", "person"]
Status = Literal[
    "alleged", "reported", "found", "in_process", "referred", "dismissed", "proven", "sanctioned", "predicted", "none"
]
Topic = Literal["asn_neutrality", "village_neutrality", "forces_neutrality", "election"]
EventType = Literal[
    "outreach", "pledge", "coordination", "statement", "regulation", "allegation", "examination", "referral",
    "sanction", "dismissal", "trial", "statistics",
]  # fmt: skip


# ---------------------------------------------------------------- crawler -> store, extract


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

    `published_n` is how many articles the site published in the window, on topic or not; None where unknown.
    `passed_over` counts, by reason, the candidates that were not asked for because title, summary and address are off
    topic (`crawler.candidates`); they are among `skipped`, and have no visit of their own.
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

    def published(self, site: str, count: int | None) -> None:
        """How many articles the site published in the window, on topic or not; None where it cannot be known."""


# ---------------------------------------------------------------- extract


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open stretch of `Article.text`, in code points."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            raise ValueError(f"a span must be forward and not empty, got {self.start}..{self.end}")

    def overlaps(self, other: Span) -> bool:
        """Whether the two share at least one character."""
        return self.start < other.end and other.start < self.end

    def covers(self, other: Span) -> bool:
        """Whether the other lies wholly inside this one."""
        return self.start <= other.start and other.end <= self.end


@dataclass(frozen=True, slots=True)
class Article:
    """A cleaned article. `text` is the title, a blank line, the body; every offset of every fact refers to it."""

    id: str
    text: str
    title: str = ""
    url: str | None = None
    site: str | None = None
    published: datetime | None = None
    published_source: DateSource | None = None
    modified: datetime | None = None
    authors: tuple[str, ...] = ()
    language: str = "id"
    dateline: Span | None = None
    outlet_area: str | None = None
    fictional: bool = False


@dataclass(frozen=True, slots=True)
class Official:
    """A named person with a public position, as the article gives it."""

    name: str
    position: str
    office: str
    place: str | None
    role: Role
    text: str
    span: Span
    rule: str
    acting: Acting | None = None
    former: bool = False
    mentions: tuple[Span, ...] = ()
    evidence: Mapping[str, Span] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class DateRef:
    """An expression naming a day or a range of days; both ends included. `flags` name disagreements found."""

    text: str
    start: date
    end: date
    precision: Precision
    kind: DateKind
    span: Span
    rule: str
    flags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Place:
    """An administrative area named in the text. `inferred`: the code was reasoned, not named."""

    text: str
    code: str
    name: str
    level: Level
    span: Span
    rule: str
    inferred: bool = False


@dataclass(frozen=True, slots=True)
class CaseCount:
    """A statement of how many; attributes read elsewhere name their own place in `evidence`."""

    value: int
    comparator: Comparator
    unit: Unit
    status: Status | None
    topic: Topic
    election: str | None
    place: str | None
    attributed_to: str | None
    text: str
    span: Span
    rule: str
    evidence: Mapping[str, Span] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Event:
    """What one article reports as one happening. `officials`, `case_counts` are indexes into those of `Facts`."""

    type: EventType
    start: date | None
    end: date | None
    place: str | None
    text: str
    span: Span
    rule: str
    venue: str | None = None
    officials: tuple[int, ...] = ()
    case_counts: tuple[int, ...] = ()
    law: str | None = None
    decider: str | None = None
    outcome: str | None = None
    evidence: Mapping[str, Span] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Facts:
    """All that was read in one article. `reason` says why it is or is not relevant."""

    relevant: bool
    near: bool
    reason: str
    officials: tuple[Official, ...] = ()
    dates: tuple[DateRef, ...] = ()
    places: tuple[Place, ...] = ()
    case_counts: tuple[CaseCount, ...] = ()
    events: tuple[Event, ...] = ()
    warnings: tuple[str, ...] = ()
