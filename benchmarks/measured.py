"""What a measured process says of itself at its end: pages, seconds, and the most memory it ever had."""

from __future__ import annotations

import json
import resource
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from time import perf_counter


@dataclass(frozen=True, slots=True)
class Measured:
    """One run."""

    pages: int
    seconds: float
    cpu: float
    megabytes: float

    @property
    def rate(self) -> float:
        """Pages per second."""
        return self.pages / self.seconds


@contextmanager
def told(pages: Callable[[], int]) -> Iterator[None]:
    """Measure the block, and print what `run` reads."""
    begun = perf_counter()
    before = resource.getrusage(resource.RUSAGE_SELF)
    yield
    seconds = perf_counter() - begun
    used = resource.getrusage(resource.RUSAGE_SELF)
    cpu = used.ru_utime + used.ru_stime - before.ru_utime - before.ru_stime
    unit = 1 << 20 if sys.platform == "darwin" else 1 << 10
    print(json.dumps([pages(), seconds, cpu, used.ru_maxrss / unit]))


def run(module: str, *arguments: str) -> Measured:
    """Run a module as a process of its own. It must be begun by a small process: the most memory is inherited."""
    done = subprocess.run([sys.executable, "-m", module, *arguments], stdout=subprocess.PIPE, text=True, check=True)
    return Measured(*json.loads(done.stdout.splitlines()[-1]))
