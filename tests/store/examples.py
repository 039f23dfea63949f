"""One invented article with its facts, and what tests do with it again and again."""

from __future__ import annotations

import dataclasses
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

from sqlalchemy import Engine, select

from netral.records import (
    ArchiveRef,
    Article,
    CaseCount,
    DateRef,
    Event,
    Facts,
    Hint,
    Official,
    Outcome,
    Page,
    Place,
    Span,
    Visit,
)
from store.database import reading
from store.tables import Base
from store.write import Saved, save

WIB = timezone(timedelta(hours=7), "WIB")
NIGHT = datetime(2024, 10, 6, 2, 0, tzinfo=WIB)
SITE = "kabarhulu-fiktif.example"
URL = f"https://{SITE}/2024/10/camat-dilaporkan/"
TITLE = "Camat Rimbo Ulu Dilaporkan ke Bawaslu Tebo"
TEXT = f"""{TITLE}

TEBO - Bawaslu Kabupaten Tebo menerima laporan terhadap Camat Rimbo Ulu, Wirawan Sutopo, Kamis (3/10/2024). Ia diduga \
ikut mengampanyekan salah satu pasangan calon.

"Ada tiga laporan yang kami terima," kata Ketua Bawaslu Tebo Nurhasanah Lubis. Dua laporan lain menyangkut lurah."""


def span(words: str, text: str = TEXT) -> Span:
    """Where `words` first stand in `text`."""
    start = text.index(words)
    return Span(start, start + len(words))


def article(**changes: Any) -> Article:
    given = Article(
        id="artikel-1",
        text=TEXT,
        title=TITLE,
        url=URL,
        site=SITE,
        published=datetime(2024, 10, 4, 0, 30, tzinfo=WIB),
        published_source="meta",
        authors=("Redaksi",),
        fictional=True,
    )
    return dataclasses.replace(given, **changes)


def official(name: str, position: str, office: str, place: str | None, text: str = TEXT, **more: Any) -> Official:
    more.setdefault("role", "subject")
    return Official(name, position, office, place, text=name, span=span(name, text), rule="position-then-name", **more)


def count(value: int, words: str, text: str = TEXT, **more: Any) -> CaseCount:
    more = {"place": "15.09", "unit": "report", "attributed_to": "Bawaslu Tebo", **more}
    return CaseCount(
        value, "=", status="reported", topic="asn_neutrality", election="pilkada-2024", text=words,
        span=span(words, text), rule="number-then-unit", **more,
    )  # fmt: skip


def event(words: str, text: str = TEXT, **more: Any) -> Event:
    day = date(2024, 10, 3)
    more = {"type": "allegation", "start": day, "end": day, "place": "15.09", **more}
    return Event(text=words, span=span(words, text), rule="reported-to-supervisor", **more)


def facts(text: str = TEXT, **changes: Any) -> Facts:
    """Two officials, a day, an area, a count and the event that joins them."""
    day = date(2024, 10, 3)
    given = Facts(
        relevant=True,
        near=False,
        reason="a camat is reported for campaigning",
        officials=(
            official(
                "Wirawan Sutopo", "Camat", "Kecamatan Rimbo Ulu", "15.09.04", text,
                mentions=(span("Camat Rimbo Ulu", text),), evidence={"position": span("Camat", text)},
            ),
            official("Nurhasanah Lubis", "Ketua", "Bawaslu Tebo", "15.09", text, role="speaker"),
        ),
        dates=(DateRef("Kamis (3/10/2024)", day, day, "day", "event", span("Kamis (3/10/2024)", text), "weekday"),),
        places=(Place("TEBO", "15.09", "Kabupaten Tebo", "regency", span("TEBO", text), "dateline"),),
        case_counts=(count(3, "tiga laporan", text),),
        events=(event("menerima laporan", text, officials=(0, 1), case_counts=(0,)),),
    )  # fmt: skip
    return dataclasses.replace(given, **changes)


def keep(engine: Engine, kept: Article | None = None, read: Facts | None = None, **more: Any) -> Saved:
    """Save the example, or what is given of it."""
    kept = kept or article()
    more = {"extractor": "rules-1", "seen_at": NIGHT, **more}
    return save(engine, kept, read or facts(kept.text), **more)


def page(url: str = URL, body: bytes = b"<p>satu</p>", digest: str = "a" * 64, **more: Any) -> Page:
    archive = ArchiveRef("warc/00001.warc.gz", 120, 900, digest)
    hint = Hint(title=TITLE, published=datetime(2024, 10, 4, 0, 30, tzinfo=WIB), html="<p>satu</p>")
    more = {"archive": archive, "hint": hint, "encoding": "utf-8", "site": SITE, "fetched_at": NIGHT, **more}
    return Page(url, body, **more)


def visit(outcome: Outcome = "new", at: datetime = NIGHT, url: str = URL, **more: Any) -> Visit:
    """A visit; a new or changed page brings its body."""
    if outcome in {"new", "changed"}:
        more = {"page": page(url), "etag": '"v1"', "last_modified": "Fri, 04 Oct 2024 01:00:00 GMT", **more}
    more = {"status": 200, **more}
    return Visit(url=url, site=SITE, at=at, outcome=outcome, **more)


def rows(engine: Engine, table: type[Base]) -> list[dict[str, Any]]:
    """Everything in a table, by its primary key."""
    columns = table.__table__
    with reading(engine) as connection:
        return [dict(row) for row in connection.execute(select(columns).order_by(*columns.primary_key)).mappings()]


def only(engine: Engine, table: type[Base]) -> dict[str, Any]:
    """The one row of a table."""
    (row,) = rows(engine, table)
    return row


def everything(engine: Engine) -> dict[str, list[dict[str, Any]]]:
    """The whole database."""
    return {mapper.class_.__tablename__: rows(engine, mapper.class_) for mapper in Base.registry.mappers}


def utc(year: int, month: int, day: int, hour: int = 0, minute: int = 0) -> datetime:
    return datetime(year, month, day, hour, minute, tzinfo=UTC)
