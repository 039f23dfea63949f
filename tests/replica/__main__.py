"""`python -m tests.replica`: serve the replica news sites until interrupted."""

from __future__ import annotations

import argparse
import signal
import sys
import threading

from tests.replica.server import serve


def main(arguments: list[str] | None = None) -> int:
    """Serve; 0 after SIGTERM or Ctrl-C, 1 where the port cannot be had. stdout gets one line once it listens."""
    parser = argparse.ArgumentParser(prog="python -m tests.replica", description="Serve the invented news sites.")
    parser.add_argument("--port", type=int, default=8199, help="0 chooses a free one (default: %(default)s)")
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on (default: %(default)s)")
    wanted = parser.parse_args(arguments)
    stop = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stop.set())
    try:
        with serve(wanted.port, wanted.host) as server:
            for site in server.sites:
                print(f"{site.title}: {site.base}/", file=sys.stderr)
            print(f"listening on {wanted.host}:{server.port}", flush=True)
            stop.wait()
    except (OSError, OverflowError) as problem:
        print(
            f"replica: cannot listen on {wanted.host}:{wanted.port}: {problem}; name another with --port",
            file=sys.stderr,
        )
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
