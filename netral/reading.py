"""From a document or a crawled page to an article with its facts: one way for both, run in this process or another."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone
from pathlib import Path
from typing import TYPE_CHECKING

from crawler import urls
from crawler.archive import read_page
from extract.article import NoArticle, from_page, from_text
from extract.extractor import facts
from netral.documents import Document
from netral.records import Article, Facts, Hint, Page

if TYPE_CHECKING:
    from crawler.site import Site
    from store.pending import PendingPage

WIB = timezone(timedelta(hours=7))


@dataclass(frozen=True, slots=True)
class Outlet:
    """What a site's file says that helps to read its articles.

    `area` is the province, if the site has exactly one. `site` is asked what to strip from a page of a day, and for
    the time in an address; without it (a host that no file declares) nothing is stripped and no time read.
    """

    host: str | None = None
    zone: timezone = WIB
    area: str | None = None
    fictional: bool = False
    site: Site | None = None

    def strip_on(self, day: date | None) -> Sequence[str]:
        """What to strip from a page asked on `day`; where that is unknown the template is taken to be the present."""
        if self.site is None:
            return ()
        return self.site.strip_on(day) if day else self.site.strip

    def time_in(self, url: str | None) -> datetime | None:
        """The time of publication that the site says stands in an address."""
        dates = self.site.dates if self.site else None
        return dates.read(urls.path_and_query(url), self.zone) if dates and url else None


@dataclass(frozen=True, slots=True)
class Read:
    """An article and what was read in it."""

    article: Article
    facts: Facts


@dataclass(frozen=True, slots=True)
class PageTask:
    """A page of the archive that is to be read."""

    page: PendingPage
    archive: Path
    outlet: Outlet


@dataclass(frozen=True, slots=True)
class DocumentTask:
    """A document that is to be read."""

    document: Document
    outlet: Outlet


def outlets(sites: Iterable[Site]) -> dict[str, Outlet]:
    """Outlets by host."""
    return {site.host: _outlet(site) for site in sites}


def outlet_of(host: str | None, known: Mapping[str, Outlet]) -> Outlet:
    """The outlet declared for a host, or one of which nothing is known but the host."""
    return known.get(host or "") or Outlet(host=host)


def host_of(url: str | None) -> str | None:
    """The host of an address as site files write it."""
    return (urls.host_of(url) or None) if url else None


def read(task: PageTask | DocumentTask) -> Read | NoArticle:
    """Read one page or document; ArchiveError if the page's body cannot be had."""
    article = article_of(task)
    return article if isinstance(article, NoArticle) else Read(article, facts(article))


def article_of(task: PageTask | DocumentTask) -> Article | NoArticle:
    """The cleaned article of a page or document, with what its outlet's file says."""
    article = _of_document(task.document, task.outlet) if isinstance(task, DocumentTask) else _of_page(task)
    if isinstance(article, NoArticle):
        return article
    outlet = task.outlet
    if article.published is None and (told := outlet.time_in(article.url)):
        article = dataclasses.replace(article, published=told, published_source="url")
    return dataclasses.replace(
        article,
        site=article.site or outlet.host,
        outlet_area=outlet.area,
        fictional=article.fictional or outlet.fictional,
    )


def _of_page(task: PageTask) -> Article | NoArticle:
    pending = task.page
    page = Page(
        url=pending.url,
        body=read_page(task.archive, pending.archive),
        site=pending.site,
        final_url=pending.final_url,
        fetched_at=pending.fetched_at,
        status=pending.status,
        content_type=pending.content_type,
        encoding=pending.encoding,
        hint=pending.hint,
        archive=pending.archive,
    )
    return from_page(page, fallback_offset=task.outlet.zone, strip=task.outlet.strip_on(pending.fetched_at.date()))


def _of_document(document: Document, outlet: Outlet) -> Article | NoArticle:
    if document.html is None:
        assert document.text is not None
        return from_text(document.id, document.text, document.title, document.published, document.url)
    hint = Hint(title=document.title, published=document.published)
    page = Page(url=document.url or "", body=document.html, encoding=document.encoding, hint=hint)
    article = from_page(page, id=document.id, fallback_offset=outlet.zone, strip=outlet.strip_on(None))
    if isinstance(article, NoArticle) or document.published is None:
        return article
    return dataclasses.replace(article, published=document.published, published_source="given")


def _outlet(site: Site) -> Outlet:
    provinces = [code for code in site.provinces if code != "ID"]
    area = provinces[0] if len(site.provinces) == len(provinces) == 1 else None
    return Outlet(site.host, site.tz, area, site.fictional, site)
