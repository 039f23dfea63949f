from __future__ import annotations

import os
import time
from collections.abc import Iterator

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


def test_at_once_no_task_is_asked_for_before_the_result_of_the_last_was_taken() -> None:
    asked: list[int] = []

    def tasks() -> Iterator[int]:
        for number in range(3):
            asked.append(number)
            yield number

    seen = [(number, result, len(asked)) for number, result in each(double, tasks(), at_once=True)]
    assert seen == [(0, 0, 1), (1, 2, 2), (2, 4, 3)]
