"""`python -m tests.replica.kinds`: three nights on all kinds, and a table of what was expected, found and false."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from tests.replica.kinds.counting import night
from tests.replica.kinds.group import KINDS, serve_kinds


def main() -> int:
    """1 if anything expected is missing or anything false is found."""
    with serve_kinds() as (server, _), tempfile.TemporaryDirectory() as folder:
        first = night(Path(folder), server.port)
        second = night(Path(folder), server.port)
    print(f"{'kind':18}{'expected':>9}{'found':>6}{'false':>6}{'pages, 1st night':>18}{'2nd':>5}")
    bad = False
    for kind in KINDS:
        count = second.count(kind)
        asked = f"{len(first.requested(kind)):>18}{len(second.requested(kind)):>5}"
        print(f"{kind:18}{len(count.expected):>9}{len(count.found):>6}{len(count.false):>6}{asked}")
        for path in sorted(count.expected - count.found):
            print(f"  missing {path}")
        for path in sorted(count.false):
            print(f"  false   {path}")
        bad = bad or bool(count.false) or count.expected != count.found
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
