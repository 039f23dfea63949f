"""Pages of sites that are looked at, read as the night would read them, each in time or not at all."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import timezone

from netral.pool import Failed, each
from netral.records import Page


@dataclass(frozen=True, slots=True)
class Sample:
    """A page that is to be read, with what its site says of reading it."""

    page: Page
    zone: timezone
    strip: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Told:
    """What was read in a page; `refusal` says why it is no article. `day` is empty where none is told."""

    path: str
    title: str = ""
    day: str = ""
    source: str = ""
    words: int = 0
    refusal: str | None = None

    def __str__(self) -> str:
        if self.refusal:
            return f"{self.path}: no article: {self.refusal}"
        day = f"{self.day} ({self.source})" if self.day else "no day told"
        return f"{self.path}: {self.title!r}, {day}, {self.words} words"


def read_samples(samples: Iterable[Sample]) -> list[Told]:
    """What each page tells, in their order."""
    return [
        Told(_path(sample), refusal=found.reason) if isinstance(found, Failed) else found
        for sample, found in each(read_sample, samples)
    ]


def read_sample(sample: Sample) -> Told:
    """What one page tells, read in this process."""
    from extract.article import NoArticle, from_page

    article = from_page(sample.page, fallback_offset=sample.zone, strip=sample.strip)
    if isinstance(article, NoArticle):
        return Told(_path(sample), refusal=article.reason)
    return Told(
        path=_path(sample),
        title=article.title,
        day=f"{article.published:%Y-%m-%d %H:%M %z}" if article.published else "",
        source=article.published_source or "",
        words=len(article.text.split()),
    )


def _path(sample: Sample) -> str:
    return "/" + sample.page.url.partition("://")[2].partition("/")[2]
