"""An article and what is read in it.

Days are `datetime.date`; areas are Kemendagri codes (`31` province, `31.73` regency or city, `31.73.01` district,
`ID` the whole country). Offsets are Unicode code points into `Article.text`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Literal

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
