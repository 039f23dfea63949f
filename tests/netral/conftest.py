"""The command line as people use it: a process in a folder of its own, with a `pipelines.yaml` of its own."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from sqlalchemy import Engine

from store.counts import row_counts
from store.database import open_database

ROOT = Path(__file__).parent.parent.parent
NETRAL = [sys.executable, "-W", "error", "-m", "netral"]
SMALL = "bawaslu-lembah-fiktif.localhost"


def free_port() -> int:
    """A port that nobody has at the moment."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


_DROPPED = "-dac_override,-dac_read_search"
POWERLESS = ("setpriv", f"--bounding-set={_DROPPED}", f"--inh-caps={_DROPPED}") if os.geteuid() == 0 else ()
"""What makes root obey the permissions of files, too."""


@dataclass
class Desk:
    """A folder with a `pipelines.yaml`; `netral` runs there."""

    folder: Path
    port: int = field(default_factory=free_port)

    @property
    def environment(self) -> dict[str, str]:
        """That of this process, without what would lead out of the folder."""
        ours = {"NETRAL_CONFIG", "NETRAL_DATABASE", "NETRAL_CONTACT"}
        return {name: value for name, value in os.environ.items() if name not in ours}

    def netral(
        self, *arguments: str | Path, stdin: str | bytes = b"", powers: Sequence[str] = ()
    ) -> subprocess.CompletedProcess[str]:
        """Run a command to its end; `powers` is put before it (see `POWERLESS`)."""
        given = stdin.encode() if isinstance(stdin, str) else stdin
        done = subprocess.run(
            [*powers, *NETRAL, *map(str, arguments)],
            cwd=self.folder,
            env=self.environment,
            input=given,
            capture_output=True,
        )
        out, err = done.stdout.decode(), done.stderr.decode()
        return subprocess.CompletedProcess(done.args, done.returncode, out, err)

    def begin(self, *arguments: str) -> subprocess.Popen[str]:
        """Start a command and go on."""
        return subprocess.Popen(
            [*NETRAL, *arguments],
            cwd=self.folder,
            env=self.environment,
            text=True,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )

    def configure(
        self, include: Sequence[str] | str = "all", further: str = "", folder: str | Path = ROOT / "tests/replica/sites"
    ) -> None:
        """Write a pipeline that crawls the replica sites on a port of our own."""
        sites = include if isinstance(include, str) else f"[{', '.join(include)}]"
        self.folder.joinpath("pipelines.yaml").write_text(
            f"""pipelines:
  demo:
    replica: {{folder: {ROOT / "tests/replica"}, port: {self.port}}}
    sites: {{include: {sites}, folder: {folder}}}
    since: "2024-08-01"
    fetch: all
    database: sqlite:///data/demo.db
    archive: data/archive
    exports: [{{what: events, format: csv, to: data/events.csv}}]
{further}""",
            encoding="utf-8",
        )

    def open(self) -> Engine:
        """The database; the caller disposes of it."""
        return open_database(f"sqlite:///{self.folder / 'data/demo.db'}", create=False)

    def rows(self) -> dict[str, int]:
        """Rows of every table."""
        engine = self.open()
        try:
            return row_counts(engine)
        finally:
            engine.dispose()

    def write(self, name: str, content: str | bytes) -> Path:
        """A file in the folder."""
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    made = Desk(tmp_path)
    made.configure([SMALL])
    return made


@pytest.fixture
def netral(desk: Desk) -> Callable[..., subprocess.CompletedProcess[str]]:
    return desk.netral
