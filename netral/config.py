"""`pipelines.yaml`: named pipelines, typed and validated.

Relative paths are relative to the folder of the file, so that a nightly run does not depend on where it was started.
`NETRAL_CONFIG` names another file, `NETRAL_DATABASE` another database, `NETRAL_CONTACT` the crawler's contact;
secrets come from the environment only.
"""

from __future__ import annotations

import os
import re
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Annotated, Literal
from zoneinfo import ZoneInfo

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, field_validator

from netral import strictyaml
from netral.errors import ConfigError, UsageError

JAKARTA = ZoneInfo("Asia/Jakarta")
DEFAULT_PIPELINE = "netralitas-asn"


class Strict(BaseModel):
    """A section that refuses keys it does not know."""

    model_config = ConfigDict(extra="forbid", frozen=True)


def _since(value: str) -> str:
    if not re.fullmatch(r"\d{1,4}d|\d{4}-\d{2}-\d{2}", value):
        raise ValueError(f"expected a number of days such as 7d, or a day such as 2024-08-01, found {value!r}")
    if "-" in value:
        date.fromisoformat(value)
    return value


def _cron(value: str) -> str:
    if len(value.split()) != 5:
        raise ValueError(f"expected five cron fields such as '0 2 * * *', found {value!r}")
    return value


def _database(value: str) -> str:
    if not value.startswith(("sqlite:///", "postgresql+psycopg://")):
        raise ValueError(f"expected sqlite:///FILE or postgresql+psycopg://..., found {value!r}")
    return value


class Sites(Strict):
    """Which sites a pipeline reads: `all`, or a list of hosts, provinces (codes) or networks."""

    include: Literal["all"] | list[str] = "all"
    exclude: list[str] = []
    folder: Path | None = None


class Replica(Strict):
    """Bundled news sites that are served on loopback while the pipeline runs."""

    folder: Path
    port: Annotated[int, Field(ge=1024, le=65535)] = 8199


class Export(Strict):
    """A table written after each run; `{date}` in `to` is the day of the run."""

    what: Literal["events", "officials", "case_counts", "articles", "deletions"]
    format: Literal["csv", "jsonl"] = "csv"
    to: str


class Pipeline(Strict):
    """One job: which sites, since when, into which database, and what is written afterwards.

    `until`, the last day of a look back, is left out of a nightly run. `fetch`: only articles whose title, summary or
    address hold a word of the topic are asked for, or all. `loopback`: sites on this machine (`*.localhost`) may be
    asked, as those of a replica always may.
    """

    name: str = ""
    topic: str = DEFAULT_PIPELINE
    audience: Literal["public", "newsroom"] = "public"
    sites: Sites = Sites()
    replica: Replica | None = None
    loopback: bool = False
    since: Annotated[str, AfterValidator(_since)] = "7d"
    until: date | None = None
    fetch: Literal["matching", "all"] = "matching"
    schedule: Annotated[str, AfterValidator(_cron)] = "0 2 * * *"
    database: Annotated[str, AfterValidator(_database)] = "sqlite:///data/netral.db"
    archive: Path = Path("data/archive")
    publish: Path | None = None
    exports: list[Export] = []
    notify: list[str] = []
    contact: str | None = None
    root: Path = Field(default=Path(), exclude=True)

    @field_validator("name", "root", mode="before")
    @classmethod
    def _not_in_the_file(cls, _value: object) -> object:
        raise ValueError("unknown key; remove it or correct its spelling")

    @property
    def allows_loopback(self) -> bool:
        """Whether sites on this machine may be asked."""
        return self.loopback or self.replica is not None

    def path(self, relative: str | Path) -> Path:
        """A path of the file, made absolute."""
        return self.root / relative

    @property
    def database_url(self) -> str:
        """The database, with a relative SQLite file made absolute; `NETRAL_DATABASE` wins."""
        override = os.environ.get("NETRAL_DATABASE")
        if override:
            try:
                return _database(override)
            except ValueError as problem:
                raise UsageError(f"NETRAL_DATABASE: {problem}") from None
        prefix = "sqlite:///"
        if self.database.startswith(prefix):
            return prefix + str(self.path(self.database.removeprefix(prefix)))
        return self.database

    def since_day(self, today: date) -> date:
        """The first day of the window that a run on `today` looks at."""
        if self.since.endswith("d"):
            return today - timedelta(days=int(self.since[:-1]))
        return date.fromisoformat(self.since)


class Config(Strict):
    """The whole file."""

    pipelines: dict[str, Pipeline]

    def pipeline(self, name: str) -> Pipeline:
        """The pipeline of that name; an unknown name lists those there are."""
        if name not in self.pipelines:
            raise UsageError(f"no pipeline {name!r}; there are: {', '.join(sorted(self.pipelines))}")
        return self.pipelines[name]


def config_path(given: Path | None = None) -> Path:
    """The file in force: the one given, else `NETRAL_CONFIG`, else `pipelines.yaml` in the working folder."""
    return given or Path(os.environ.get("NETRAL_CONFIG") or "pipelines.yaml")


def load(path: Path) -> Config:
    """Read and validate `path`; errors name file, line, key and what was expected."""
    config = strictyaml.load(path, Config)
    if not config.pipelines:
        raise ConfigError("names no pipeline; add one", path=path, key="pipelines")
    root = path.resolve().parent
    named = {
        name: pipeline.model_copy(update={"name": name, "root": root}) for name, pipeline in config.pipelines.items()
    }
    return config.model_copy(update={"pipelines": named})


def today() -> date:
    """The day in Jakarta; the command line alone asks the clock."""
    return datetime.now(JAKARTA).date()
