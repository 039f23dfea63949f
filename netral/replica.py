"""The bundled news sites, served on loopback by a process of their own while a pipeline runs."""

from __future__ import annotations

import select
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from netral.config import Pipeline
from netral.errors import NetralError, UsageError

START_SECONDS = 20


@contextmanager
def replica_of(pipeline: Pipeline) -> Iterator[None]:
    """Serve the pipeline's replica sites, if it has any, until the block ends."""
    if pipeline.replica is None:
        yield
        return
    with tempfile.TemporaryFile("w+", encoding="utf-8") as said:
        root, module = _module(pipeline.path(pipeline.replica.folder))
        command = [sys.executable, "-m", module, "--port", str(pipeline.replica.port)]
        with subprocess.Popen(command, cwd=root, stdout=subprocess.PIPE, stderr=said, text=True) as server:
            try:
                _wait(server)
                yield
            except _NotListeningError:
                said.seek(0)
                lines = said.read().split("\n")
                why = next((line for line in reversed(lines) if line), "it said nothing")
                raise NetralError(
                    f"the replica sites are not served: {why.removeprefix('replica: ').split(';')[0]};"
                    " end what has the port (`make serve`?), or set another in the pipeline's `replica`"
                ) from None
            finally:
                server.terminate()


class _NotListeningError(Exception):
    """The server ended, or said nothing in time."""


def _wait(server: subprocess.Popen[str]) -> None:
    assert server.stdout is not None
    ready, _, _ = select.select([server.stdout], [], [], START_SECONDS)
    if not ready or "listening" not in server.stdout.readline():
        raise _NotListeningError


def _module(folder: Path) -> tuple[Path, str]:
    """The folder to start in and the module to run, for a package's folder."""
    if not (folder / "__main__.py").is_file():
        raise UsageError(f"{folder}: holds no server (__main__.py); correct the pipeline's `replica.folder`")
    root = folder.resolve()
    names: list[str] = []
    while (root / "__init__.py").is_file():
        names.insert(0, root.name)
        root = root.parent
    return root, ".".join(names)
