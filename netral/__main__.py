"""`python -m netral`: the same as `netral`."""

from __future__ import annotations

import sys

from netral.cli import main

if __name__ == "__main__":
    sys.exit(main())
