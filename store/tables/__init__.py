"""The tables. A change here needs a migration in `store/migrations/versions`; a test holds the two together."""

from __future__ import annotations

from store.tables.articles import Area, Article, ArticleVersion, Official
from store.tables.base import Base
from store.tables.crawl import Coverage, CoverageArea, CrawlRun, Fetch, Meta, Page, Site
from store.tables.facts import (
    WHOLE,
    Appearance,
    CaseCount,
    DateMention,
    Deletion,
    Event,
    EventCaseCount,
    EventOfficial,
    Fact,
    Mention,
    PlaceMention,
)

__all__ = [
    "WHOLE",
    "Appearance",
    "Area",
    "Article",
    "ArticleVersion",
    "Base",
    "CaseCount",
    "Coverage",
    "CoverageArea",
    "CrawlRun",
    "DateMention",
    "Deletion",
    "Event",
    "EventCaseCount",
    "EventOfficial",
    "Fact",
    "Fetch",
    "Mention",
    "Meta",
    "Official",
    "Page",
    "PlaceMention",
    "Site",
]
