"""The bundled news sites, served on loopback by a process of their own while a pipeline runs."""

from __future__ import annotations

import logging
import re
import select
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from netral.config import Pipeline
from netral.errors import NetralError, UsageError

logger = logging.getLogger("netral.run")
START_SECONDS = 20


@contextmanager
def replica_of(pipeline: Pipeline) -> Iterator[int | None]:
    """Serve the pipeline's replica sites, if it has any, until the block ends; gives the port they are served on.

    That is a free one where the pipeline's own is taken.
    """
    if pipeline.replica is None:
        yield None
        return
    wanted = pipeline.replica.port if is_free(pipeline.replica.port) else 0
    with tempfile.TemporaryFile("w+", encoding="utf-8") as said:
        root, module = _module(pipeline.path(pipeline.replica.folder))
        command = [sys.executable, "-m", module, "--port", str(wanted)]
        with subprocess.Popen(command, cwd=root, stdout=subprocess.PIPE, stderr=said, text=True) as server:
            try:
                port = _listening(server)
                if not wanted:
                    logger.warning(
                        "port %d is taken; the replica sites are served on port %d, and the addresses of their"
                        " articles name it: a database filled on another port gets them a second time",
                        pipeline.replica.port,
                        port,
                    )
                yield port
            except _NotListeningError:
                said.seek(0)
                lines = said.read().split("\n")
                why = next((line for line in reversed(lines) if line), "it said nothing")
                raise NetralError(
                    f"the replica sites are not served: {why.removeprefix('replica: ').split(';')[0]};"
                    f" start `python -m {module}` by itself to see more, or correct the pipeline's `replica`"
                ) from None
            finally:
                server.terminate()


class _NotListeningError(Exception):
    """The server ended, or said nothing in time."""


def is_free(port: int) -> bool:
    """Whether nobody listens on this port of loopback."""
    with socket.socket() as probe:
        # What the last server left behind in the system's tables is no listener.
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return False
    return True


def _listening(server: subprocess.Popen[str]) -> int:
    assert server.stdout is not None
    ready, _, _ = select.select([server.stdout], [], [], START_SECONDS)
    said = re.fullmatch(r"listening on \S+:(\d+)\n", server.stdout.readline()) if ready else None
    if said is None:
        raise _NotListeningError
    return int(said[1])


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
