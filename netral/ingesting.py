"""What people bring themselves: documents are read and kept at once; pages of WARC files are archived first.

Each WARC file is taken in and read before the next, so that of a page which several of them hold every text becomes a
version. A file taken in again changes nothing.
"""

from __future__ import annotations

import logging
import os
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Engine

from crawler.archive import ArchiveWriter
from crawler.ingest import Intake, Taken
from crawler.site import load_sites
from extract.relevance import might_be_relevant
from netral.config import Pipeline
from netral.document_shape import is_warc
from netral.documents import read_documents
from netral.errors import InputError
from netral.keeping import Harvest, keep_all
from netral.reading import DocumentTask, host_of, outlet_of
from netral.screen import Screen
from netral.sites import folder_of, outlets_of
from netral.stages import AGENT, extract_stage, shown
from store.runs import finish_run, start_run
from store.state import DatabaseState

logger = logging.getLogger("netral.inputs")


@dataclass(slots=True)
class Ingested:
    """What came of all inputs. `left_out` counts pages of WARC files by the reason; `failed` are lines for people."""

    harvests: list[Harvest] = field(default_factory=list)
    taken: int = 0
    left_out: Counter[str] = field(default_factory=Counter)
    failed: list[str] = field(default_factory=list)


def ingest(pipeline: Pipeline, engine: Engine, paths: list[Path], screen: Screen) -> Ingested:
    """Read documents from files, folders (`-`: standard input) and WARC files, in this order: documents first."""
    done = Ingested()
    warcs = [warc for path in paths for warc in warcs_of(path)]
    others = [path for path in paths if path.is_dir() or not is_warc(path)]
    if others:
        screen.stage("reading documents")
        harvest = _documents(pipeline, engine, others, screen)
        done.harvests.append(harvest)
        done.failed += harvest.failed
    for warc in warcs:
        _warc(pipeline, engine, warc, screen, done)
    return done


def _documents(pipeline: Pipeline, engine: Engine, paths: list[Path], screen: Screen) -> Harvest:
    known = outlets_of(pipeline)
    unreadable: list[str] = []

    def tasks() -> Iterable[DocumentTask]:
        for found in read_documents(["-" if str(path) == "-" else path for path in paths]):
            if isinstance(found, InputError):
                logger.error("%s", found)
                unreadable.append(str(found))
            else:
                yield DocumentTask(found, outlet_of(host_of(found.url), known))

    harvest = shown(keep_all(engine, tasks(), datetime.now(UTC)), screen)
    harvest.failed += unreadable
    return harvest


def _warc(pipeline: Pipeline, engine: Engine, path: Path, screen: Screen, done: Ingested) -> None:
    screen.stage(f"taking in {path}")
    now = datetime.now(UTC)
    run_id = start_run(engine, pipeline.name, now, "ingest")
    sites = {site.host: site for site in load_sites(folder_of(pipeline))}
    about = {"software": AGENT, "description": f"taken over from {path.name}"}
    taken, harvest, code = Taken(), Harvest(), 1
    try:
        with ArchiveWriter(pipeline.path(pipeline.archive), now, about=about) as archive:
            intake = Intake(sites, DatabaseState(engine, run_id, now), archive, might_be_relevant)
            taken = intake.take(path, screen.step)
        harvest = extract_stage(pipeline, engine, screen)
        code = 1 if taken.failed or harvest.failed else 0
    finally:
        failed = taken.failed + harvest.failed
        summary = {"file": path.name, "left_out": dict(taken.left_out), "failed": failed}
        finish_run(engine, run_id, datetime.now(UTC), [], code, summary)
    done.harvests.append(harvest)
    done.taken += taken.outcomes.total()
    done.left_out += taken.left_out
    done.failed += failed


def warcs_of(path: Path) -> Iterator[Path]:
    """A WARC file itself, and those below a folder in sorted order."""
    if path.is_dir():
        for here, names, files in os.walk(path):
            names[:] = sorted(name for name in names if not name.startswith("."))
            yield from (Path(here, name) for name in sorted(files) if is_warc(Path(name)) and not name.startswith("."))
    elif is_warc(path):
        yield path
