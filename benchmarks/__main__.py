"""`python -m benchmarks [NAME [OPTION ...]]`: one benchmark by its name, or each in a process of its own."""

from __future__ import annotations

import subprocess
import sys
from importlib import import_module

NAMES = ("parse", "crawl")


def main(arguments: list[str]) -> int:
    """A benchmark `x` is `main` of `benchmarks/x.py`, which gets the options and prints a table."""
    if not arguments:
        return max(subprocess.run([sys.executable, "-m", "benchmarks", name]).returncode for name in NAMES)
    name, *options = arguments
    if name not in NAMES:
        print(f"there is no benchmark {name!r}; there are: {', '.join(NAMES)}", file=sys.stderr)
        return 2
    import_module(f"benchmarks.{name}").main(options)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
