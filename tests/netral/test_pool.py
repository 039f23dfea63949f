from __future__ import annotations

import os
import time

from netral.errors import ArchiveError
from netral.pool import FEW, Failed, each


def double(number: int) -> int:
    return 2 * number


def misbehave(how: str) -> str:
    match how:
        case "sleep":
            time.sleep(600)
        case "die":
            os._exit(7)
        case "torn":
            raise ArchiveError("a.warc.gz at 0: torn")
        case "bug":
            raise ZeroDivisionError("division\nby zero")
    return how


def test_results_come_in_the_order_of_the_tasks_however_many() -> None:
    numbers = range(3 * FEW)
    assert list(each(double, numbers)) == [(number, 2 * number) for number in numbers]


def test_nothing_to_do_starts_no_process() -> None:
    assert list(each(double, [])) == []


def test_a_page_that_hangs_dies_or_fails_is_told_and_the_rest_is_read() -> None:
    found = dict(each(misbehave, ["a", "sleep", "b", "die", "torn", "bug", "c"], seconds=3))
    assert [found[name] for name in "abc"] == ["a", "b", "c"]
    assert found["sleep"] == Failed("reading it took more than 3 s", True)
    assert found["die"] == Failed("the process that read it died (exit code 7)", True)
    assert found["torn"] == Failed("a.warc.gz at 0: torn", False)
    reason = "an error of this program, please report it: ZeroDivisionError: division by zero"
    assert found["bug"] == Failed(reason, True)
