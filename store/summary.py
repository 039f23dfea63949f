"""A run and the database in a few figures, for the screen, the log and the notice in the morning."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnExpressionArgument, Connection, Engine, func, select

from netral.errors import StoreError
from store.database import reading
from store.tables import ArticleVersion, Base, CaseCount, Coverage, CrawlRun, Event, Fact, Official, Page


@dataclass(frozen=True, slots=True)
class RunFigures:
    """One run. `silent` are sites that answered nothing, with the note that says why; `failed` counts visits."""

    run_id: int
    pipeline: str
    started_at: datetime
    finished_at: datetime | None
    exit_code: int | None
    sites: int
    tried: int
    ok: int
    new: int
    changed: int
    failed: int
    silent: tuple[tuple[str, str | None], ...]


@dataclass(frozen=True, slots=True)
class Summary:
    """The run asked for, and what the database holds now: articles as they read now, events of the relevant ones."""

    run: RunFigures | None
    pages: int
    refused: int
    articles: int
    relevant: int
    near: int
    events: int
    officials: int
    case_counts: int
    by_type: dict[str, int]


def summarise(engine: Engine, run_id: int | None = None) -> Summary:
    """Figures of a run, the latest night if None, beside those of the whole database; StoreError for an unknown run."""
    current = ArticleVersion.seen_to.is_(None)
    with reading(engine) as connection:
        by_type = (
            select(Event.type, func.count().label("events"))
            .join(Fact, Fact.id == Event.id)
            .join(ArticleVersion, ArticleVersion.id == Fact.version_id)
            .where(ArticleVersion.relevant)
            .group_by(Event.type)
            .order_by(func.count().desc(), Event.type)
        )
        types = {row.type: row.events for row in connection.execute(by_type)}
        return Summary(
            run=_run(connection, run_id),
            pages=_count(connection, Page, Page.kind == "article", Page.sha256.is_not(None)),
            refused=_count(connection, Page, Page.refusal.is_not(None)),
            articles=_count(connection, ArticleVersion, current),
            relevant=_count(connection, ArticleVersion, current, ArticleVersion.relevant),
            near=_count(connection, ArticleVersion, current, ArticleVersion.near),
            events=sum(types.values()),
            officials=_count(connection, Official),
            case_counts=_count(connection, CaseCount),
            by_type=types,
        )


def _run(connection: Connection, run_id: int | None) -> RunFigures | None:
    which = CrawlRun.kind == "night" if run_id is None else CrawlRun.id == run_id
    row = connection.execute(select(CrawlRun).where(which).order_by(CrawlRun.id.desc()).limit(1)).one_or_none()
    if row is None:
        if run_id is None:
            return None
        raise StoreError(f"there is no run {run_id}")
    of_run = select(Coverage).where(Coverage.run_id == row.id).order_by(Coverage.site)
    nights = connection.execute(of_run).all()
    return RunFigures(
        run_id=row.id,
        pipeline=row.pipeline,
        started_at=row.started_at,
        finished_at=row.finished_at,
        exit_code=row.exit_code,
        sites=len(nights),
        tried=sum(night.tried for night in nights),
        ok=sum(night.ok for night in nights),
        new=sum(night.new for night in nights),
        changed=sum(night.changed for night in nights),
        failed=sum(night.failed for night in nights),
        silent=tuple((night.site, night.note) for night in nights if night.ok + night.unchanged == 0),
    )


def _count(connection: Connection, table: type[Base], *where: ColumnExpressionArgument[bool]) -> int:
    return connection.execute(select(func.count()).select_from(table).where(*where)).scalar_one()
