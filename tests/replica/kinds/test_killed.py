"""A night that is killed in the middle and run again: nothing is lost, nothing is there twice."""

from __future__ import annotations

import subprocess
import time
from collections import Counter
from pathlib import Path

from tests.replica.kinds.counting import command, night
from tests.replica.kinds.group import KINDS, host_of, serve_kinds
from tests.replica.kinds.story import load

ENOUGH = 45
"""Requests after which the night is killed; a whole one takes three times as many."""
AT_ONCE = 16
"""Sites that are asked side by side: so many pages may have come and not been kept."""


def test_a_night_that_is_killed_is_resumed_without_loss_or_double(tmp_path: Path) -> None:
    with serve_kinds() as (server, _):
        with subprocess.Popen(command(tmp_path, server.port), stderr=subprocess.DEVNULL) as killed:
            while len(server.log) < ENOUGH and killed.poll() is None:
                time.sleep(0.002)
            killed.kill()
        before = len(server.log)
        resumed = night(tmp_path, server.port)
        asked = Counter((entry.host.split(":")[0], entry.path) for entry in server.log)
    assert (killed.returncode, resumed.failed) == (-9, [])
    assert before < len(server.log) / 2, "it was killed in the middle"
    for kind in KINDS:
        count = resumed.count(kind)
        assert count.found == count.expected
        assert len(resumed.read(kind)) == len({row["article_id"] for row in resumed.read(kind).values()})
    articles = {(host_of(kind), story.at) for kind in KINDS for story in load(kind) if not story.wall}
    assert sum(times - 1 for what, times in asked.items() if what in articles) <= AT_ONCE
