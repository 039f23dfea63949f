"""An article in time: its texts, what changed between them, and whether its page is still there."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Engine, or_, select

from store.database import reading
from store.tables import Article, ArticleVersion, Page


@dataclass(frozen=True, slots=True)
class PastVersion:
    """One text; `seen_to` None: it still reads so. `difference` is to the version before, None for the first."""

    number: int
    seen_from: datetime
    seen_to: datetime | None
    title: str
    relevant: bool
    difference: str | None


@dataclass(frozen=True, slots=True)
class History:
    """An article; `gone_at`: since when its page is away. The latest version comes last."""

    article_id: str
    url: str | None
    last_seen: datetime | None
    recheck_at: datetime | None
    gone_at: datetime | None
    versions: tuple[PastVersion, ...]


def history(engine: Engine, what: str) -> History | None:
    """The history of the article with this id, or at this canonical URL; None if there is none."""
    wanted = (
        select(Article.id, Article.url, Page.last_seen, Page.recheck_at, Page.gone_at)
        .outerjoin(Page, Page.id == Article.page_id)
        .where(or_(Article.id == what, Article.url == what, Page.url == what))
        .order_by(Article.id)
        .limit(1)
    )
    columns = (
        ArticleVersion.number,
        ArticleVersion.seen_from,
        ArticleVersion.seen_to,
        ArticleVersion.title,
        ArticleVersion.relevant,
        ArticleVersion.difference,
    )
    with reading(engine) as connection:
        row = connection.execute(wanted).one_or_none()
        if row is None:
            return None
        texts = select(*columns).where(ArticleVersion.article_id == row.id).order_by(ArticleVersion.number)
        versions = tuple(PastVersion(*each) for each in connection.execute(texts))
    return History(row.id, row.url, row.last_seen, row.recheck_at, row.gone_at, versions)
